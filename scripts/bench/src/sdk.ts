import type { paths } from '@keyrail/contract';
import { createKeyrail, type Schema } from '@keyrail/sdk';
import { createNodeTransport } from '@keyrail/sdk/node';
import createClient from 'openapi-fetch';
import { startSdkServer } from './processes.ts';

const CREDENTIAL = `sk_live_${'0'.repeat(48)}`;
const TICKET = 'tkt_01kxrnhawzerjv3tx4yjfryw5c';
const PATH = '/api/v1/tickets/{ticketId}';
const CALLERS = 32;
// Many short rounds, since a machine that others use as well is not as fast in one second as in the next.
const ROUNDS = 31;
const SECONDS = Number(process.argv[3] ?? 0.4);
const WARM_UP_SECONDS = 2;

interface Contender {
  readonly name: string;
  /** Which contender it is held against, and by how much it has to be faster. */
  readonly against?: { readonly name: string; readonly atLeast: number };
  readonly call: () => Promise<Schema<'Ticket'> | undefined>;
  readonly rounds: number[];
}

const server = await startSdkServer();
const transport = createNodeTransport({ connections: CALLERS });
const contenders = createContenders(server.url);
try {
  console.log(`Calls a second of ${CALLERS} callers in one process to a server on loopback that answers a ticket at once.`);
  console.log(`${ROUNDS} rounds of ${SECONDS} s, the contenders taking turns; the SDK with all its safety on.\n`);
  for (const { call } of contenders) await callsPerSecond(call, WARM_UP_SECONDS);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const { call, rounds } of contenders) rounds.push(await callsPerSecond(call, SECONDS));
  }
  report();
} finally {
  await transport.close();
  await server.stop();
}

function createContenders(baseUrl: string): Contender[] {
  const headers = { Authorization: `Bearer ${CREDENTIAL}` };
  const url = baseUrl + PATH.replace('{ticketId}', TICKET);
  const bare = createClient<paths>({ baseUrl, headers });
  const sdk = createKeyrail({ credential: CREDENTIAL, baseUrl });
  const onNode = createKeyrail({ credential: CREDENTIAL, baseUrl, transport });
  const params = { path: { ticketId: TICKET } };
  const fetchPlainly = async () => {
    const { data } = (await (await fetch(url, { headers })).json()) as { data: Schema<'Ticket'> };
    return data;
  };
  return [
    { name: 'global fetch', call: fetchPlainly, rounds: [] },
    { name: 'openapi-fetch', call: async () => (await bare.GET(PATH, { params })).data?.data, rounds: [] },
    { name: 'Keyrail SDK', against: { name: 'openapi-fetch', atLeast: 1 }, call: () => sdk.tickets.get(TICKET), rounds: [] },
    {
      name: 'Keyrail SDK, Node transport',
      against: { name: 'global fetch', atLeast: 2.5 },
      call: () => onNode.tickets.get(TICKET),
      rounds: [],
    },
  ];
}

/** @throws Error if an answer was not the ticket */
async function callsPerSecond(call: Contender['call'], seconds: number): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let calls = 0;
  const goOn = async (): Promise<void> => {
    while (performance.now() < end) {
      if ((await call())?.id !== TICKET) throw new Error('the answer is not the ticket');
      calls++;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, goOn));
  return calls / ((performance.now() - start) / 1000);
}

/** Prints the median round of each contender, and the median of how it stood to its peer in the same round. */
function report(): void {
  const rows = contenders.map(({ name, against, rounds }) => {
    const peer = contenders.find((contender) => contender.name === against?.name)?.rounds;
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

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
