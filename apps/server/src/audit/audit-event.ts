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

/** A change, to be written in the transaction that makes it. */
export interface AuditEntry {
  readonly action: AuditAction;
  readonly actor: AuditActor;
  readonly target: AuditTarget;
  /** What changed, as it was; never a secret. */
  readonly before?: object | null;
  /** What changed, as it is; never a secret. */
  readonly after?: object | null;
  /** Where it came from; left out where it came from no request. */
  readonly origin?: RequestOrigin;
  /** What webhooks are told of it; left out where it is nothing to them. */
  readonly announcement?: WebhookAnnouncement;
}

/** Whoever runs the server, at its command line. */
export const OPERATOR: AuditActor = { type: 'operator', id: null };

/** Whoever brings a secret that they found. */
export const ANONYMOUS: AuditActor = { type: 'anonymous', id: null };

/** The server, of its own accord. */
export const SERVER: AuditActor = { type: 'server', id: null };

/** The actor that a principal is. */
export function actorOf(principal: Pick<Principal, 'type' | 'id'>): AuditActor {
  return { type: principal.type, id: principal.id };
}
