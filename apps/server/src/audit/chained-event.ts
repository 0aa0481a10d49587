import type { AuditAction, AuditActor, AuditTarget } from '@keyrail/contract';

/** An audit event with its place in the chain: every stored member that its hash covers. */
export interface ChainedEvent {
  readonly organizationId: string;
  readonly sequence: number;
  readonly id: string;
  readonly occurredAt: string;
  readonly action: AuditAction;
  readonly actor: AuditActor;
  readonly target: AuditTarget;
  readonly before: object | null;
  readonly after: object | null;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly requestId: string | null;
  readonly previousHash: string;
}
