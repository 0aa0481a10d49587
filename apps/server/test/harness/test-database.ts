import { randomBytes } from 'node:crypto';
import { constants, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { overPglite } from '../../src/database/pglite.ts';
import { openPostgres } from '../../src/database/postgres.ts';
import { TEMPLATE } from './postgres-setup.ts';
import { temporaryFolder } from './server-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty, migrated PGlite, as a file to load and as a folder to copy; not provided if the tests run on Postgres. */
    pgliteTemplate: { readonly file: string; readonly folder: string };
  }
}

/** Creates an empty Postgres database with all tables, and returns its URL. */
export async function createPostgresDatabase(): Promise<string> {
  const name = `keyrail_${randomBytes(6).toString('hex')}`;
  const maintenanceUrl = inject('postgresUrl');
  const maintenance = openPostgres(maintenanceUrl);
  await maintenance.lookUp(`create database ${name} template ${TEMPLATE}`, []);
  await maintenance.close();
  return maintenanceUrl.replace(/postgres$/, name);
}

/** Creates a data folder for a server that contains the embedded database already, empty and with all tables. */
export function createDataFolder(): string {
  const folder = temporaryFolder();
  cpSync(inject('pgliteTemplate').folder, join(folder, 'database'), { recursive: true, mode: constants.COPYFILE_FICLONE });
  return folder;
}

/** Opens an empty database with all tables for one test file, on Postgres or PGlite as the project of the tests. */
export async function openTestDatabase(): Promise<Database> {
  if (inject('postgresUrl')) return openPostgres(await createPostgresDatabase());
  return overPglite(await PGlite.create({ loadDataDir: new Blob([readFileSync(inject('pgliteTemplate').file)]) }));
}
