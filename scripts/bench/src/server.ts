import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { startPostgres } from '@keyrail/server/testing/postgres';
import { CONNECTIONS, type Measured, measure } from './measure.ts';
import { bootstrap, type ServerProcess, startBareHono, startKeyrail } from './processes.ts';

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
  const onPglite = await startKeyrail({ DATA_DIR: directory, DATABASE_URL: '' });
  const demo = parseEnv(readFileSync(join(directory, 'demo.env'), 'utf8'));
  const pgliteTokens = await issueKeys(onPglite.url, demo['KEYRAIL_TOKEN'] ?? '');

  const firstToken = bootstrap(postgres.url);
  const onPostgres = await startKeyrail({ DATABASE_URL: postgres.url });
  const postgresTokens = await issueKeys(onPostgres.url, firstToken);

  const answer = await fetch(onPostgres.url + PATH, { headers: { Authorization: `Bearer ${firstToken}` } });
  const bare = await startBareHono(await answer.text());

  contenders.push({ name: 'bare Hono', server: bare, tokens: [], rounds: [] });
  contenders.push({ name: 'Keyrail on Postgres', server: onPostgres, tokens: postgresTokens, rounds: [] });
  contenders.push({ name: 'Keyrail on PGlite', server: onPglite, tokens: pgliteTokens, rounds: [] });
}

async function issueKeys(url: string, token: string): Promise<string[]> {
  return Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, index) => {
      const response = await fetch(`${url}/api/v1/api-keys`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ name: `bench ${index}` }),
      });
      const { data } = (await response.json()) as { data: { key: string } };
      return data.key;
    }),
  );
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
