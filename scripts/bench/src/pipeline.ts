// What it costs a request to be counted against its limit and to be in the log.
import { setTimeout } from 'node:timers/promises';
import { seedCredentials } from '@keyrail/server/testing/credentials';
import { startPostgres } from '@keyrail/server/testing/postgres';
import { startRedis } from '@keyrail/server/testing/redis';
import { CONNECTIONS, measure, median } from './measure.ts';
import { KEYRAIL_SECRET, type ServerProcess, startPipelineServer } from './processes.ts';

/** What is called, and what part of its speed the whole server has to keep, where it counts for itself. */
const PATHS = [
  // Most that is read is a resource of the caller's organization.
  { path: '/api/v1/tickets', leastRatio: 0.85 },
  // It reads nothing but who calls, so that what the steps cost weighs most: told, and no bound.
  { path: '/api/v1/me', leastRatio: undefined },
];
const METRICS_TOKEN = 'a-token-for-the-metrics';
const ROUNDS = 7;
// So long that the log is written several times in each.
const SECONDS = Number(process.argv[3] ?? 6);
const WARM_UP_SECONDS = 4;
/** Until what one server has still to write is written, so that the next does not pay for it. */
const SETTLE_MILLISECONDS = 1_500;

interface Round {
  readonly requestsPerSecond: number;
  /** Microseconds of the server's process, the writing of the log included. */
  readonly cpuPerRequest: number;
}

interface Contender {
  readonly name: string;
  readonly server: ServerProcess;
}

console.log('\nAn authenticated GET on Postgres, against the same server without rate limits and request log.');
console.log('Idempotency is in all of them, and costs a GET that it is seen to be none that takes a key.');
console.log(`${CONNECTIONS} connections, each with its own API key; ${ROUNDS} rounds of ${SECONDS} s, the contenders taking turns.\n`);

const redis = await startRedis();
const postgres = await startPostgres({ durable: true });
const { apiKeys } = await seedCredentials({ databaseUrl: postgres.url, dataDirectory: '', secret: KEYRAIL_SECRET }, CONNECTIONS);
const environment = { DATABASE_URL: postgres.url, METRICS_TOKEN };
const without = await contender('without limits and log', environment, 'without');
const whole = await contender('whole', environment, 'whole');
const inRedis = await contender('whole, counting in Redis', { ...environment, REDIS_URL: redis.url, SERVERS_SHARING_REDIS: '1' }, 'whole');
const contenders = [without, whole, inRedis];
try {
  for (const { path, leastRatio } of PATHS) report(path, leastRatio, await measureRounds(path));
} finally {
  await Promise.all(contenders.map(({ server }) => server.stop()));
  await Promise.all([postgres.stop(), redis.kill()]);
}

async function measureRounds(path: string): Promise<ReadonlyMap<Contender, readonly Round[]>> {
  const measured = new Map(contenders.map((each) => [each, [] as Round[]]));
  for (const each of contenders) await measureOnce(each, path, WARM_UP_SECONDS);
  for (let round = 0; round < ROUNDS; round++) {
    // Who begins takes turns as well.
    for (const index of contenders.keys()) {
      const each = contenders[(index + round) % contenders.length] as Contender;
      measured.get(each)?.push(await measureOnce(each, path, SECONDS));
    }
    const speeds = [...measured].map(([{ name }, rounds]) => `${name} ${Math.round(rounds[round]?.requestsPerSecond ?? 0)}/s`);
    console.log(`${path}, round ${round + 1}: ${speeds.join(', ')}`);
  }
  return measured;
}

async function contender(name: string, settings: Readonly<Record<string, string>>, steps: 'whole' | 'without'): Promise<Contender> {
  return { name, server: await startPipelineServer(settings, steps) };
}

async function measureOnce({ server }: Contender, path: string, seconds: number): Promise<Round> {
  const before = await cpuSeconds(server);
  const { requestsPerSecond, requests } = await measure(server.url + path, apiKeys, seconds);
  await setTimeout(SETTLE_MILLISECONDS);
  return { requestsPerSecond, cpuPerRequest: (((await cpuSeconds(server)) - before) / requests) * 1_000_000 };
}

async function cpuSeconds({ url }: ServerProcess): Promise<number> {
  const response = await fetch(`${url}/metrics`, { headers: { Authorization: `Bearer ${METRICS_TOKEN}` } });
  const seconds = /^process_cpu_seconds_total (\S+)$/m.exec(await response.text())?.[1];
  if (seconds === undefined) throw new Error(`${url}/metrics tells of no process_cpu_seconds_total`);
  return Number(seconds);
}

/** Prints the median round of each, and the median of how it stood to the server without those steps in the same round. */
function report(path: string, leastRatio: number | undefined, measured: ReadonlyMap<Contender, readonly Round[]>): void {
  const roundsOf = (each: Contender): readonly Round[] => measured.get(each) ?? [];
  const ratioOf = (each: Contender, name: keyof Round): number =>
    median(roundsOf(each).map((round, index) => round[name] / (roundsOf(without)[index]?.[name] ?? Number.NaN)));
  console.log(`\nGET ${path}`);
  console.table(
    contenders.map((each) => ({
      server: each.name,
      'requests/s': Math.round(median(roundsOf(each).map(({ requestsPerSecond }) => requestsPerSecond))),
      ratio: ratioOf(each, 'requestsPerSecond').toFixed(2),
      'CPU a request (µs)': Math.round(median(roundsOf(each).map(({ cpuPerRequest }) => cpuPerRequest))),
      'ratio of CPU': ratioOf(each, 'cpuPerRequest').toFixed(2),
    })),
  );
  if (leastRatio === undefined || ratioOf(whole, 'requestsPerSecond') >= leastRatio) return;
  console.error(`The steps cost GET ${path} more than they may: at least ${leastRatio} of the speed is asked for.`);
  process.exitCode = 1;
}
