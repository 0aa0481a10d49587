import { migrate } from '../../src/database/migrate.ts';
import { openPostgres } from '../../src/database/postgres.ts';
import { orFailRun } from './or-fail-run.ts';
import { startPostgres } from './postgres-cluster.ts';

interface Project {
  provide(key: 'postgresUrl', value: string): void;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The maintenance database of the tests' Postgres; not provided if the tests run on PGlite. */
    postgresUrl: string;
  }
}

/** The migrated database from which each test's database is copied. */
export const TEMPLATE = 'keyrail_template';

/** Starts Postgres before the tests of this project, and stops it after them. */
export default function setup(project: Project): Promise<() => Promise<void>> {
  return orFailRun(() => startWithTemplate(project));
}

async function startWithTemplate(project: Project): Promise<() => Promise<void>> {
  const cluster = await startPostgres();
  const maintenance = openPostgres(cluster.url);
  await maintenance.lookUp(`create database ${TEMPLATE}`, []);
  await maintenance.close();

  const template = openPostgres(cluster.url.replace(/postgres$/, TEMPLATE));
  await migrate(template);
  await template.close();

  project.provide('postgresUrl', cluster.url);
  return () => cluster.stop();
}
