// Each kind of credential against an API key on the same server, in the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SeededCredentials, seedCredentials } from '@keyrail/server/testing/credentials';
import { startPostgres } from '@keyrail/server/testing/postgres';
import { CONNECTIONS, getWith, LOAD_PROGRAM } from './load.ts';
import { measure } from './measure.ts';
import { KEYRAIL_SECRET, type ServerProcess, startKeyrail } from './processes.ts';

const PATH = '/api/v1/me';
const SECONDS = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 5);
const WARM_UP_SECONDS = 2;
const ROUNDS = 3;

/** No kind may be slower than this part of an API key's speed. */
const LEAST_RATIO = 0.5;

console.log(`\nAn authenticated GET ${PATH} with each kind of credential, against the same with an API key.`);
console.log(
  `${LOAD_PROGRAM} ${CONNECTIONS} connections, as many credentials of each kind; ${ROUNDS} rounds of ${SECONDS} s, the kinds taking turns.\n`,
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

/** What is sent as Bearer, by the kind of credential; the first is what the others are compared to. */
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

/** Requests a second, round by round, by the kind of credential. */
async function measureKinds(server: ServerProcess, kinds: ReadonlyMap<string, readonly string[]>): Promise<Map<string, number[]>> {
  const rounds = new Map([...kinds.keys()].map((kind) => [kind, [] as number[]]));
  for (const tokens of kinds.values()) await measure(server, getWith(tokens, PATH), WARM_UP_SECONDS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, tokens] of kinds) rounds.get(kind)?.push((await measure(server, getWith(tokens, PATH), SECONDS)).requestsPerSecond);
  }
  return rounds;
}

/** Prints the median round of each kind, and how it stands to the first. */
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
  for (const [kind, speed] of speeds.filter((each) => each[1] < peer * LEAST_RATIO)) {
    console.error(`On ${name}, the ${kind} has ${(speed / peer).toFixed(2)} of an API key's speed; at least ${LEAST_RATIO} is asked for.`);
    process.exitCode = 1;
  }
}
