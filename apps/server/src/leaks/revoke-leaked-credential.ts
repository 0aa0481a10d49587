import { ANONYMOUS, type AuditEntry } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import { announcementOf } from '../credentials/credential-announcement.ts';
import { type CredentialRow, endCredential, holdCredential } from '../credentials/credentials.repository.ts';
import { findPrincipals } from '../credentials/principals/principals.repository.ts';
import { hashSecret } from '../credentials/secret.ts';
import { deleteSecrets, findSecrets } from '../credentials/secrets.repository.ts';
import type { Database } from '../database/database.ts';
import { inOrganization, type OrganizationTransaction } from '../database/organization-scope.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import type { Clock } from '../runtime/clock.ts';
import { deleteAccessToken } from '../tokens/access-tokens.repository.ts';

/** A secret that somebody found where it should not be. */
export interface Leak {
  readonly secret: string;
  /** Where it was found. */
  readonly url?: string;
  readonly origin: RequestOrigin;
}

/** What a leak put an end to. */
type Ended = 'access_token' | 'previous_secret' | 'credential';

/**
 * Ends what a secret opens, if it opens anything: an access token, or a credential. The old secret of a rotation ends
 * alone, for its credential has a new one that was not found.
 */
export async function endLeaked(
  { database, clock, recordAudit }: { database: Database; clock: Clock; recordAudit: RecordAudit },
  leak: Leak,
): Promise<void> {
  const hash = hashSecret(leak.secret);
  const now = clock.now();
  const [[token], [opened]] = await Promise.all([
    findPrincipals(database, 'access token', [hash], now),
    findPrincipals(database, 'secret', [hash], now),
  ]);
  const row = token ?? opened;
  if (!row) return;
  await inOrganization(database, row.organization_id, async (transaction) => {
    const held = await holdCredential(transaction, { kind: row.kind }, row.id, now);
    const ended = held && (token ? await endToken(transaction, hash) : await endSecret(transaction, held, hash, now));
    if (!ended) return;
    const type = token ? 'access_token' : row.kind;
    await recordAudit(transaction, {
      action: `${type}.leaked`,
      actor: ANONYMOUS,
      target: { type, id: row.id },
      after: { ended, url: withoutSecret(leak) },
      origin: leak.origin,
      announcement: announcementOf(`${type}.leaked`, held),
    } satisfies AuditEntry);
  });
}

async function endToken(transaction: OrganizationTransaction, hash: Buffer): Promise<Ended | undefined> {
  return (await deleteAccessToken(transaction, hash)) ? 'access_token' : undefined;
}

async function endSecret(transaction: OrganizationTransaction, row: CredentialRow, hash: Buffer, now: Date): Promise<Ended | undefined> {
  // It may have been rotated away since it was looked up.
  const [secret] = await findSecrets(transaction, [hash]);
  if (!secret) return undefined;
  if (secret.slot === 'previous') {
    await deleteSecrets(transaction, row.id, 'previous');
    return 'previous_secret';
  }
  await endCredential(transaction, row.id, now);
  return 'credential';
}

/** Where it was found; a secret that stands in that very address is not written down. */
function withoutSecret({ secret, url }: Leak): string | null {
  if (url === undefined) return null;
  return url.replaceAll(secret, '…').replaceAll(encodeURIComponent(secret), '…');
}
