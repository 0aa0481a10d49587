import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedCredentials } from '@keyrail/server/testing/credentials';
import { startPostgres } from '@keyrail/server/testing/postgres';
import { CONNECTIONS, type Measured, measure } from './measure.ts';
import { KEYRAIL_SECRET, type ServerProcess, startBareHono, startKeyrail } from './processes.ts';

const PATH = '/api/v1/me';
const WARM_UP_SECONDS = 3;
const SECONDS = Number(process.argv[3] ?? 5);
const ROUNDS = 3;

interface Contender {
  readonly name: string;
  readonly server: ServerProcess;
  readonly tokens: readonly string[];
  readonly rounds: Measured[];
}

console.log(`An authenticated GET ${PATH} against a bare Hono route that answers the same bytes.`);
console.log(`${CONNECTIONS} connections, each with its own API key; ${ROUNDS} rounds of ${SECONDS} s, the contenders taking turns.\n`);

const directory = mkdtempSync(join(tmpdir(), 'keyrail-bench-'));
const postgres = await startPostgres({ durable: true });
const contenders: Contender[] = [];
try {
  await addContenders();
  for (const { server, tokens } of contenders) await measure(server.url + PATH, tokens, WARM_UP_SECONDS);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const contender of contenders) {
      const measured = await measure(contender.server.url + PATH, contender.tokens, SECONDS);
      contender.rounds.push(measured);
      console.log(`round ${round}: ${contender.name}: ${Math.round(measured.requestsPerSecond)}/s`);
    }
  }
  report();
} finally {
  await Promise.all(contenders.map(({ server }) => server.stop()));
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function addContenders(): Promise<void> {
  const onPglite = await startSeeded(undefined);
  const onPostgres = await startSeeded(postgres.url);
  const answer = await fetch(onPostgres.server.url + PATH, { headers: { Authorization: `Bearer ${onPostgres.tokens[0]}` } });
  const bare = await startBareHono(await answer.text());

  contenders.push({ name: 'bare Hono', server: bare, tokens: [], rounds: [] });
  contenders.push({ name: 'Keyrail on Postgres', ...onPostgres, rounds: [] });
  contenders.push({ name: 'Keyrail on PGlite', ...onPglite, rounds: [] });
}

async function startSeeded(databaseUrl: string | undefined): Promise<Pick<Contender, 'server' | 'tokens'>> {
  const { apiKeys } = await seedCredentials({ databaseUrl, dataDirectory: directory, secret: KEYRAIL_SECRET }, CONNECTIONS);
  return { server: await startKeyrail({ DATABASE_URL: databaseUrl ?? '', DATA_DIR: directory }), tokens: apiKeys };
}

/** Prints the median round of each contender, and how it stands to the first. */
function report(): void {
  const rows = contenders.map(({ name, rounds }) => ({ name, ...median(rounds) }));
  const peer = rows[0]?.requestsPerSecond ?? Number.NaN;
  console.log();
  console.table(
    rows.map(({ name, requestsPerSecond, p50, p99 }) => ({
      server: name,
      'requests/s': Math.round(requestsPerSecond),
      'ratio to bare Hono': (requestsPerSecond / peer).toFixed(2),
      'p50 (ms)': p50,
      'p99 (ms)': p99,
    })),
  );
}

function median(rounds: readonly Measured[]): Measured {
  const sorted = rounds.toSorted((one, other) => one.requestsPerSecond - other.requestsPerSecond);
  return sorted[Math.floor(sorted.length / 2)] as Measured;
}
