// Compares each hot operation with a bare Hono route that returns the same bytes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedCredentials } from '@keyrail/server/testing/credentials';
import { startPostgres } from '@keyrail/server/testing/postgres';
import { CONNECTIONS, type LoadRequest } from './load/load-request.ts';
import { getWith, LOAD_PROGRAM } from './load/send-load.ts';
import { type Measured, measure, median, medianOf } from './measure.ts';
import { KEYRAIL_SECRET, type ServerProcess, startBareHono, startKeyrail } from './processes.ts';
import { verifyEach } from './verify-requests.ts';

const SECONDS = Number(process.argv[3] ?? 5);
const WARM_UP_SECONDS = 3;
const ROUNDS = 3;

/** The maximum number of bytes per request that survive a scavenge. More means that a part of a request outlives it. */
const MAX_SURVIVING_BYTES = 300;

interface Case {
  readonly name: string;
  readonly server: ServerProcess;
  readonly requests: readonly LoadRequest[];
  readonly postgres?: { readonly processId: number };
  /** The minimum ratio to bare Hono's requests per second. */
  readonly minRatio?: number;
  readonly maxSurvivingBytes?: number;
  readonly rounds: { readonly bare: Measured; readonly keyrail: Measured }[];
}

console.log('\nEach operation compared with a bare Hono route that returns the same bytes.');
console.log(
  `${LOAD_PROGRAM} ${CONNECTIONS} connections, each with its own API key; ${ROUNDS} rounds of ${SECONDS} s, in which both servers take turns.\n`,
);

const directory = mkdtempSync(join(tmpdir(), 'keyrail-bench-'));
const postgres = await startPostgres({ durable: true });
const servers: ServerProcess[] = [];
try {
  const cases = [...(await casesOnPostgres()), ...(await casesOnPglite())];
  const bare = await startBareHono(await answersOf(cases));
  servers.push(bare);
  for (const each of cases) {
    await measure(bare, each.requests, 1);
    await measure(each.server, each.requests, WARM_UP_SECONDS);
    for (let round = 1; round <= ROUNDS; round++) {
      each.rounds.push({
        bare: await measure(bare, each.requests, SECONDS),
        keyrail: await measure(each.server, each.requests, SECONDS, each.postgres),
      });
      console.log(`${each.name}, round ${round} of ${ROUNDS}: ${Math.round(each.rounds.at(-1)?.keyrail.requestsPerSecond ?? 0)}/s`);
    }
  }
  report(cases);
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function casesOnPostgres(): Promise<Case[]> {
  const { server, apiKeys } = await startSeeded(postgres.url);
  const onPostgres = (name: string, requests: readonly LoadRequest[], bounds: Partial<Case> = {}): Case => ({
    name: `${name}, Postgres`,
    server,
    requests,
    postgres,
    rounds: [],
    ...bounds,
  });
  return [
    onPostgres('GET /me', getWith(apiKeys, '/api/v1/me'), { minRatio: 0.2, maxSurvivingBytes: MAX_SURVIVING_BYTES }),
    onPostgres('GET /tickets', getWith(apiKeys, '/api/v1/tickets')),
    onPostgres('POST /api-keys/verify', verifyEach(apiKeys)),
  ];
}

async function casesOnPglite(): Promise<Case[]> {
  const { server, apiKeys } = await startSeeded(undefined);
  return ['me', 'tickets'].map((name) => ({
    name: `GET /${name}, PGlite`,
    server,
    requests: getWith(apiKeys, `/api/v1/${name}`),
    rounds: [],
  }));
}

async function startSeeded(databaseUrl: string | undefined): Promise<{ server: ServerProcess; apiKeys: readonly string[] }> {
  const { apiKeys } = await seedCredentials({ databaseUrl, dataDirectory: directory, secret: KEYRAIL_SECRET }, CONNECTIONS);
  const server = await startKeyrail({ DATABASE_URL: databaseUrl ?? '', DATA_DIR: directory });
  servers.push(server);
  return { server, apiKeys };
}

/** The response body of each case, by method and path. */
async function answersOf(cases: readonly Case[]): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const { server, requests } of cases) {
    const [{ method, path, headers, body }] = requests as [LoadRequest];
    const response = await fetch(server.url + path, { method, headers, body: body ?? null });
    answers[`${method} ${path}`] ??= await response.text();
  }
  return answers;
}

/** Prints the median round of each case, and reports each case outside of its bounds. */
function report(cases: readonly Case[]): void {
  const rows = cases.map((each) => ({
    ...each,
    ...medianOf(each.rounds.map(({ keyrail }) => keyrail)),
    bareCpu: median(each.rounds.map(({ bare }) => bare.serverCpu)),
    ratio: median(each.rounds.map(({ bare, keyrail }) => keyrail.requestsPerSecond / bare.requestsPerSecond)),
  }));
  console.log();
  console.table(
    Object.fromEntries(
      rows.map(({ name, ratio, requestsPerSecond, p50, p99, serverCpu, bareCpu, postgresCpu, survivingBytes }) => [
        name,
        {
          'of bare Hono': ratio.toFixed(3),
          'requests/s': Math.round(requestsPerSecond),
          'p50 (ms)': p50.toFixed(1),
          'p99 (ms)': p99.toFixed(1),
          'server CPU (µs)': Math.round(serverCpu),
          'bare Hono’s (µs)': Math.round(bareCpu),
          'Postgres CPU (µs)': Number.isNaN(postgresCpu) ? '' : Math.round(postgresCpu),
          'bytes promoted': Math.round(survivingBytes),
        },
      ]),
    ),
  );
  for (const { name, ratio, survivingBytes, minRatio = 0, maxSurvivingBytes = Number.POSITIVE_INFINITY } of rows) {
    if (ratio < minRatio) fail(`${name} has ${ratio.toFixed(3)} of bare Hono's speed. At least ${minRatio} is required.`);
    if (survivingBytes > maxSurvivingBytes)
      fail(`${name}: ${Math.round(survivingBytes)} bytes per request survive a scavenge. At most ${maxSurvivingBytes} are allowed.`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
