import { ANONYMOUS, type AuditEntry } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import { credentialAnnouncement } from '../credentials/credential-announcement.ts';
import { type CredentialRow, lockCredential, revokeCredential } from '../credentials/credentials.repository.ts';
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
type RevokedCredential = 'access_token' | 'previous_secret' | 'credential';

/**
 * Ends what a secret opens, if it opens anything: an access token, or a credential. The old secret of a rotation ends
 * alone, for its credential has a new one that was not found.
 */
export async function revokeLeakedCredential(
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
    const held = await lockCredential(transaction, { kind: row.kind }, row.id, now);
    const revoked = held && (token ? await revokeToken(transaction, hash) : await revokeSecret(transaction, held, hash, now));
    if (!revoked) return;
    const type = token ? 'access_token' : row.kind;
    await recordAudit(transaction, {
      action: `${type}.leaked`,
      actor: ANONYMOUS,
      target: { type, id: row.id },
      after: { revoked, url: withoutSecret(leak) },
      origin: leak.origin,
      announcement: credentialAnnouncement(`${type}.leaked`, held),
    } satisfies AuditEntry);
  });
}

async function revokeToken(transaction: OrganizationTransaction, hash: Buffer): Promise<RevokedCredential | undefined> {
  return (await deleteAccessToken(transaction, hash)) ? 'access_token' : undefined;
}

async function revokeSecret(
  transaction: OrganizationTransaction,
  row: CredentialRow,
  hash: Buffer,
  now: Date,
): Promise<RevokedCredential | undefined> {
  // It may have been rotated away since it was looked up.
  const [secret] = await findSecrets(transaction, [hash]);
  if (!secret) return undefined;
  if (secret.slot === 'previous') {
    await deleteSecrets(transaction, row.id, 'previous');
    return 'previous_secret';
  }
  await revokeCredential(transaction, row.id, now);
  return 'credential';
}

/** Where it was found; a secret that stands in that very address is not written down. */
function withoutSecret({ secret, url }: Leak): string | null {
  if (url === undefined) return null;
  return url.replaceAll(secret, '…').replaceAll(encodeURIComponent(secret), '…');
}
