import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { composeAudit } from '../src/compose-audit.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { createOrganization } from '../src/organizations/create-organization.ts';
import { systemClock } from '../src/runtime/clock.ts';
import type { WebhookSettings } from '../src/webhooks/webhook-settings.ts';
import { cleanUp, type ServerProcess, startProcess } from './harness/server-process.ts';
import { createPostgresDatabase } from './harness/test-database.ts';
import { SERVER_SECRET } from './harness/test-server.ts';
import { startWebhookReceiver, type WebhookReceiver } from './harness/webhook-receiver.ts';

/** A job is soon anybody's again: nobody is to wait for half a minute each time. */
const SHORT_LEASE = { attemptMilliseconds: 2_000, leaseSeconds: 4, leaseCheckSeconds: 1 };

/** A job whose server is gone is as good as never anybody's again, unless it gave it back. */
const LONG_LEASE = { leaseSeconds: 3_600 };

const TAKEN_OVER = 60_000;
const SOON = { timeout: 20_000, interval: 50 };

/** An attempt that its server did not see the end of. */
const UNFINISHED = { status: null, durationMs: null, error: 'not finished: what came of it is not known', responseBody: null };

let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
});
// They run at the same time, so nobody else cleans up before all have ended.
afterAll(async () => {
  await cleanUp();
  await receiver.close();
});

/** A database with an organization, and servers on it. */
async function prepare(path: string, webhooks: Partial<WebhookSettings> = SHORT_LEASE) {
  const databaseUrl = await createPostgresDatabase();
  const database = openPostgres(databaseUrl);
  const recordAudit = composeAudit({ clock: systemClock, secret: SERVER_SECRET });
  const { token } = await createOrganization(
    { database, clock: systemClock, recordAudit },
    { name: 'Acme Inc.', owner: { name: 'Ada', email: 'ada@acme.example' }, keyName: 'First key' },
  );
  await database.close();

  const post = async (server: ServerProcess, name: string, json: object): Promise<string> => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const answer = await fetch(`${server.url}/api/v1/${name}`, { method: 'POST', headers, body: JSON.stringify(json) });
    if (answer.status !== 201) throw new Error(await answer.text());
    return ((await answer.json()) as { data: { id: string } }).data.id;
  };
  return {
    start: () =>
      startProcess({ DATABASE_URL: databaseUrl, KEYRAIL_SECRET: SERVER_SECRET, WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1' }, { webhooks }),
    /** The deliveries to a webhook, as a server tells them. */
    deliveries: async (server: ServerProcess, webhookId: string) => {
      const headers = { Authorization: `Bearer ${token}` };
      const answer = await fetch(`${server.url}/api/v1/webhooks/${webhookId}/deliveries`, { headers });
      return ((await answer.json()) as { data: { status: string; attempts: object[] }[] }).data;
    },
    subscribe: (server: ServerProcess) => post(server, 'webhooks', { url: receiver.url + path, events: ['ticket.created'] }),
    createTicket: (server: ServerProcess) => post(server, 'tickets', { subject: 'to be told of' }),
  };
}

const eventIds = (path: string) => receiver.received.filter((each) => each.path === path).map(({ headers }) => headers['webhook-id']);
const ticketIds = (path: string) => receiver.received.filter((each) => each.path === path).map(({ event }) => event.data.id);

describe.concurrent('with real processes,', () => {
  test('two servers of one database send each event once', async () => {
    const { start, subscribe, createTicket } = await prepare('/two', LONG_LEASE);
    const [one, other] = await Promise.all([start(), start()]);
    await subscribe(one);
    const tickets = await Promise.all(Array.from({ length: 60 }, (_, index) => createTicket(index % 2 ? one : other)));
    await receiver.at('/two', tickets.length, 60_000);
    await Promise.all([one, other].map((server) => server.end('SIGTERM')));
    expect(ticketIds('/two').toSorted()).toEqual(tickets.toSorted());
    expect(new Set(eventIds('/two')).size).toBe(tickets.length);
  }, 180_000);

  test('an event whose server is killed with SIGKILL right after the change was answered still comes', async () => {
    const { start, subscribe, createTicket } = await prepare('/committed');
    let server = await start();
    await subscribe(server);
    const tickets: string[] = [];
    for (let round = 0; round < 3; round++) {
      tickets.push(await createTicket(server));
      await server.end('SIGKILL');
      server = await start();
    }
    await vi.waitUntil(() => new Set(ticketIds('/committed')).size === tickets.length, { timeout: TAKEN_OVER, interval: 50 });
    expect(new Set(ticketIds('/committed'))).toEqual(new Set(tickets));
  }, 180_000);

  test('an event whose server is killed with SIGKILL while it is being sent comes again, under the same id; both attempts are on record', async () => {
    const { start, subscribe, createTicket, deliveries } = await prepare('/killed');
    const server = await start();
    const webhookId = await subscribe(server);
    receiver.answer('/killed', () => {});
    await createTicket(server);
    await receiver.at('/killed', 1);
    await server.end('SIGKILL');
    receiver.answer('/killed', (response) => void response.writeHead(204).end());
    const next = await start();
    const received = await receiver.at('/killed', 2, TAKEN_OVER);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    const attempts = [UNFINISHED, { status: 204, error: null }];
    await vi.waitFor(async () => expect(await deliveries(next, webhookId)).toMatchObject([{ status: 'succeeded', attempts }]), SOON);
  }, 180_000);

  test('a server that stops gives back what it could not send in time, and another sends it; both attempts are on record', async () => {
    const { start, subscribe, createTicket, deliveries } = await prepare('/stopped', LONG_LEASE);
    const server = await start();
    const webhookId = await subscribe(server);
    receiver.answer('/stopped', () => {});
    await createTicket(server);
    await receiver.at('/stopped', 1);
    expect((await server.end('SIGTERM')).code).toBe(0);
    receiver.answer('/stopped', (response) => void response.writeHead(204).end());
    const next = await start();
    await receiver.at('/stopped', 2, TAKEN_OVER);
    const attempts = [UNFINISHED, { status: 204, error: null }];
    await vi.waitFor(async () => expect(await deliveries(next, webhookId)).toMatchObject([{ status: 'succeeded', attempts }]), SOON);
  }, 180_000);
});
