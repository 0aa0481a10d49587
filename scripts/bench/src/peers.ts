// Compares the verification of API keys by Keyrail and by better-auth, on the same Postgres.
import { seedCredentials } from '@keyrail/server/testing/credentials';
import { startPostgres } from '@keyrail/server/testing/postgres';
import { CONNECTIONS, type LoadRequest } from './load/load-request.ts';
import { LOAD_PROGRAM } from './load/send-load.ts';
import { type Measured, measure, median, medianOf } from './measure.ts';
import { KEYRAIL_SECRET, type ServerProcess, startBetterAuth, startKeyrail } from './processes.ts';
import { verifyEach } from './verify-requests.ts';

const SECONDS = Number(process.argv[3] ?? 5);
const WARM_UP_SECONDS = 3;
const ROUNDS = 5;
const MIN_RATIO = 8;

interface Contender {
  readonly name: string;
  readonly server: ServerProcess;
  readonly requests: readonly LoadRequest[];
  readonly rounds: Measured[];
}

console.log(
  '\nPOST /api/v1/api-keys/verify against verifyApiKey of better-auth behind a bare HTTP server, on the same Postgres. Both count',
);
console.log('the requests of a key against its rate limit. Keyrail also authenticates the caller, counts its requests and logs each.');
console.log(
  `${LOAD_PROGRAM} ${CONNECTIONS} connections, each with its own API key; ${ROUNDS} rounds of ${SECONDS} s, in which both servers take turns.\n`,
);

const postgres = await startPostgres({ durable: true });
const contenders: Contender[] = [];
try {
  const keyrail = await startContenderKeyrail();
  const betterAuth = await startContenderBetterAuth();
  for (const { server, requests } of contenders) await measure(server, requests, WARM_UP_SECONDS);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const { server, requests, rounds } of contenders) rounds.push(await measure(server, requests, SECONDS, postgres));
    console.log(
      `round ${round} of ${ROUNDS}: ${contenders.map(({ name, rounds }) => `${name} ${Math.round(rounds.at(-1)?.requestsPerSecond ?? 0)}/s`).join(', ')}`,
    );
  }
  report(keyrail, betterAuth);
} finally {
  await Promise.all(contenders.map(({ server }) => server.stop()));
  await postgres.stop();
}

async function startContenderKeyrail(): Promise<Contender> {
  const { apiKeys } = await seedCredentials({ databaseUrl: postgres.url, dataDirectory: '', secret: KEYRAIL_SECRET }, CONNECTIONS);
  return add('Keyrail', await startKeyrail({ DATABASE_URL: postgres.url }), verifyEach(apiKeys));
}

async function startContenderBetterAuth(): Promise<Contender> {
  const server = await startBetterAuth(postgres.url, CONNECTIONS);
  const keys = (await (await fetch(server.url)).json()) as readonly string[];
  const headers = { 'Content-Type': 'application/json' };
  return add(
    'better-auth',
    server,
    keys.map((key) => ({ method: 'POST', path: '/', headers, body: JSON.stringify({ key }) })),
  );
}

function add(name: string, server: ServerProcess, requests: readonly LoadRequest[]): Contender {
  const contender = { name, server, requests, rounds: [] };
  contenders.push(contender);
  return contender;
}

/** Prints the median round of both, and fails if the ratio of Keyrail's speed is below the minimum. */
function report(keyrail: Contender, betterAuth: Contender): void {
  const ratio = median(
    keyrail.rounds.map(({ requestsPerSecond }, index) => requestsPerSecond / (betterAuth.rounds[index]?.requestsPerSecond ?? Number.NaN)),
  );
  const rows = contenders.map(({ name, rounds }) => {
    const { requestsPerSecond, p50, p99, serverCpu, postgresCpu } = medianOf(rounds);
    const row = {
      'requests/s': Math.round(requestsPerSecond),
      'p50 (ms)': p50.toFixed(1),
      'p99 (ms)': p99.toFixed(1),
      'server CPU (µs)': Math.round(serverCpu),
      'Postgres CPU (µs)': Math.round(postgresCpu),
    };
    return [name, row] as const;
  });
  console.log();
  console.table(Object.fromEntries(rows));
  console.log(`Keyrail verifies ${ratio.toFixed(1)} times as many keys per second.`);
  if (ratio >= MIN_RATIO) return;
  console.error(`At least ${MIN_RATIO} times as many are required.`);
  process.exitCode = 1;
}
