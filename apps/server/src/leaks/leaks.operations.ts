import { ANONYMOUS, type AuditEntry } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import type { Clock } from '../clock.ts';
import { endCredential, holdCredential } from '../credentials/credentials.repository.ts';
import { findPrincipals, type PrincipalRow } from '../credentials/principals.repository.ts';
import { hashSecret } from '../credentials/secret.ts';
import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import type { FailureLimiter } from '../http/failure-limiter.ts';
import type { Handlers } from '../http/handler.ts';
import { deleteAccessToken } from '../tokens/access-tokens.repository.ts';

/** @param reports - counts the reports of each address, whatever became of them */
export function leakOperations({
  database,
  clock,
  recordAudit,
  reports,
}: {
  database: Database;
  clock: Clock;
  recordAudit: RecordAudit;
  reports: FailureLimiter;
}) {
  /** Ends what the secret opens, if it opens anything. */
  async function end(secret: string, details: Pick<AuditEntry, 'origin' | 'after'>): Promise<void> {
    const hash = hashSecret(secret);
    const now = clock.now();
    const [token] = await findPrincipals(database, 'access token', [hash], now);
    const [row] = token ? [token] : await findPrincipals(database, 'secret', [hash], now);
    if (!row) return;
    await inOrganization(database, row.organization_id, async (transaction) => {
      const target = { type: token ? 'access_token' : row.kind, id: row.id } as const;
      if (token) {
        if (!(await deleteAccessToken(transaction, hash))) return;
      } else {
        if (!(await holdCredential(transaction, { kind: row.kind }, row.id, now))) return;
        await endCredential(transaction, row.id, now);
      }
      await recordAudit(transaction, { action: leakedAction(target.type), actor: ANONYMOUS, target, ...details });
    });
  }

  return {
    async revokeLeakedSecret({ origin, body }) {
      await reports.count(origin.ip);
      await end(body.secret, { origin, after: body.url === undefined ? null : { url: body.url } });
      return { status: 202, body: { data: { status: 'received' } } };
    },
  } satisfies Partial<Handlers>;
}

const leakedAction = (type: PrincipalRow['kind'] | 'access_token'): AuditEntry['action'] => `${type}.leaked`;
