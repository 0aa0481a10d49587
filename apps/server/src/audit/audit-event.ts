import type { AuditAction, AuditActor, AuditTarget, Environment, Principal, WebhookEventType } from '@keyrail/contract';
import type { RequestOrigin } from '../http/request-origin.ts';

/** An event for the organization's webhooks. */
export interface WebhookAnnouncement {
  readonly type: WebhookEventType;
  /** Only webhooks of this environment receive it. */
  readonly environment: Environment;
  /** The changed resource in its API representation, without a secret. */
  readonly data: object;
}

/** The description of a change, recorded in the transaction that makes the change. */
export interface AuditEntry {
  readonly action: AuditAction;
  readonly actor: AuditActor;
  readonly target: AuditTarget;
  /** The changed members with their values before the change; never a secret. */
  readonly before?: object | null;
  /** The changed members with their values after the change; never a secret. */
  readonly after?: object | null;
  /** The origin of the request that made the change; omitted if no request did. */
  readonly origin?: RequestOrigin;
  /** The event that webhooks receive; omitted if the change has no webhook event. */
  readonly announcement?: WebhookAnnouncement;
}

/** The server's operator, at its command line. */
export const OPERATOR: AuditActor = { type: 'operator', id: null };

/** A caller without a credential that reports a leaked secret. */
export const ANONYMOUS: AuditActor = { type: 'anonymous', id: null };

/** The server itself, without a request. */
export const SERVER: AuditActor = { type: 'server', id: null };

/** Returns the actor that represents a principal in the audit. */
export function actorOf(principal: Pick<Principal, 'type' | 'id'>): AuditActor {
  return { type: principal.type, id: principal.id };
}
