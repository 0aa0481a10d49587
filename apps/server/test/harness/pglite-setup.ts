import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from '../../src/database/migrate.ts';
import { overPglite } from '../../src/database/pglite.ts';
import { orFailRun } from './or-fail-run.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

interface Project {
  provide(key: 'pgliteTemplate', value: { readonly file: string; readonly folder: string }): void;
}

/** Creates the database from which each test file's database is copied, which is faster than to create each one. */
export default function setup(project: Project): Promise<() => void> {
  return orFailRun(() => makeTemplate(project));
}

async function makeTemplate(project: Project): Promise<() => void> {
  const directory = makeTemporaryFolder('keyrail-pglite-');
  const [file, folder] = [join(directory.path, 'database.tar'), join(directory.path, 'database')];
  const pglite = await PGlite.create(folder);
  const database = overPglite(pglite);
  await migrate(database);
  writeFileSync(file, await (await pglite.dumpDataDir('none')).bytes());
  await database.close();
  project.provide('pgliteTemplate', { file, folder });
  return () => directory.remove();
}
