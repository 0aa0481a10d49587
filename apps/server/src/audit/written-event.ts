import type { AuditAction, AuditActor, AuditTarget } from '@keyrail/contract';

/** An event as it is hashed: all that is stored of it but its own hash. */
export interface WrittenEvent {
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
