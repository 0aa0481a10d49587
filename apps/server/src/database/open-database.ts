import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database.ts';

/** Opens Postgres if a URL is set. Otherwise opens the embedded database below `dataDirectory`, which is created if it does not exist. */
export async function openDatabase(settings: {
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
}): Promise<Database> {
  // Each is loaded only if it is used: the embedded database is large.
  if (settings.databaseUrl !== undefined) return (await import('./postgres.ts')).openPostgres(settings.databaseUrl);
  mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o700 });
  return (await import('./pglite.ts')).openPglite(join(settings.dataDirectory, 'database'));
}
