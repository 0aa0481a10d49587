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

/** A job's lease expires soon, so that the tests need not wait for half a minute each time. */
const SHORT_LEASE = { attemptTimeoutMilliseconds: 2_000, leaseSeconds: 4, leaseCheckSeconds: 1 };

/** A job's lease outlasts the test, so that no other server can claim the job unless its server releases it. */
const LONG_LEASE = { leaseSeconds: 3_600 };

const RECLAIM_TIMEOUT = 60_000;
const SOON = { timeout: 20_000, interval: 50 };

/** An attempt whose server stopped before its end. */
const UNFINISHED = { status: null, durationMs: null, error: 'not finished: the outcome is unknown', responseBody: null };

let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
});
// The tests run concurrently, so the clean-up comes after all of them.
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
    const response = await fetch(`${server.url}/api/v1/${name}`, { method: 'POST', headers, body: JSON.stringify(json) });
    if (response.status !== 201) throw new Error(await response.text());
    return ((await response.json()) as { data: { id: string } }).data.id;
  };
  return {
    start: () =>
      startProcess({ DATABASE_URL: databaseUrl, KEYRAIL_SECRET: SERVER_SECRET, WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1' }, { webhooks }),
    /** Lists the deliveries of a webhook by the API of a server. */
    deliveries: async (server: ServerProcess, webhookId: string) => {
      const headers = { Authorization: `Bearer ${token}` };
      const response = await fetch(`${server.url}/api/v1/webhooks/${webhookId}/deliveries`, { headers });
      return ((await response.json()) as { data: { status: string; attempts: object[] }[] }).data;
    },
    subscribe: (server: ServerProcess) => post(server, 'webhooks', { url: receiver.url + path, events: ['ticket.created'] }),
    createTicket: (server: ServerProcess) => post(server, 'tickets', { subject: 'to announce' }),
  };
}

const eventIds = (path: string) => receiver.received.filter((each) => each.path === path).map(({ headers }) => headers['webhook-id']);
const ticketIds = (path: string) => receiver.received.filter((each) => each.path === path).map(({ event }) => event.data.id);

describe.concurrent('webhook delivery by server processes', () => {
  test('sends each event once with two servers of one database', async () => {
    const { start, subscribe, createTicket } = await prepare('/two', LONG_LEASE);
    const [one, other] = await Promise.all([start(), start()]);
    await subscribe(one);
    const tickets = await Promise.all(Array.from({ length: 60 }, (_, index) => createTicket(index % 2 ? one : other)));
    await receiver.waitFor('/two', tickets.length, 60_000);
    await Promise.all([one, other].map((server) => server.end('SIGTERM')));
    expect(ticketIds('/two').toSorted()).toEqual(tickets.toSorted());
    expect(new Set(eventIds('/two')).size).toBe(tickets.length);
  }, 180_000);

  test('sends an event whose server is killed with SIGKILL right after the response to the change', async () => {
    const { start, subscribe, createTicket } = await prepare('/committed');
    let server = await start();
    await subscribe(server);
    const tickets: string[] = [];
    for (let round = 0; round < 3; round++) {
      tickets.push(await createTicket(server));
      await server.end('SIGKILL');
      server = await start();
    }
    await vi.waitUntil(() => new Set(ticketIds('/committed')).size === tickets.length, { timeout: RECLAIM_TIMEOUT, interval: 50 });
    expect(new Set(ticketIds('/committed'))).toEqual(new Set(tickets));
  }, 180_000);

  test('retries an event whose server is killed with SIGKILL during the attempt, with the same id, and records both attempts', async () => {
    const { start, subscribe, createTicket, deliveries } = await prepare('/killed');
    const server = await start();
    const webhookId = await subscribe(server);
    receiver.respondWith('/killed', () => {});
    await createTicket(server);
    await receiver.waitFor('/killed', 1);
    await server.end('SIGKILL');
    receiver.respondWith('/killed', (response) => void response.writeHead(204).end());
    const next = await start();
    const received = await receiver.waitFor('/killed', 2, RECLAIM_TIMEOUT);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    const attempts = [UNFINISHED, { status: 204, error: null }];
    await vi.waitFor(async () => expect(await deliveries(next, webhookId)).toMatchObject([{ status: 'succeeded', attempts }]), SOON);
  }, 180_000);

  test('releases an event that a stopping server can’t send in time to another server, and records both attempts', async () => {
    const { start, subscribe, createTicket, deliveries } = await prepare('/stopped', LONG_LEASE);
    const server = await start();
    const webhookId = await subscribe(server);
    receiver.respondWith('/stopped', () => {});
    await createTicket(server);
    await receiver.waitFor('/stopped', 1);
    expect((await server.end('SIGTERM')).code).toBe(0);
    receiver.respondWith('/stopped', (response) => void response.writeHead(204).end());
    const next = await start();
    await receiver.waitFor('/stopped', 2, RECLAIM_TIMEOUT);
    const attempts = [UNFINISHED, { status: 204, error: null }];
    await vi.waitFor(async () => expect(await deliveries(next, webhookId)).toMatchObject([{ status: 'succeeded', attempts }]), SOON);
  }, 180_000);
});
