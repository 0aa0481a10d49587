// Measures the resident size of a server: when it is ready, and after load.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedCredentials } from '@keyrail/server/testing/credentials';
import { startPostgres } from '@keyrail/server/testing/postgres';
import { CONNECTIONS } from './load/load-request.ts';
import { getWith, LOAD_PROGRAM, sendLoad } from './load/send-load.ts';
import { residentBytes } from './process-usage.ts';
import { KEYRAIL_SECRET, startKeyrail } from './processes.ts';

const SECONDS = Number(process.argv[3] ?? 60);
const PATHS = ['/api/v1/me', '/api/v1/tickets'];

interface Sizes {
  /** Bytes once the server accepts requests. */
  readonly ready: number;
  /** Bytes right after the load. */
  readonly loaded: number;
}

console.log('\nThe resident size of a server, without Postgres, which is a separate process.');
console.log(`${LOAD_PROGRAM} ${CONNECTIONS} connections call ${PATHS.join(' and ')} for ${SECONDS} s.\n`);

const directory = mkdtempSync(join(tmpdir(), 'keyrail-bench-'));
const postgres = await startPostgres({ durable: true });
try {
  const onPostgres = await measureSizes(postgres.url);
  console.log('measured on Postgres');
  const onPglite = await measureSizes(undefined);
  console.table(
    Object.fromEntries(Object.entries({ Postgres: onPostgres, PGlite: onPglite }).map(([name, sizes]) => [name, toRow(sizes)])),
  );
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function measureSizes(databaseUrl: string | undefined): Promise<Sizes> {
  const { apiKeys } = await seedCredentials({ databaseUrl, dataDirectory: directory, secret: KEYRAIL_SECRET }, CONNECTIONS);
  const server = await startKeyrail({ DATABASE_URL: databaseUrl ?? '', DATA_DIR: directory });
  try {
    const ready = residentBytes(server.processId);
    for (const path of PATHS) await sendLoad(server.url, getWith(apiKeys, path), SECONDS / PATHS.length);
    return { ready, loaded: residentBytes(server.processId) };
  } finally {
    await server.stop();
  }
}

function toRow({ ready, loaded }: Sizes): Record<string, number> {
  return { 'ready (MB)': Math.round(ready / 1e6), 'after the load (MB)': Math.round(loaded / 1e6) };
}
