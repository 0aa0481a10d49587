import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { OrganizationTransaction } from '../database/organization-scope.ts';

/** A request's claim to a key. */
export interface KeyClaim {
  readonly keyHash: Buffer;
  readonly requestHash: Buffer;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** The answer stored for a used key. */
export interface StoredAnswer {
  readonly requestHash: Buffer;
  /** Encrypted. */
  readonly answer: Buffer;
}

/**
 * Claims an unused or expired key until the transaction ends; {@link storeAnswer} makes the claim permanent. It never
 * waits for another transaction that has claimed the key.
 *
 * @returns `false` if the key is used, or another transaction has claimed it
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

/** Stores the answer of the request that claimed the key in this transaction. */
export async function storeAnswer(transaction: OrganizationTransaction, keyHash: Buffer, answer: Buffer): Promise<void> {
  await transaction
    .updateTable('idempotency_keys')
    .set({ answer })
    .where('organization_id', '=', transaction.organizationId)
    .where('key_hash', '=', keyHash)
    .execute();
}

/** Returns the answer stored for a key; `undefined` if this transaction sees none. */
export async function findStoredAnswer(
  transaction: OrganizationTransaction,
  keyHash: Buffer,
  now: Date,
): Promise<StoredAnswer | undefined> {
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
 * Deletes expired keys of all organizations, and skips keys that another transaction has locked.
 *
 * @param limit - the maximum number of keys to delete
 * @returns the number of deleted keys
 */
export async function deleteExpiredKeys(database: Database, now: Date, limit: number): Promise<number> {
  // An array is evaluated once. A subquery could be evaluated again for each row.
  const { rows } = await sql`
    delete from idempotency_keys where ctid = any (array(
      select ctid from idempotency_keys where expires_at <= ${now}::timestamptz order by expires_at limit ${limit} for update skip locked
    ))
    returning 1`.execute(database.kysely);
  return rows.length;
}
