import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { migrate } from '../../src/database/migrate.ts';
import { overPglite } from '../../src/database/pglite.ts';
import { openPostgres } from '../../src/database/postgres.ts';
import { TEMPLATE } from './postgres-setup.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that holds an empty, migrated PGlite; not provided where the tests run on Postgres. */
    pgliteTemplate: string;
  }
}

/** Makes an empty Postgres database with all tables, and gives its URL. */
export async function createPostgresDatabase(): Promise<string> {
  const name = `keyrail_${randomBytes(6).toString('hex')}`;
  const maintenanceUrl = inject('postgresUrl');
  const maintenance = openPostgres(maintenanceUrl);
  await maintenance.lookUp({ name: '', text: `create database ${name} template ${TEMPLATE}` }, []);
  await maintenance.close();
  return maintenanceUrl.replace(/postgres$/, name);
}

/** Opens an empty database with all tables, of the kind that this run is on, for one test file alone. */
export async function openTestDatabase(): Promise<Database> {
  if (inject('postgresUrl')) return openPostgres(await createPostgresDatabase());
  const template = inject('pgliteTemplate');
  if (template) return overPglite(await PGlite.create({ loadDataDir: new Blob([readFileSync(template)]) }));
  // Another package's tests, which have no template.
  const database = overPglite(await PGlite.create());
  await migrate(database);
  return database;
}
