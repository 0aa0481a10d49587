import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

/** Opens Postgres if there is a URL for it, else the embedded database in a folder of `dataDirectory`, which is made if need be. */
export async function openDatabase(settings: {
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
}): Promise<Database> {
  if (settings.databaseUrl !== undefined) return openPostgres(settings.databaseUrl);
  mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o700 });
  return openPglite(join(settings.dataDirectory, 'database'));
}
