import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMovableClock } from '../../../test/harness/movable-clock.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import type { ReceivedWebhook } from '../../../test/harness/webhook-receiver.ts';
import { createWebhookTestbed, SOON, type TestWebhook, type WebhookTestbed } from '../../../test/harness/webhook-testbed.ts';
import { inOrganization } from '../../database/organization-scope.ts';
import { newId } from '../../runtime/identifiers.ts';
import { insertDeliveries, insertEvents } from '../events/webhook-events.repository.ts';

const DAY = 86_400_000;
const clock = createMovableClock();
let testbed: WebhookTestbed;
const server = useTestServer({ clock, webhooks: { pollMilliseconds: 50, retryDelays: [0.1, 0.1] } });
beforeAll(async () => {
  testbed = await createWebhookTestbed(server);
});
afterAll(() => testbed.close());

const first = (received: readonly ReceivedWebhook[]): ReceivedWebhook => received[0] ?? expect.fail('no webhook arrived');

describe('a webhook', () => {
  test('is disabled at once if its endpoint responds 410, which is audited and announced to the other webhooks', async () => {
    const gone = await testbed.subscribe(['ticket.created', 'webhook.disabled']);
    const other = await testbed.subscribe(['webhook.disabled'], gone);
    testbed.receiver.respondWith(gone.path, (response) => void response.writeHead(410).end());
    await testbed.createTicket(gone.token);
    const { event } = first(await testbed.receiver.waitFor(other.path, 1));
    const shown = (await server.send(`/api/v1/webhooks/${gone.id}`, { token: gone.token })).json.data;
    const { url, ...withoutUrl } = shown;
    // The URL may contain a secret of the receiver.
    expect(event.data).toEqual({ ...withoutUrl, host: new URL(url).host });
    expect(event.type).toBe('webhook.disabled');
    expect(shown).toMatchObject({ enabled: false, disabledReason: 'gone' });
    expect(JSON.stringify(event)).not.toContain('whsec_');
    const { data } = (await server.send('/api/v1/audit-events?action=webhook.disabled', { token: gone.token })).json;
    expect(data).toMatchObject([{ actor: { type: 'server', id: null }, target: { type: 'webhook', id: gone.id } }]);

    await testbed.createTicket(gone.token);
    await testbed.waitForDueDeliveries();
    expect(testbed.countReceived(gone)).toBe(1);
    expect(await testbed.listDeliveries(gone)).toMatchObject([{ status: 'failed', attempts: [{ status: 410 }] }]);
  });

  test('is disabled after five days of failures without one success, and one success prevents that', async () => {
    const [failing, recovering] = [await testbed.subscribe(), await testbed.subscribe()];
    const other = await testbed.subscribe(['webhook.disabled'], failing);
    for (const { path } of [failing, recovering]) testbed.receiver.respondWith(path, (response) => void response.writeHead(500).end());
    for (const webhook of [failing, recovering]) {
      await testbed.createTicket(webhook.token);
      await testbed.completedDelivery(webhook);
    }
    clock.advance(3 * DAY);
    testbed.receiver.respondWith(recovering.path, (response) => void response.writeHead(204).end());
    await testbed.createTicket(recovering.token);
    await testbed.completedDelivery(recovering);
    testbed.receiver.respondWith(recovering.path, (response) => void response.writeHead(500).end());
    clock.advance(2 * DAY);
    for (const webhook of [failing, recovering]) {
      await testbed.createTicket(webhook.token);
      await testbed.completedDelivery(webhook);
    }
    const state = async ({ id, token }: TestWebhook) => (await server.send(`/api/v1/webhooks/${id}`, { token })).json.data.disabledReason;
    expect([await state(failing), await state(recovering)]).toEqual(['failing', null]);
    const { event } = first(await testbed.receiver.waitFor(other.path, 1));
    expect(event).toMatchObject({ type: 'webhook.disabled', data: { id: failing.id, enabled: false, disabledReason: 'failing' } });
    const { data } = (await server.send('/api/v1/audit-events?action=webhook.disabled', { token: failing.token })).json;
    expect(data).toMatchObject([
      {
        actor: { type: 'server', id: null },
        target: { type: 'webhook', id: failing.id },
        before: { enabled: true },
        after: { enabled: false, disabledReason: 'failing' },
      },
    ]);

    // After the webhook is enabled again, the five days start anew.
    await server.send(`/api/v1/webhooks/${failing.id}`, { method: 'PATCH', json: { enabled: true }, token: failing.token });
    await testbed.createTicket(failing.token);
    await testbed.completedDelivery(failing);
    expect(await state(failing)).toBeNull();
  });

  test('receives nothing after it is disabled or deleted, not even a delivery that was scheduled before', async () => {
    const [disabled, deleted] = [await testbed.subscribe(), await testbed.subscribe()];
    for (const webhook of [disabled, deleted]) {
      testbed.receiver.respondWith(webhook.path, (response) => void response.writeHead(500, { 'Retry-After': '3600' }).end());
      await testbed.createTicket(webhook.token);
      await testbed.deliveryAfterAttempts(webhook, 1);
      await expect.poll(() => testbed.countQueuedJobs(webhook), SOON).toBe(1);
    }
    await server.send(`/api/v1/webhooks/${disabled.id}`, { method: 'PATCH', json: { enabled: false }, token: disabled.token });
    await server.send(`/api/v1/webhooks/${deleted.id}`, { method: 'DELETE', token: deleted.token });
    for (const { token } of [disabled, deleted]) await testbed.createTicket(token);
    expect(await testbed.listDeliveries(disabled)).toMatchObject([{ status: 'failed', nextAttemptAt: null }]);
    for (const webhook of [disabled, deleted]) await testbed.runJobs(webhook);
    expect([testbed.countReceived(disabled), testbed.countReceived(deleted)]).toEqual([1, 1]);
  });

  test('receives no event that is announced while it is being disabled', async () => {
    const webhook = await testbed.subscribe();
    await server.send(`/api/v1/webhooks/${webhook.id}`, { method: 'PATCH', json: { enabled: false }, token: webhook.token });
    const [now, eventId] = [clock.now(), newId('webhookEvent')];
    // The state after a transaction that saw the webhook enabled, and was committed after the change.
    await inOrganization(server.database, webhook.organizationId, async (transaction) => {
      await insertEvents(transaction, [{ id: eventId, body: '{}', created_at: now }]);
      const delivery = { id: newId('webhookDelivery'), webhookId: webhook.id, eventId, eventType: 'ticket.created' as const };
      await insertDeliveries(transaction, [delivery], now);
    });
    expect(await testbed.completedDelivery(webhook)).toMatchObject({ status: 'failed', attempts: [] });
    expect(testbed.countReceived(webhook)).toBe(0);
  });
});

describe('a response from the former URL of a webhook', () => {
  /** Sends an event, changes the URL of the webhook, and only then lets the former endpoint respond. */
  async function respondAfterChange(webhook: TestWebhook, status: number): Promise<void> {
    const respond: (() => void)[] = [];
    testbed.receiver.respondWith(webhook.path, (response) => void respond.push(() => response.writeHead(status).end()));
    await testbed.createTicket(webhook.token);
    await testbed.receiver.waitFor(webhook.path, testbed.countReceived(webhook) + 1);
    const url = `${testbed.receiver.url}${webhook.path}-new`;
    await server.send(`/api/v1/webhooks/${webhook.id}`, { method: 'PATCH', json: { url }, token: webhook.token });
    for (const each of respond) each();
  }

  test('does not disable the webhook, and the event is delivered to the new URL', async () => {
    const webhook = await testbed.subscribe();
    await respondAfterChange(webhook, 410);
    const delivery = await testbed.completedDelivery(webhook);
    expect(delivery).toMatchObject({ status: 'succeeded', attempts: [{ status: 410 }, { status: 204 }] });
    expect(await server.send(`/api/v1/webhooks/${webhook.id}`, { token: webhook.token })).toMatchObject({
      json: { data: { enabled: true, disabledReason: null } },
    });
  });

  test('does not start the time of failures of the new URL', async () => {
    const webhook = await testbed.subscribe();
    const failingSince = () =>
      server.database.kysely.selectFrom('webhooks').select('failing_since').where('id', '=', webhook.id).executeTakeFirst();
    testbed.receiver.respondWith(`${webhook.path}-new`, () => {});
    await respondAfterChange(webhook, 500);
    await testbed.deliveryAfterAttempts(webhook, 1);
    expect(await failingSince()).toEqual({ failing_since: null });
  });
});
