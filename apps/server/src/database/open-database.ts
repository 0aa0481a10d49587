import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database.ts';

/** Opens Postgres if there is a URL for it, else the embedded database in a folder of `dataDirectory`, which is made if need be. */
export async function openDatabase(settings: {
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
}): Promise<Database> {
  // Each is loaded where it is used alone: the embedded one is large.
  if (settings.databaseUrl !== undefined) return (await import('./postgres.ts')).openPostgres(settings.databaseUrl);
  mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o700 });
  return (await import('./pglite.ts')).openPglite(join(settings.dataDirectory, 'database'));
}
