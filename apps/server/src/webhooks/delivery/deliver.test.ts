import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMovableClock } from '../../../test/harness/movable-clock.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { createWebhookBench, SOON, type WebhookBench } from '../../../test/harness/webhook-bench.ts';
import type { Received } from '../../../test/harness/webhook-receiver.ts';
import { inOrganization } from '../../database/organization-scope.ts';
import { announce } from '../events/announce.ts';

const clock = createMovableClock();
let bench: WebhookBench;
const webhooks = { lookMilliseconds: 50, countMilliseconds: 50, retryWaits: [0.1, 0.1], leaseSeconds: 3_600 };
const server = useTestServer({ clock, webhooks });
beforeAll(async () => {
  bench = await createWebhookBench(server);
});
afterAll(() => bench.close());

const first = (received: readonly Received[]): Received => received[0] ?? expect.fail('nothing came');

describe('an event', () => {
  test('comes signed, as Standard Webhooks has it, with what the API shows', async () => {
    const webhook = await bench.subscribe();
    const ticket = await bench.createTicket(webhook.token, 'Grüße');
    const { headers, body } = first(await bench.receiver.at(webhook.path, 1));
    const event = new Webhook(webhook.secret).verify(body, headers as Record<string, string>);
    expect(event).toEqual({ id: headers['webhook-id'], type: 'ticket.created', timestamp: ticket.createdAt, data: ticket });
    expect(headers['webhook-id']).toMatch(/^evt_/);
    expect(headers['user-agent']).toMatch(/^Keyrail-Webhooks\/\d+\.\d+\.\d+$/);
    expect(headers['content-type']).toBe('application/json');
    expect(await bench.settled(webhook)).toMatchObject({
      eventId: headers['webhook-id'],
      eventType: 'ticket.created',
      status: 'succeeded',
      nextAttemptAt: null,
      attempts: [{ status: 204, error: null, responseBody: '' }],
    });
  });

  test('comes again where it failed, under the same id, with the same body, until it is taken', async () => {
    const webhook = await bench.subscribe();
    bench.receiver.answer(webhook.path, (response) => void response.writeHead(503).end('x'.repeat(5_000)));
    await bench.createTicket(webhook.token);
    await bench.receiver.at(webhook.path, 2);
    bench.receiver.answer(webhook.path, (response) => void response.writeHead(200).end('thanks'));
    const delivery = await bench.settled(webhook);
    const received = await bench.receiver.at(webhook.path, 3);
    expect(new Set(received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([delivery.eventId]));
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    expect(delivery.attempts).toHaveLength(3);
    expect(delivery.attempts[0]).toMatchObject({ status: 503, error: 'answered 503', responseBody: 'x'.repeat(1_024) });
    expect(delivery.attempts[2]).toMatchObject({ status: 200, error: null, responseBody: 'thanks' });
  });

  test('is given up after the last attempt, and that is on record', async () => {
    const webhook = await bench.subscribe();
    bench.receiver.answer(webhook.path, (response) => void response.writeHead(400).end());
    await bench.createTicket(webhook.token);
    const delivery = await bench.settled(webhook);
    expect(delivery).toMatchObject({ status: 'failed', nextAttemptAt: null });
    expect(delivery.attempts).toHaveLength(3);
    expect(await bench.deliveriesOf(webhook, '?status=failed&eventType=ticket.created')).toEqual([delivery]);
    expect(await bench.deliveriesOf(webhook, '?status=succeeded')).toEqual([]);
    expect(await bench.deliveriesOf(webhook, '?eventType=ticket.updated')).toEqual([]);
    await bench.letPass();
    expect(bench.countAt(webhook)).toBe(3);
  });

  test('is on record from the moment that it is sent', async () => {
    const webhook = await bench.subscribe();
    const answers: (() => void)[] = [];
    bench.receiver.answer(webhook.path, (response) => void answers.push(() => response.writeHead(204).end()));
    await bench.createTicket(webhook.token);
    await bench.receiver.at(webhook.path, 1);
    const unknown = { status: null, durationMs: null, error: 'not finished: what came of it is not known', responseBody: null };
    expect(await bench.deliveriesOf(webhook)).toMatchObject([{ status: 'pending', attempts: [unknown] }]);
    for (const answer of answers) answer();
    expect(await bench.settled(webhook)).toMatchObject({ status: 'succeeded', attempts: [{ status: 204, error: null }] });
  });

  test('waits as long as the receiver asks for', async () => {
    const webhook = await bench.subscribe();
    bench.receiver.answer(webhook.path, (response) => void response.writeHead(429, { 'Retry-After': '3600' }).end());
    await bench.createTicket(webhook.token);
    const { status, nextAttemptAt } = await bench.attempted(webhook, 1);
    expect(status).toBe('pending');
    expect(Date.parse(nextAttemptAt) - clock.now().getTime()).toBeGreaterThan(3_500_000);
  });

  test('of a change that was undone does not come', async () => {
    const webhook = await bench.subscribe(['ticket.created']);
    const undone = inOrganization(server.database, webhook.organizationId, async (transaction) => {
      await announce(transaction, clock.now(), { type: 'ticket.created', environment: 'live', data: {} });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await bench.letPass();
    expect(await bench.deliveriesOf(webhook)).toEqual([]);
    expect(bench.countAt(webhook)).toBe(0);
  });

  test('is written down only where somebody is to be told of it', async () => {
    const webhook = await bench.subscribe(['ticket.updated']);
    await bench.createTicket(webhook.token);
    const events = server.database.kysely.selectFrom('webhook_events').select('id').where('organization_id', '=', webhook.organizationId);
    expect(await events.execute()).toEqual([]);
  });

  test('comes to webhooks of its own organization and environment alone', async () => {
    const webhook = await bench.subscribe();
    const stranger = await bench.subscribe();
    const { key } = (await server.send('/api/v1/api-keys', { token: webhook.token, json: { name: 'test', environment: 'test' } })).json
      .data;
    const ofTest = await bench.subscribe(['ticket.created'], { token: key, organizationId: webhook.organizationId });
    const live = await bench.createTicket(webhook.token, 'live');
    const tested = await bench.createTicket(key, 'test');
    expect((await bench.receiver.at(webhook.path, 1)).map(({ event }) => event.data.id)).toEqual([live.id]);
    expect((await bench.receiver.at(ofTest.path, 1)).map(({ event }) => event.data.id)).toEqual([tested.id]);
    await bench.letPass();
    expect([webhook, ofTest, stranger].map(bench.countAt)).toEqual([1, 1, 0]);
  });
});

test('a delivery that the server itself can’t make is logged and left for later, and holds up nobody', async () => {
  const webhook = await bench.subscribe();
  const { kysely } = server.database;
  await kysely
    .updateTable('webhooks')
    .set({ encrypted_secret: Buffer.alloc(60) })
    .where('id', '=', webhook.id)
    .execute();
  const complaints = () => server.logged.filter((line) => line.includes('webhooks could not be sent')).length;
  const before = complaints();
  await bench.createTicket(webhook.token);
  await expect.poll(complaints, SOON).toBe(before + 1);
  await bench.letPass();
  expect(complaints()).toBe(before + 1);
  expect(await bench.deliveriesOf(webhook)).toMatchObject([{ status: 'pending', attempts: [] }]);
});

describe('while a secret is rotated', () => {
  const verifies = ({ body, headers }: Received, secret: string): boolean => {
    const at = Number(headers['webhook-timestamp']) * 1_000;
    const wanted = new Webhook(secret).sign(String(headers['webhook-id']), new Date(at), body);
    return String(headers['webhook-signature']).split(' ').includes(wanted);
  };

  test('either verifies a delivery; after the grace period, and after a rotation without one, the new one alone', async () => {
    const webhook = await bench.subscribe();
    const rotate = async (json: object) =>
      (await server.send(`/api/v1/webhooks/${webhook.id}/rotate`, { token: webhook.token, json })).json.data.secret;
    const deliver = async () => {
      const count = bench.countAt(webhook);
      await bench.createTicket(webhook.token);
      return (await bench.receiver.at(webhook.path, count + 1)).at(-1) ?? expect.fail('nothing came');
    };
    const second = await rotate({ gracePeriodSeconds: 3_600 });
    const during = await deliver();
    expect([verifies(during, webhook.secret), verifies(during, second)]).toEqual([true, true]);
    clock.advance(3_601_000);
    const after = await deliver();
    expect([verifies(after, webhook.secret), verifies(after, second)]).toEqual([false, true]);
    const third = await rotate({});
    const last = await deliver();
    expect([verifies(last, second), verifies(last, third)]).toEqual([false, true]);
  });
});

test('the metrics tell how many wait, are under way and were given up', async () => {
  const webhook = await bench.subscribe();
  bench.receiver.answer(webhook.path, (response) => void response.writeHead(500).end());
  await bench.createTicket(webhook.token);
  await bench.settled(webhook);
  const { rows } = await sql<{ failed: number }>`select count(*)::int as failed from webhook_deliveries where status = 'failed'`.execute(
    server.database.kysely,
  );
  const metrics = async () => (await server.send('/metrics', { token: null })).text;
  await expect.poll(metrics, SOON).toContain(`keyrail_webhook_deliveries{state="failed"} ${rows[0]?.failed}`);
  await expect.poll(metrics, SOON).toContain('keyrail_webhook_deliveries{state="active"} 0');
  expect(await metrics()).toContain('keyrail_webhook_deliveries{state="waiting"} ');
});
