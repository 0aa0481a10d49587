import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';

/** The last use of a secret. */
export interface CredentialUse {
  readonly organizationId: string;
  readonly credentialId: string;
  readonly secretHash: Buffer;
  readonly usedAt: Date;
}

/**
 * Writes the last uses of secrets and their credentials, of any organizations. A later stored time stays. It never waits for
 * a lock: it skips the uses of a credential that another transaction has locked.
 *
 * It runs outside any organization's scope, because it writes the uses of all organizations together.
 *
 * @returns the skipped uses
 */
export async function recordUses(database: Database, uses: readonly CredentialUse[]): Promise<CredentialUse[]> {
  const used = uses.map(({ organizationId, credentialId, secretHash, usedAt }) => ({
    organization_id: organizationId,
    credential_id: credentialId,
    hash: secretHash.toString('base64'),
    at: usedAt.toISOString(),
  }));
  // Locks credentials before secrets, in the order of their ids, like every other change of a credential.
  const { rows } = await sql<{ hash: string }>`
    with used as materialized (
      select r.organization_id, r.credential_id, decode(r.hash, 'base64') as hash, r.at
      from json_to_recordset(${JSON.stringify(used)}::json) as r (organization_id text, credential_id text, hash text, at timestamptz(3))
    ),
    held as (
      select id from credentials where (organization_id, id) in (select organization_id, credential_id from used)
      order by id for no key update skip locked
    ),
    held_secrets as (
      select hash from credential_secrets
      where (organization_id, hash) in (select organization_id, hash from used) and credential_id in (select id from held)
      order by hash for no key update skip locked
    ),
    written as (
      update credentials set last_used_at = latest.at
      from (select credential_id, max(at) as at from used group by credential_id) as latest
      where credentials.id = latest.credential_id and credentials.id in (select id from held)
        and (last_used_at is null or last_used_at < latest.at)
    ),
    written_secrets as (
      update credential_secrets set last_used_at = used.at
      from used
      where credential_secrets.hash = used.hash and credential_secrets.hash in (select hash from held_secrets)
        and (last_used_at is null or last_used_at < used.at)
    )
    select encode(used.hash, 'base64') as hash
    from used
    join credentials on credentials.id = used.credential_id
    left join credential_secrets on credential_secrets.hash = used.hash
    where credentials.id not in (select id from held)
      or credential_secrets.hash not in (select hash from held_secrets)`.execute(database.kysely);
  const skipped = new Set(rows.map(({ hash }) => hash));
  return uses.filter((_use, index) => skipped.has(used[index]?.hash ?? ''));
}
