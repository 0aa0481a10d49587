/**
 * `openapi.yaml` as TypeScript. `pnpm generate` writes all files below `generated/` from it.
 *
 * @module
 */
export type { components, operations as OperationTypes, paths } from './generated/openapi.ts';
export { type Operation, type OperationId, operations } from './operations.ts';
export { type ProblemCode, problems } from './problems.ts';
export type {
  AuditAction,
  AuditActor,
  AuditTarget,
  AuthType,
  CredentialKind,
  Environment,
  Permission,
  Principal,
  Role,
  WebhookDeliveryStatus,
  WebhookDisabledReason,
  WebhookEventType,
} from './vocabulary.ts';
