import type { AuditAction, Environment, Principal, WebhookEventType } from '@keyrail/contract';
import { actorOf } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import type { OrganizationReader, OrganizationTransaction, Transact } from '../database/organization-scope.ts';
import { readPageRequest, toPage } from '../http/pagination.ts';
import { Problem } from '../http/problems.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import { type HeldLimits, type RateLimit, toRateLimit } from '../limits/rate-limit.ts';
import type { Clock } from '../runtime/clock.ts';
import { credentialAnnouncement } from './credential-announcement.ts';
import {
  type CredentialRow,
  type CredentialScope,
  findCredential,
  isRevoked,
  listCredentials,
  lockCredential,
  revokeCredential,
  updateCredential,
} from './credentials.repository.ts';
import { grantRateLimit } from './grant-rate-limit.ts';
import { effectivePermissions, requireHeld, visibleEnvironment } from './grants.ts';
import { abortRotation, finishRotation, rotateSecret } from './rotation.ts';
import type { MintedSecret } from './secret.ts';

/** The caller of a management operation, and the origin of its request. */
export interface CallerContext {
  readonly principal: Principal;
  readonly heldLimits: HeldLimits;
  readonly origin: RequestOrigin;
  /** Reads in the caller's organization. */
  readonly reader: OrganizationReader;
  /** Opens a transaction in the caller's organization. */
  readonly transact: Transact;
}

/** The names of a kind of organization-level credential. */
export interface CredentialKindSettings {
  readonly kind: 'api_key' | 'api_client';
  /** The name in error details. */
  readonly name: string;
  /** The prefix of its ids. */
  readonly idPrefix: string;
  /** The verb of the audit action and the webhook event of a revocation. */
  readonly revocationVerb: 'revoked' | 'deleted';
}

/** The query of a list. */
interface ListQuery {
  readonly environment?: Environment;
  readonly limit: number;
  readonly cursor?: string;
}

/** The members of a credential to change; omitted members stay as they are. */
interface CredentialUpdate {
  readonly name?: string;
  readonly rateLimit?: RateLimit | null;
}

/** A change of a credential, as the audit records it. */
interface CredentialChange {
  readonly verb: string;
  readonly before?: object;
  readonly after?: object;
}

/** The management of organization-level credentials, which API keys and API clients share. */
export interface CredentialManager {
  /** Lists the credentials that are visible to the caller, newest first. */
  list<Item>(
    caller: CallerContext,
    query: ListQuery,
    serialize: (row: CredentialRow) => Item,
  ): Promise<{ data: Item[]; nextCursor: string | null }>;
  get(caller: CallerContext, id: string): Promise<CredentialRow>;
  /** @throws Problem `GRANT_NOT_HELD` if the rate limit allows more than the caller's */
  update(caller: CallerContext, id: string, update: CredentialUpdate): Promise<CredentialRow>;
  /**
   * @param mint - mints the new secret, with the prefix for the credential
   * @throws Problem `GRANT_NOT_HELD` if the credential has permissions that the caller lacks
   */
  rotate(
    caller: CallerContext,
    id: string,
    gracePeriodSeconds: number,
    mint: (row: CredentialRow) => MintedSecret,
  ): Promise<{ row: CredentialRow; secret: MintedSecret }>;
  finishRotation(caller: CallerContext, id: string): Promise<CredentialRow>;
  abortRotation(caller: CallerContext, id: string): Promise<CredentialRow>;
  /** Revokes the credential; does nothing if it is already revoked. */
  revoke(caller: CallerContext, id: string): Promise<void>;
}

/**
 * Creates the management of one kind of credential. Each change records its audit event in the same transaction. A
 * credential that is not visible to the caller is `NOT_FOUND`.
 */
export function createCredentialManager(
  { clock, recordAudit }: { clock: Clock; recordAudit: RecordAudit },
  settings: CredentialKindSettings,
): CredentialManager {
  const scopeOf = (principal: Principal): CredentialScope => ({ kind: settings.kind, environment: visibleEnvironment(principal) });
  const notFound = (): Problem =>
    new Problem('NOT_FOUND', `No such ${settings.name} is visible to this credential. Check the id in the path.`);

  /** Locks the credential, changes it, records the changes in the audit, and returns the credential after them. */
  async function change(
    { principal, origin, transact }: CallerContext,
    id: string,
    work: (transaction: OrganizationTransaction, row: CredentialRow, now: Date) => Promise<readonly CredentialChange[]>,
  ): Promise<CredentialRow> {
    return transact(async (transaction) => {
      const now = clock.now();
      const row = await lockCredential(transaction, scopeOf(principal), id, now);
      if (!row) throw notFound();
      const changes = await work(transaction, row, now);
      const changed = (await findCredential(transaction, scopeOf(principal), id, now)) ?? row;
      const entries = changes.map(({ verb, ...difference }) => {
        const action = `${settings.kind}.${verb}` as AuditAction & WebhookEventType;
        const announcement = credentialAnnouncement(action, changed);
        return { action, actor: actorOf(principal), target: { type: settings.kind, id }, origin, ...difference, announcement };
      });
      await recordAudit(transaction, ...entries);
      return changed;
    });
  }

  return {
    async list({ principal, reader }, query, serialize) {
      const pageRequest = readPageRequest(settings.idPrefix, query);
      const visible = visibleEnvironment(principal);
      // Live credentials are not visible to a test credential.
      if (visible && query.environment && visible !== query.environment) return { data: [], nextCursor: null };
      const scope = { kind: settings.kind, environment: visible ?? query.environment };
      const rows = await listCredentials(reader, scope, pageRequest, clock.now());
      return toPage(rows, pageRequest.limit, serialize);
    },

    async get({ principal, reader }, id) {
      const row = await findCredential(reader, scopeOf(principal), id, clock.now());
      if (!row) throw notFound();
      return row;
    },

    update: (caller, id, { name, rateLimit }) =>
      change(caller, id, async (transaction, row) => {
        const changes: CredentialChange[] = [];
        if (name !== undefined) {
          await updateCredential(transaction, id, { name });
          changes.push({ verb: 'renamed', before: { name: row.name }, after: { name } });
        }
        if (rateLimit !== undefined) {
          const granted = grantRateLimit(caller.heldLimits, rateLimit);
          await updateCredential(transaction, id, {
            rate_limit: granted?.limit ?? null,
            rate_limit_window_seconds: granted?.windowSeconds ?? null,
          });
          const before = toRateLimit(row.rate_limit, row.rate_limit_window_seconds);
          changes.push({ verb: 'rate_limit_changed', before: { rateLimit: before }, after: { rateLimit: granted } });
        }
        return changes;
      }),

    async rotate(caller, id, gracePeriodSeconds, mint) {
      let secret: MintedSecret | undefined;
      const row = await change(caller, id, async (transaction, credential, now) => {
        // The new secret gives the caller every permission of the credential.
        requireHeld(caller.principal, effectivePermissions(credential.environment, credential.permissions));
        secret = mint(credential);
        await rotateSecret(transaction, credential, secret, { gracePeriodSeconds, now });
        return [
          {
            verb: 'rotated',
            before: { keyPrefix: credential.display_prefix },
            after: { keyPrefix: secret.displayPrefix, gracePeriodSeconds },
          },
        ];
      });
      if (!secret) throw new Error('the rotation created no secret');
      return { row, secret };
    },

    finishRotation: (caller, id) =>
      change(caller, id, async (transaction, row) => {
        await finishRotation(transaction, row);
        return [{ verb: 'rotation_finished', before: { oldPrefix: row.previous_prefix } }];
      }),

    abortRotation: (caller, id) =>
      change(caller, id, async (transaction, row) => {
        await abortRotation(transaction, row);
        return [{ verb: 'rotation_aborted', before: { keyPrefix: row.display_prefix }, after: { keyPrefix: row.previous_prefix } }];
      }),

    async revoke({ principal, origin, transact }, id) {
      await transact(async (transaction) => {
        const now = clock.now();
        const row = await lockCredential(transaction, scopeOf(principal), id, now);
        if (!row) {
          if (await isRevoked(transaction, scopeOf(principal), id)) return;
          throw notFound();
        }
        await revokeCredential(transaction, id, now);
        const action = `${settings.kind}.${settings.revocationVerb}` as AuditAction & WebhookEventType;
        await recordAudit(transaction, {
          action,
          actor: actorOf(principal),
          target: { type: settings.kind, id },
          before: { name: row.name },
          origin,
          announcement: credentialAnnouncement(action, row),
        });
      });
    },
  };
}
