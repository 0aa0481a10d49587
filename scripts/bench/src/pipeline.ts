// What it costs a request to be counted against its limit and to be in the log.
import { seedCredentials } from '@keyrail/server/testing/credentials';
import { startPostgres } from '@keyrail/server/testing/postgres';
import { CONNECTIONS, measure } from './measure.ts';
import { KEYRAIL_SECRET, startPipelineServer } from './processes.ts';

const PATH = '/api/v1/me';
// Many short rounds, since a machine that others use as well is not as fast in one second as in the next.
const ROUNDS = 9;
const SECONDS = Number(process.argv[3] ?? 3);
const WARM_UP_SECONDS = 4;
/** Until what one server has still to write is written, so that the other does not pay for it. */
const SETTLE_MILLISECONDS = 1_500;

/** The whole server has to have this part of the speed that it has without those steps. */
const LEAST_RATIO = 0.85;

console.log(`\nAn authenticated GET ${PATH} on Postgres, against the same server without rate limits and request log.`);
console.log(`${CONNECTIONS} connections, each with its own API key; ${ROUNDS} rounds of ${SECONDS} s, the two taking turns.\n`);

const postgres = await startPostgres({ durable: true });
const { apiKeys } = await seedCredentials({ databaseUrl: postgres.url, dataDirectory: '', secret: KEYRAIL_SECRET }, CONNECTIONS);
const [without, whole] = [await startPipelineServer(postgres.url, 'without'), await startPipelineServer(postgres.url, 'whole')];
try {
  const measureOnce = async (url: string, seconds: number): Promise<number> => {
    const { requestsPerSecond } = await measure(url + PATH, apiKeys, seconds);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MILLISECONDS));
    return requestsPerSecond;
  };
  for (const { url } of [without, whole]) await measureOnce(url, WARM_UP_SECONDS);
  const rounds: { without: number; whole: number }[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    // Who begins takes turns as well.
    const speed = { without: 0, whole: 0 };
    for (const name of round % 2 ? (['without', 'whole'] as const) : (['whole', 'without'] as const)) {
      speed[name] = await measureOnce((name === 'whole' ? whole : without).url, SECONDS);
    }
    rounds.push(speed);
    console.log(`round ${round}: ${Math.round(speed.without)}/s without, ${Math.round(speed.whole)}/s with`);
  }
  report(rounds);
} finally {
  await Promise.all([without.stop(), whole.stop()]);
  await postgres.stop();
}

/** Prints the median round of each, and the median of how the one stood to the other in the same round. */
function report(rounds: readonly { readonly without: number; readonly whole: number }[]): void {
  const ratio = median(rounds.map((round) => round.whole / round.without));
  console.log();
  console.table([
    { server: 'without limits and log', 'requests/s': Math.round(median(rounds.map((round) => round.without))), ratio: '' },
    { server: 'whole', 'requests/s': Math.round(median(rounds.map((round) => round.whole))), ratio: ratio.toFixed(2) },
  ]);
  if (ratio >= LEAST_RATIO) return;
  console.error(`The steps cost more than they may: at least ${LEAST_RATIO} of the speed is asked for.`);
  process.exitCode = 1;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
