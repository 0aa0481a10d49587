import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { OrganizationTransaction } from '../database/organization-scope.ts';

/** A key that is about to be used. */
export interface KeyClaim {
  readonly keyHash: Buffer;
  readonly requestHash: Buffer;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** What is kept for a key that was used. */
export interface KeptAnswer {
  readonly requestHash: Buffer;
  /** Encrypted. */
  readonly answer: Buffer;
}

/**
 * Takes a key that is unused, or whose time is over, for as long as the transaction lasts; for good with {@link keepAnswer}.
 * It never waits: while another transaction has the key, and so may use it or not, it is not to be had.
 *
 * @returns `false` if the key is used, or another transaction has it
 */
export async function claimKey(transaction: OrganizationTransaction, { keyHash, requestHash, now, expiresAt }: KeyClaim): Promise<boolean> {
  const { rows } = await sql`
    insert into idempotency_keys (organization_id, key_hash, request_hash, expires_at)
    select ${transaction.organizationId}, ${keyHash}::bytea, ${requestHash}::bytea, ${expiresAt}::timestamptz
    where pg_try_advisory_xact_lock(${keyHash.readBigInt64BE().toString()}::bigint)
    on conflict (organization_id, key_hash)
    do update set request_hash = excluded.request_hash, answer = null, expires_at = excluded.expires_at
    where idempotency_keys.expires_at <= ${now}::timestamptz
    returning 1`.execute(transaction);
  return rows.length > 0;
}

/** Keeps the answer of the request that claimed the key in this transaction. */
export async function keepAnswer(transaction: OrganizationTransaction, keyHash: Buffer, answer: Buffer): Promise<void> {
  await transaction
    .updateTable('idempotency_keys')
    .set({ answer })
    .where('organization_id', '=', transaction.organizationId)
    .where('key_hash', '=', keyHash)
    .execute();
}

/** What is kept for a key; `undefined` if it is unused as far as this transaction can see. */
export async function findKeptAnswer(transaction: OrganizationTransaction, keyHash: Buffer, now: Date): Promise<KeptAnswer | undefined> {
  const row = await transaction
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'answer'])
    .where('organization_id', '=', transaction.organizationId)
    .where('key_hash', '=', keyHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.answer ? { requestHash: Buffer.from(row.request_hash), answer: Buffer.from(row.answer) } : undefined;
}

/**
 * Takes away keys of any organization whose time is over, and does without those that somebody holds at the moment.
 *
 * @param limit - how many at most
 * @returns how many it were
 */
export async function deleteExpiredKeys(database: Database, now: Date, limit: number): Promise<number> {
  // As an array the rows are chosen once; as a subquery they could be chosen anew for each row.
  const { rows } = await sql`
    delete from idempotency_keys where ctid = any (array(
      select ctid from idempotency_keys where expires_at <= ${now}::timestamptz order by expires_at limit ${limit} for update skip locked
    ))
    returning 1`.execute(database.kysely);
  return rows.length;
}
