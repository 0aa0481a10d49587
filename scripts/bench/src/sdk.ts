import { median } from './measure.ts';
import { type ClientProcess, startSdkClient, startSdkServer } from './processes.ts';
import type { ClientName } from './sdk-clients.ts';

const CALLERS = 32;
// Many short rounds, since the speed of a shared machine changes from one second to the next.
const ROUNDS = 31;
const SECONDS = Number(process.argv[3] ?? 0.4);
const WARM_UP_SECONDS = 2;

interface Contender {
  readonly name: ClientName;
  /** The contender to compare with, and the minimum ratio to its speed. */
  readonly against?: { readonly name: ClientName; readonly atLeast: number };
  readonly client: ClientProcess;
  readonly rounds: number[];
}

console.log(`Calls per second of ${CALLERS} callers in one process to a server on loopback that returns a ticket at once.`);
console.log(`${ROUNDS} rounds of ${SECONDS} s, in which the clients take turns, each in its own process. The SDK has all its defaults.\n`);

const server = await startSdkServer();
const contenders = [
  contender('global fetch'),
  contender('openapi-fetch'),
  contender('Keyrail SDK', { name: 'openapi-fetch', atLeast: 1 }),
  contender('Keyrail SDK, Node transport', { name: 'global fetch', atLeast: 2.5 }),
];
try {
  for (const { client } of contenders) await client.callsPerSecond(WARM_UP_SECONDS);
  for (let round = 0; round < ROUNDS; round++) {
    // Each round starts with another client.
    for (const index of contenders.keys()) {
      const { client, rounds } = contenders[(index + round) % contenders.length] as Contender;
      rounds.push(await client.callsPerSecond(SECONDS));
    }
  }
  report();
} finally {
  await Promise.all([server, ...contenders.map(({ client }) => client)].map((each) => each.stop()));
}

function contender(name: ClientName, against?: Contender['against']): Contender {
  return { name, client: startSdkClient(name, server.url, CALLERS), rounds: [], ...(against && { against }) };
}

/** Prints the median round of each contender, and the median of its ratio to its peer in the same round. */
function report(): void {
  const rows = contenders.map(({ name, against, rounds }) => {
    const peer = contenders.find((each) => each.name === against?.name)?.rounds;
    const ratio = peer && median(rounds.map((calls, round) => calls / (peer[round] ?? Number.NaN)));
    const isMissed = against !== undefined && !(ratio !== undefined && ratio >= against.atLeast);
    if (isMissed) process.exitCode = 1;
    return {
      client: name,
      'calls/s': Math.round(median(rounds)),
      ratio: against ? `${ratio?.toFixed(2)} of ${against.name}` : '',
      'at least': against ? `${against.atLeast.toFixed(1)}${isMissed ? ', MISSED' : ''}` : '',
    };
  });
  console.table(rows);
}
