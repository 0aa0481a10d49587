import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from '../../src/database/migrate.ts';
import { overPglite } from '../../src/database/pglite.ts';

interface Project {
  provide(key: 'pgliteTemplate', value: { readonly file: string; readonly folder: string }): void;
}

/** Makes the database that each test file's own is copied from, which is quicker than making each anew. */
export default async function setup(project: Project): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), 'keyrail-pglite-'));
  const [file, folder] = [join(directory, 'database.tar'), join(directory, 'database')];
  const pglite = await PGlite.create(folder);
  const database = overPglite(pglite);
  await migrate(database);
  writeFileSync(file, await (await pglite.dumpDataDir('none')).bytes());
  await database.close();
  project.provide('pgliteTemplate', { file, folder });
  return () => rmSync(directory, { recursive: true, force: true });
}
