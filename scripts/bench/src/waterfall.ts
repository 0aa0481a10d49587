// Measures the cost of each step of an authenticated GET, from a bare Hono route to the whole server, with one more step each time.
import { seedCredentials } from '@keyrail/server/testing/credentials';
import type { OptionalStep } from '@keyrail/server/testing/pipeline';
import { startPostgres } from '@keyrail/server/testing/postgres';
import { startRedis } from '@keyrail/server/testing/redis';
import { CONNECTIONS, type LoadRequest } from './load/load-request.ts';
import { getWith, LOAD_PROGRAM } from './load/send-load.ts';
import { type Measured, measure, medianOf } from './measure.ts';
import { KEYRAIL_SECRET, type ServerProcess, startBareHono, startPipelineServer } from './processes.ts';

const SECONDS = Number(process.argv[3] ?? 4);
const WARM_UP_SECONDS = 4;
const ROUNDS = 5;
const PATH = '/api/v1/me';

/** Node adds these headers itself. */
const SENT_BY_NODE = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);

interface Stage {
  readonly name: string;
  readonly server: ServerProcess;
  readonly requests: readonly LoadRequest[];
  readonly rounds: Measured[];
}

console.log('\nFrom a bare Hono route to the whole server on Postgres: each line has one more step than the line above.');
console.log(
  `${LOAD_PROGRAM} ${CONNECTIONS} connections, each with its own API key; ${ROUNDS} rounds of ${SECONDS} s, in which the servers take turns.\n`,
);

const redis = await startRedis();
const postgres = await startPostgres({ durable: true });
const stages: Stage[] = [];
try {
  await startStages();
  for (const { server, requests } of stages) await measure(server, requests, WARM_UP_SECONDS);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const { server, requests, rounds } of stages) rounds.push(await measure(server, requests, SECONDS, postgres));
    console.log(`round ${round} of ${ROUNDS}`);
  }
  report();
} finally {
  await Promise.all([...new Set(stages.map(({ server }) => server))].map((server) => server.stop()));
  await Promise.all([postgres.stop(), redis.kill()]);
}

async function startStages(): Promise<void> {
  const { apiKeys } = await seedCredentials({ databaseUrl: postgres.url, dataDirectory: '', secret: KEYRAIL_SECRET }, CONNECTIONS);
  const authenticated = getWith(apiKeys, PATH);
  const keyrail = (without: readonly OptionalStep[], settings = {}) =>
    startPipelineServer({ DATABASE_URL: postgres.url, ...settings }, without);
  const add = (name: string, server: ServerProcess, requests = authenticated): ServerProcess => {
    stages.push({ name, server, requests, rounds: [] });
    return server;
  };

  const whole = await keyrail([]);
  const answer = await fetch(whole.url + PATH, { headers: authenticated[0]?.headers ?? {} });
  const bodies = { [`GET ${PATH}`]: await answer.text() };
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !SENT_BY_NODE.has(name)));
  add('bare Hono', await startBareHono(bodies));
  add('the headers of an answer', await startBareHono(bodies, headers));
  add('id, origin, checks: GET /healthz', await keyrail(['metrics', 'request log', 'rate limits']), [
    { method: 'GET', path: '/healthz', headers: {} },
  ]);
  add('authentication: GET /me', stages.at(-1)?.server as ServerProcess);
  add('rate limits', await keyrail(['metrics', 'request log']));
  add('metrics', await keyrail(['request log']));
  add('request log: the whole server', whole);
  add('the same, counting in Redis', await keyrail([], { REDIS_URL: redis.url, SERVERS_SHARING_REDIS: '1' }));
}

/** Prints the median round of each stage, and how much more CPU it takes than the stage before. */
function report(): void {
  const medians = stages.map(({ name, rounds }) => ({ name, ...medianOf(rounds) }));
  console.log();
  console.table(
    Object.fromEntries(
      medians.map(({ name, serverCpu, postgresCpu, requestsPerSecond, p99 }, index) => [
        name,
        {
          'server CPU (µs)': serverCpu.toFixed(1),
          'more than before': (serverCpu - (medians[index - 1]?.serverCpu ?? 0)).toFixed(1),
          'Postgres CPU (µs)': postgresCpu.toFixed(1),
          'requests/s': Math.round(requestsPerSecond),
          'p99 (ms)': p99.toFixed(1),
        },
      ]),
    ),
  );
}
