// Compares each kind of credential with an API key, on the same server in the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SeededCredentials, seedCredentials } from '@keyrail/server/testing/credentials';
import { startPostgres } from '@keyrail/server/testing/postgres';
import { CONNECTIONS } from './load/load-request.ts';
import { getWith, LOAD_PROGRAM } from './load/send-load.ts';
import { measure } from './measure.ts';
import { KEYRAIL_SECRET, type ServerProcess, startKeyrail } from './processes.ts';

const PATH = '/api/v1/me';
const SECONDS = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 5);
const WARM_UP_SECONDS = 2;
const ROUNDS = 3;

/** The minimum speed of each kind, as a fraction of an API key's speed. */
const MIN_RATIO = 0.5;

console.log(`\nAn authenticated GET ${PATH} with each kind of credential, compared with an API key.`);
console.log(
  `${LOAD_PROGRAM} ${CONNECTIONS} connections, each with its own credential; ${ROUNDS} rounds of ${SECONDS} s, in which the kinds take turns.\n`,
);

const directory = mkdtempSync(join(tmpdir(), 'keyrail-bench-'));
const postgres = await startPostgres({ durable: true });
try {
  await benchDatabase('Postgres', postgres.url);
  await benchDatabase('PGlite', undefined);
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function benchDatabase(name: string, databaseUrl: string | undefined): Promise<void> {
  const seeded = await seedCredentials({ databaseUrl, dataDirectory: directory, secret: KEYRAIL_SECRET }, CONNECTIONS);
  const server = await startKeyrail({ DATABASE_URL: databaseUrl ?? '', DATA_DIR: directory });
  try {
    report(name, await measureKinds(server, await tokensByKind(server, seeded)));
  } finally {
    await server.stop();
  }
}

/** The tokens to send as Bearer, by the kind of credential. The others are compared with the first kind. */
async function tokensByKind({ url }: ServerProcess, seeded: SeededCredentials): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map([
    ['API key', seeded.apiKeys],
    ['API client key', seeded.clientKeys],
    ['access token', await Promise.all(seeded.tokenClients.map((client) => getAccessToken(url, client)))],
    ['personal key', seeded.personalKeys],
  ]);
}

async function getAccessToken(url: string, client: { id: string; secret: string }): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: client.id, client_secret: client.secret });
  const response = await fetch(`${url}/oauth/token`, { method: 'POST', body });
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}

/** Requests per second of each round, by the kind of credential. */
async function measureKinds(server: ServerProcess, kinds: ReadonlyMap<string, readonly string[]>): Promise<Map<string, number[]>> {
  const rounds = new Map([...kinds.keys()].map((kind) => [kind, [] as number[]]));
  for (const tokens of kinds.values()) await measure(server, getWith(tokens, PATH), WARM_UP_SECONDS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, tokens] of kinds) rounds.get(kind)?.push((await measure(server, getWith(tokens, PATH), SECONDS)).requestsPerSecond);
  }
  return rounds;
}

/** Prints the median round of each kind, and its ratio to the first kind. */
function report(name: string, rounds: ReadonlyMap<string, readonly number[]>): void {
  const speeds = [...rounds].map(
    ([kind, speed]) => [kind, speed.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0] as const,
  );
  const peer = speeds[0]?.[1] ?? Number.NaN;
  console.log(name);
  console.table(
    speeds.map(([kind, speed]) => ({
      credential: kind,
      'requests/s': Math.round(speed),
      'ratio to an API key': (speed / peer).toFixed(2),
    })),
  );
  for (const [kind, speed] of speeds.filter((each) => each[1] < peer * MIN_RATIO)) {
    console.error(`On ${name}, the ${kind} has ${(speed / peer).toFixed(2)} of an API key's speed. At least ${MIN_RATIO} is required.`);
    process.exitCode = 1;
  }
}
