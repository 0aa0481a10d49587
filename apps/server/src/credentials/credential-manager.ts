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

/** Who manages a credential, and from where. */
export interface Caller {
  readonly principal: Principal;
  readonly heldLimits: HeldLimits;
  readonly origin: RequestOrigin;
  /** Reads in the caller's organization. */
  readonly reader: OrganizationReader;
  /** Opens a transaction in the caller's organization. */
  readonly transact: Transact;
}

/** What an organization-level credential is called: in ids and audit events, and to a person. */
export interface CredentialKindSettings {
  readonly kind: 'api_key' | 'api_client';
  readonly name: string;
  /** What its ids begin with. */
  readonly idPrefix: string;
  /** What the audit calls its end. */
  readonly ended: 'revoked' | 'deleted';
}

/** A stretch of a list, as it is asked for. */
interface ListQuery {
  readonly environment?: Environment;
  readonly limit: number;
  readonly cursor?: string;
}

/** What is to be different of a credential; what is left out stays. */
interface Update {
  readonly name?: string;
  readonly rateLimit?: RateLimit | null;
}

/** What was done to a credential, and what is different since. */
interface CredentialChange {
  readonly verb: string;
  readonly before?: object;
  readonly after?: object;
}

/** The management of organization-level credentials, which API keys and API clients share. */
export interface CredentialManager {
  /** Those that the caller sees, newest first. */
  list<Item>(caller: Caller, query: ListQuery, present: (row: CredentialRow) => Item): Promise<{ data: Item[]; nextCursor: string | null }>;
  get(caller: Caller, id: string): Promise<CredentialRow>;
  /** @throws Problem `GRANT_NOT_HELD` if the rate limit allows more than the caller's */
  update(caller: Caller, id: string, asked: Update): Promise<CredentialRow>;
  /**
   * @param mint - makes the new secret, of the kind that the credential has
   * @throws Problem `GRANT_NOT_HELD` if the credential may do more than the caller
   */
  rotate(
    caller: Caller,
    id: string,
    gracePeriodSeconds: number,
    mint: (row: CredentialRow) => MintedSecret,
  ): Promise<{ row: CredentialRow; secret: MintedSecret }>;
  finishRotation(caller: Caller, id: string): Promise<CredentialRow>;
  abortRotation(caller: Caller, id: string): Promise<CredentialRow>;
  /** Ends it for good. One that has ended already stays so. */
  end(caller: Caller, id: string): Promise<void>;
}

/** All but reading is written to the audit in its own transaction. Whatever the caller can't see is `NOT_FOUND`. */
export function createCredentialManager(
  { clock, recordAudit }: { clock: Clock; recordAudit: RecordAudit },
  managed: CredentialKindSettings,
): CredentialManager {
  const scopeOf = (principal: Principal): CredentialScope => ({ kind: managed.kind, environment: visibleEnvironment(principal) });
  const notFound = (): Problem => new Problem('NOT_FOUND', `There is no such ${managed.name}, or none that this credential can see.`);

  /** Holds the credential, changes it, writes that down, and gives it as it is then. */
  async function change(
    { principal, origin, transact }: Caller,
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
        const action = `${managed.kind}.${verb}` as AuditAction & WebhookEventType;
        const announcement = credentialAnnouncement(action, changed);
        return { action, actor: actorOf(principal), target: { type: managed.kind, id }, origin, ...difference, announcement };
      });
      await recordAudit(transaction, ...entries);
      return changed;
    });
  }

  return {
    async list({ principal, reader }, query, present) {
      const pageRequest = readPageRequest(managed.idPrefix, query);
      const visible = visibleEnvironment(principal);
      // A test credential that asks for live ones sees none.
      if (visible && query.environment && visible !== query.environment) return { data: [], nextCursor: null };
      const scope = { kind: managed.kind, environment: visible ?? query.environment };
      const rows = await listCredentials(reader, scope, pageRequest, clock.now());
      return toPage(rows, pageRequest.limit, present);
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
      const row = await change(caller, id, async (transaction, held, now) => {
        // Whoever gets the new secret can do all that the credential may.
        requireHeld(caller.principal, effectivePermissions(held.environment, held.permissions));
        secret = mint(held);
        await rotateSecret(transaction, held, secret, { gracePeriodSeconds, now });
        return [
          {
            verb: 'rotated',
            before: { keyPrefix: held.display_prefix },
            after: { keyPrefix: secret.displayPrefix, gracePeriodSeconds },
          },
        ];
      });
      if (!secret) throw new Error('a rotation without a secret');
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

    async end({ principal, origin, transact }, id) {
      await transact(async (transaction) => {
        const now = clock.now();
        const row = await lockCredential(transaction, scopeOf(principal), id, now);
        if (!row) {
          if (await isRevoked(transaction, scopeOf(principal), id)) return;
          throw notFound();
        }
        await revokeCredential(transaction, id, now);
        const action = `${managed.kind}.${managed.ended}` as AuditAction & WebhookEventType;
        await recordAudit(transaction, {
          action,
          actor: actorOf(principal),
          target: { type: managed.kind, id },
          before: { name: row.name },
          origin,
          announcement: credentialAnnouncement(action, row),
        });
      });
    },
  };
}
