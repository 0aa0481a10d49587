import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';

export type SigningKeyRow = Selectable<Tables['signing_keys']>;

/** All signing keys, newest first. They belong to the server and to no organization. */
export async function listSigningKeys(database: Database): Promise<SigningKeyRow[]> {
  return database.kysely.selectFrom('signing_keys').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').execute();
}

export async function insertSigningKey(database: Database, key: Insertable<Tables['signing_keys']>): Promise<void> {
  await database.kysely.insertInto('signing_keys').values(key).execute();
}
