import { ANONYMOUS, type AuditEntry } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import { credentialAnnouncement } from '../credentials/credential-announcement.ts';
import { type CredentialRow, lockCredential, revokeCredential } from '../credentials/credentials.repository.ts';
import type { PrincipalLookUp } from '../credentials/principals/principal-look-up.ts';
import { hashSecret } from '../credentials/secret.ts';
import { deleteSecrets, findSecrets } from '../credentials/secrets.repository.ts';
import type { Database } from '../database/database.ts';
import { inOrganization, type OrganizationTransaction } from '../database/organization-scope.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import type { Clock } from '../runtime/clock.ts';
import { deleteAccessToken } from '../tokens/access-tokens.repository.ts';

/** The report of a secret that was found in a public place. */
export interface LeakReport {
  readonly secret: string;
  /** The URL at which the secret was found. */
  readonly url?: string;
  readonly origin: RequestOrigin;
}

/** What the revocation of a reported secret works with. */
export interface LeakDependencies {
  readonly database: Database;
  readonly principalLookUp: PrincipalLookUp;
  readonly clock: Clock;
  readonly recordAudit: RecordAudit;
}

/** What a report revoked. */
type Revoked = 'access_token' | 'previous_secret' | 'credential';

/**
 * Revokes the access token or the credential that a secret belongs to; does nothing if the secret is unknown. The previous
 * secret of a rotation is revoked alone, because the credential's new secret was not reported.
 */
export async function revokeLeakedCredential(
  { database, principalLookUp, clock, recordAudit }: LeakDependencies,
  report: LeakReport,
): Promise<void> {
  const hash = hashSecret(report.secret);
  const now = clock.now();
  const [token, credential] = await Promise.all([principalLookUp.byAccessToken(hash), principalLookUp.bySecret(hash)]);
  const row = token ?? credential;
  if (!row) return;
  await inOrganization(database, row.organization_id, async (transaction) => {
    const locked = await lockCredential(transaction, { kind: row.kind }, row.id, now);
    const revoked = locked && (token ? await revokeToken(transaction, hash) : await revokeSecret(transaction, locked, hash, now));
    if (!revoked) return;
    const type = token ? 'access_token' : row.kind;
    await recordAudit(transaction, {
      action: `${type}.leaked`,
      actor: ANONYMOUS,
      target: { type, id: row.id },
      after: { revoked, url: redactUrl(report) },
      origin: report.origin,
      announcement: credentialAnnouncement(`${type}.leaked`, locked),
    } satisfies AuditEntry);
  });
}

async function revokeToken(transaction: OrganizationTransaction, hash: Buffer): Promise<Revoked | undefined> {
  return (await deleteAccessToken(transaction, hash)) ? 'access_token' : undefined;
}

async function revokeSecret(
  transaction: OrganizationTransaction,
  row: CredentialRow,
  hash: Buffer,
  now: Date,
): Promise<Revoked | undefined> {
  // A rotation may have replaced the secret since the look-up.
  const [secret] = await findSecrets(transaction, [hash]);
  if (!secret) return undefined;
  if (secret.slot === 'previous') {
    await deleteSecrets(transaction, row.id, 'previous');
    return 'previous_secret';
  }
  await revokeCredential(transaction, row.id, now);
  return 'credential';
}

/** Returns the URL without the secret, which the URL itself may contain. */
function redactUrl({ secret, url }: LeakReport): string | null {
  if (url === undefined) return null;
  return url.replaceAll(secret, '…').replaceAll(encodeURIComponent(secret), '…');
}
