import type { AuthType } from '@keyrail/contract';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/database.ts';

/** The state of a credential whose secret or access token is not accepted. */
export interface RejectedRow {
  /** Whether the credential, its secret or the access token has expired. */
  readonly is_expired: boolean;
  readonly auth_type: AuthType | null;
}

/** Finds the credential of a secret, also an expired one. Like the look-up of principals it runs outside of a scope. */
export function findRejectedSecret(database: Database, hash: Buffer, now: Date): Promise<RejectedRow | undefined> {
  return readFirst(
    database,
    sql<RejectedRow>`
      select coalesce(least(c.expires_at, s.expires_at) <= ${now}, false) as is_expired, c.auth_type
      from credential_secrets s join credentials c on c.id = s.credential_id
      where s.hash = ${hash}`,
  );
}

/** Finds the credential of an access token, also an expired one. */
export function findRejectedAccessToken(database: Database, hash: Buffer, now: Date): Promise<RejectedRow | undefined> {
  return readFirst(
    database,
    sql<RejectedRow>`
      select least(c.expires_at, s.expires_at, t.expires_at) <= ${now} as is_expired, c.auth_type
      from access_tokens t
      join credential_secrets s on s.hash = t.secret_hash
      join credentials c on c.id = s.credential_id
      where t.hash = ${hash}`,
  );
}

async function readFirst(database: Database, query: RawBuilder<RejectedRow>): Promise<RejectedRow | undefined> {
  const { rows } = await query.execute(database.kysely);
  return rows[0];
}
