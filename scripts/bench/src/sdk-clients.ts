// One client of the SDK's benchmark, in a separate process. It receives a number of seconds, calls for that time, and reports its
// calls per second. In a shared process, each client would also pay for the garbage of the others, and for machine code that was
// compiled for all of them.
import type { paths } from '@keyrail/contract';
import { createKeyrail, type Schema } from '@keyrail/sdk';
import { createNodeTransport } from '@keyrail/sdk/node';
import createClient from 'openapi-fetch';

const CREDENTIAL = `sk_live_${'0'.repeat(48)}`;
const TICKET = 'tkt_01kxrnhawzerjv3tx4yjfryw5c';
const PATH = '/api/v1/tickets/{ticketId}';

type Call = () => Promise<Schema<'Ticket'> | undefined>;

/** The clients by name, each with a function that creates its call. */
const CLIENTS = {
  'global fetch': (baseUrl) => {
    const url = baseUrl + PATH.replace('{ticketId}', TICKET);
    const headers = { Authorization: `Bearer ${CREDENTIAL}` };
    return async () => ((await (await fetch(url, { headers })).json()) as { data: Schema<'Ticket'> }).data;
  },
  'openapi-fetch': (baseUrl) => {
    const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${CREDENTIAL}` } });
    const params = { path: { ticketId: TICKET } };
    return async () => (await client.GET(PATH, { params })).data?.data;
  },
  'Keyrail SDK': (baseUrl) => {
    const keyrail = createKeyrail({ credential: CREDENTIAL, baseUrl });
    return () => keyrail.tickets.get(TICKET);
  },
  'Keyrail SDK, Node transport': (baseUrl) => {
    const keyrail = createKeyrail({ credential: CREDENTIAL, baseUrl, transport: createNodeTransport({ connections: CALLERS }) });
    return () => keyrail.tickets.get(TICKET);
  },
} satisfies Record<string, (baseUrl: string) => Call>;

export type ClientName = keyof typeof CLIENTS;

const [, , name, baseUrl = '', callers] = process.argv;
const CALLERS = Number(callers);
const call: Call = CLIENTS[name as ClientName](baseUrl);
process.on('message', async (seconds: number) => process.send?.(await callsPerSecond(seconds)));

/** @throws Error if a response is not the ticket */
async function callsPerSecond(seconds: number): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let calls = 0;
  const callRepeatedly = async (): Promise<void> => {
    while (performance.now() < end) {
      if ((await call())?.id !== TICKET) throw new Error('the response is not the ticket');
      calls++;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, callRepeatedly));
  return calls / ((performance.now() - start) / 1000);
}
