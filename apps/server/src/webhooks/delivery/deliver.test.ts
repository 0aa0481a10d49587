import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMovableClock } from '../../../test/harness/movable-clock.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import type { ReceivedWebhook } from '../../../test/harness/webhook-receiver.ts';
import { createWebhookTestbed, SOON, type WebhookTestbed } from '../../../test/harness/webhook-testbed.ts';
import { inOrganization } from '../../database/organization-scope.ts';
import { announce } from '../events/announce.ts';

const clock = createMovableClock();
let testbed: WebhookTestbed;
const webhooks = { pollMilliseconds: 50, metricsMilliseconds: 50, retryDelays: [0.1, 0.1], leaseSeconds: 3_600 };
const server = useTestServer({ clock, webhooks });
beforeAll(async () => {
  testbed = await createWebhookTestbed(server);
});
afterAll(() => testbed.close());

const first = (received: readonly ReceivedWebhook[]): ReceivedWebhook => received[0] ?? expect.fail('no webhook arrived');

describe('the delivery of an event', () => {
  test('is signed as Standard Webhooks specifies, and its data is the resource as the API returns it', async () => {
    const webhook = await testbed.subscribe();
    const ticket = await testbed.createTicket(webhook.token, 'Grüße');
    const { headers, body } = first(await testbed.receiver.waitFor(webhook.path, 1));
    const event = new Webhook(webhook.secret).verify(body, headers as Record<string, string>);
    expect(event).toEqual({ id: headers['webhook-id'], type: 'ticket.created', timestamp: ticket.createdAt, data: ticket });
    expect(headers['webhook-id']).toMatch(/^evt_/);
    expect(headers['user-agent']).toMatch(/^Keyrail-Webhooks\/\d+\.\d+\.\d+$/);
    expect(headers['content-type']).toBe('application/json');
    expect(await testbed.completedDelivery(webhook)).toMatchObject({
      eventId: headers['webhook-id'],
      eventType: 'ticket.created',
      status: 'succeeded',
      nextAttemptAt: null,
      attempts: [{ status: 204, error: null, responseBody: '' }],
    });
  });

  test('is retried after a failure, with the same id and body, until the endpoint responds 2xx', async () => {
    const webhook = await testbed.subscribe();
    testbed.receiver.respondWith(webhook.path, (response) => void response.writeHead(503).end('x'.repeat(5_000)));
    await testbed.createTicket(webhook.token);
    await testbed.receiver.waitFor(webhook.path, 2);
    testbed.receiver.respondWith(webhook.path, (response) => void response.writeHead(200).end('thanks'));
    const delivery = await testbed.completedDelivery(webhook);
    const received = await testbed.receiver.waitFor(webhook.path, 3);
    expect(new Set(received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([delivery.eventId]));
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    expect(delivery.attempts).toHaveLength(3);
    expect(delivery.attempts[0]).toMatchObject({ status: 503, error: 'responded 503', responseBody: 'x'.repeat(1_024) });
    expect(delivery.attempts[2]).toMatchObject({ status: 200, error: null, responseBody: 'thanks' });
  });

  test('fails after the last attempt, and the list of deliveries shows it as failed', async () => {
    const webhook = await testbed.subscribe();
    testbed.receiver.respondWith(webhook.path, (response) => void response.writeHead(400).end());
    await testbed.createTicket(webhook.token);
    const delivery = await testbed.completedDelivery(webhook);
    expect(delivery).toMatchObject({ status: 'failed', nextAttemptAt: null });
    expect(delivery.attempts).toHaveLength(3);
    expect(await testbed.listDeliveries(webhook, '?status=failed&eventType=ticket.created')).toEqual([delivery]);
    expect(await testbed.listDeliveries(webhook, '?status=succeeded')).toEqual([]);
    expect(await testbed.listDeliveries(webhook, '?eventType=ticket.updated')).toEqual([]);
    await testbed.waitForDueDeliveries();
    expect(testbed.countReceived(webhook)).toBe(3);
  });

  test('lists an attempt from the moment that it is sent', async () => {
    const webhook = await testbed.subscribe();
    const respond: (() => void)[] = [];
    testbed.receiver.respondWith(webhook.path, (response) => void respond.push(() => response.writeHead(204).end()));
    await testbed.createTicket(webhook.token);
    await testbed.receiver.waitFor(webhook.path, 1);
    const unknown = { status: null, durationMs: null, error: 'not finished: the outcome is unknown', responseBody: null };
    expect(await testbed.listDeliveries(webhook)).toMatchObject([{ status: 'pending', attempts: [unknown] }]);
    for (const each of respond) each();
    expect(await testbed.completedDelivery(webhook)).toMatchObject({ status: 'succeeded', attempts: [{ status: 204, error: null }] });
  });

  test('is retried no sooner than the endpoint’s Retry-After', async () => {
    const webhook = await testbed.subscribe();
    testbed.receiver.respondWith(webhook.path, (response) => void response.writeHead(429, { 'Retry-After': '3600' }).end());
    await testbed.createTicket(webhook.token);
    const { status, nextAttemptAt } = await testbed.deliveryAfterAttempts(webhook, 1);
    expect(status).toBe('pending');
    expect(Date.parse(nextAttemptAt) - clock.now().getTime()).toBeGreaterThan(3_500_000);
  });

  test('does not happen if the change of the event is rolled back', async () => {
    const webhook = await testbed.subscribe(['ticket.created']);
    const rolledBack = inOrganization(server.database, webhook.organizationId, async (transaction) => {
      await announce(transaction, clock.now(), { type: 'ticket.created', environment: 'live', data: {} });
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    await testbed.waitForDueDeliveries();
    expect(await testbed.listDeliveries(webhook)).toEqual([]);
    expect(testbed.countReceived(webhook)).toBe(0);
  });

  test('is stored, and its event, only if a webhook subscribes to the type of the event', async () => {
    const webhook = await testbed.subscribe(['ticket.updated']);
    await testbed.createTicket(webhook.token);
    const events = server.database.kysely.selectFrom('webhook_events').select('id').where('organization_id', '=', webhook.organizationId);
    expect(await events.execute()).toEqual([]);
  });

  test('goes only to webhooks of the event’s organization and environment', async () => {
    const webhook = await testbed.subscribe();
    const foreign = await testbed.subscribe();
    const { key } = (await server.send('/api/v1/api-keys', { token: webhook.token, json: { name: 'test', environment: 'test' } })).json
      .data;
    const testWebhook = await testbed.subscribe(['ticket.created'], { token: key, organizationId: webhook.organizationId });
    const live = await testbed.createTicket(webhook.token, 'live');
    const testTicket = await testbed.createTicket(key, 'test');
    expect((await testbed.receiver.waitFor(webhook.path, 1)).map(({ event }) => event.data.id)).toEqual([live.id]);
    expect((await testbed.receiver.waitFor(testWebhook.path, 1)).map(({ event }) => event.data.id)).toEqual([testTicket.id]);
    await testbed.waitForDueDeliveries();
    expect([webhook, testWebhook, foreign].map(testbed.countReceived)).toEqual([1, 1, 0]);
  });
});

test('a delivery that fails in the server itself is logged and stays pending, and blocks no other delivery', async () => {
  const webhook = await testbed.subscribe();
  const { kysely } = server.database;
  await kysely
    .updateTable('webhooks')
    .set({ encrypted_secret: Buffer.alloc(60) })
    .where('id', '=', webhook.id)
    .execute();
  const warnings = () => server.logged.filter((line) => line.includes('sending webhooks failed')).length;
  const before = warnings();
  await testbed.createTicket(webhook.token);
  await expect.poll(warnings, SOON).toBe(before + 1);
  await testbed.waitForDueDeliveries();
  expect(warnings()).toBe(before + 1);
  expect(await testbed.listDeliveries(webhook)).toMatchObject([{ status: 'pending', attempts: [] }]);
});

describe('a rotation of a webhook’s secret', () => {
  const verifies = ({ body, headers }: ReceivedWebhook, secret: string): boolean => {
    const at = Number(headers['webhook-timestamp']) * 1_000;
    const expected = new Webhook(secret).sign(String(headers['webhook-id']), new Date(at), body);
    return String(headers['webhook-signature']).split(' ').includes(expected);
  };

  test('signs deliveries with both secrets in the grace period, and with the new one alone after it or without one', async () => {
    const webhook = await testbed.subscribe();
    const rotate = async (json: object) =>
      (await server.send(`/api/v1/webhooks/${webhook.id}/rotate`, { token: webhook.token, json })).json.data.secret;
    const deliver = async () => {
      const count = testbed.countReceived(webhook);
      await testbed.createTicket(webhook.token);
      return (await testbed.receiver.waitFor(webhook.path, count + 1)).at(-1) ?? expect.fail('no webhook arrived');
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

test('the metrics show how many deliveries wait, are in progress and have failed', async () => {
  const webhook = await testbed.subscribe();
  testbed.receiver.respondWith(webhook.path, (response) => void response.writeHead(500).end());
  await testbed.createTicket(webhook.token);
  await testbed.completedDelivery(webhook);
  const { rows } = await sql<{ failed: number }>`select count(*)::int as failed from webhook_deliveries where status = 'failed'`.execute(
    server.database.kysely,
  );
  const metrics = async () => (await server.send('/metrics', { token: null })).text;
  await expect.poll(metrics, SOON).toContain(`keyrail_webhook_deliveries{state="failed"} ${rows[0]?.failed}`);
  await expect.poll(metrics, SOON).toContain('keyrail_webhook_deliveries{state="active"} 0');
  expect(await metrics()).toContain('keyrail_webhook_deliveries{state="waiting"} ');
});
