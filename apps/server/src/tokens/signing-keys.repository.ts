import { type Insertable, type Selectable, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';

export type SigningKeyRow = Selectable<Tables['signing_keys']>;
export type NewSigningKey = Insertable<Tables['signing_keys']>;

/** Any number, as long as no other advisory lock of the server uses it. */
const FIRST_KEY_LOCK = 7_201_956;

/** Lists all signing keys, newest first. They belong to the server, not to an organization. */
export async function listSigningKeys(database: Database): Promise<SigningKeyRow[]> {
  return database.kysely
    .selectFrom('signing_keys')
    .select(['id', 'public_jwk', 'encrypted_private_key', 'created_at'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Stores a key if there is none yet. A lock makes servers that start at the same time store only one key. */
export async function insertFirstSigningKey(database: Database, key: NewSigningKey): Promise<void> {
  await database.kysely.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${FIRST_KEY_LOCK})`.execute(transaction);
    const existing = await transaction.selectFrom('signing_keys').select('id').executeTakeFirst();
    if (!existing) await transaction.insertInto('signing_keys').values(key).execute();
  });
}

export async function insertSigningKey(database: Database, key: NewSigningKey): Promise<void> {
  await database.kysely.insertInto('signing_keys').values(key).execute();
}

export async function deleteSigningKeys(database: Database, ids: readonly string[]): Promise<void> {
  await database.kysely.deleteFrom('signing_keys').where('id', 'in', ids).execute();
}
