import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMovableClock } from '../../../test/harness/movable-clock.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { createWebhookBench, SOON, type Subscribed, type WebhookBench } from '../../../test/harness/webhook-bench.ts';
import type { Received } from '../../../test/harness/webhook-receiver.ts';
import { inOrganization } from '../../database/organization-scope.ts';
import { newId } from '../../runtime/identifiers.ts';
import { insertDeliveries, insertEvents } from '../events/webhook-events.repository.ts';

const DAY = 86_400_000;
const clock = createMovableClock();
let bench: WebhookBench;
const server = useTestServer({ clock, webhooks: { lookMilliseconds: 50, retryWaits: [0.1, 0.1] } });
beforeAll(async () => {
  bench = await createWebhookBench(server);
});
afterAll(() => bench.close());

const first = (received: readonly Received[]): Received => received[0] ?? expect.fail('nothing came');

describe('an endpoint that', () => {
  test('is gone (410) is disabled at once, which is audited and told to the others', async () => {
    const gone = await bench.subscribe(['ticket.created', 'webhook.disabled']);
    const other = await bench.subscribe(['webhook.disabled'], gone);
    bench.receiver.answer(gone.path, (response) => void response.writeHead(410).end());
    await bench.createTicket(gone.token);
    const { event } = first(await bench.receiver.at(other.path, 1));
    const shown = (await server.send(`/api/v1/webhooks/${gone.id}`, { token: gone.token })).json.data;
    const { url, ...others } = shown;
    // The URL may hold what only its receiver is to know.
    expect(event.data).toEqual({ ...others, host: new URL(url).host });
    expect(event.type).toBe('webhook.disabled');
    expect(shown).toMatchObject({ enabled: false, disabledReason: 'gone' });
    expect(JSON.stringify(event)).not.toContain('whsec_');
    const { data } = (await server.send('/api/v1/audit-events?action=webhook.disabled', { token: gone.token })).json;
    expect(data).toMatchObject([{ actor: { type: 'server', id: null }, target: { type: 'webhook', id: gone.id } }]);

    await bench.createTicket(gone.token);
    await bench.letPass();
    expect(bench.countAt(gone)).toBe(1);
    expect(await bench.deliveriesOf(gone)).toMatchObject([{ status: 'failed', attempts: [{ status: 410 }] }]);
  });

  test('has failed for five days without one success is disabled; one success is enough to stay', async () => {
    const [failing, recovering] = [await bench.subscribe(), await bench.subscribe()];
    const other = await bench.subscribe(['webhook.disabled'], failing);
    for (const { path } of [failing, recovering]) bench.receiver.answer(path, (response) => void response.writeHead(500).end());
    for (const webhook of [failing, recovering]) {
      await bench.createTicket(webhook.token);
      await bench.settled(webhook);
    }
    clock.advance(3 * DAY);
    bench.receiver.answer(recovering.path, (response) => void response.writeHead(204).end());
    await bench.createTicket(recovering.token);
    await bench.settled(recovering);
    bench.receiver.answer(recovering.path, (response) => void response.writeHead(500).end());
    clock.advance(2 * DAY);
    for (const webhook of [failing, recovering]) {
      await bench.createTicket(webhook.token);
      await bench.settled(webhook);
    }
    const state = async ({ id, token }: Subscribed) => (await server.send(`/api/v1/webhooks/${id}`, { token })).json.data.disabledReason;
    expect([await state(failing), await state(recovering)]).toEqual(['failing', null]);
    const { event } = first(await bench.receiver.at(other.path, 1));
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

    // Enabled again, it begins anew.
    await server.send(`/api/v1/webhooks/${failing.id}`, { method: 'PATCH', json: { enabled: true }, token: failing.token });
    await bench.createTicket(failing.token);
    await bench.settled(failing);
    expect(await state(failing)).toBeNull();
  });

  test('was disabled, or deleted, gets nothing more, not even what was waiting', async () => {
    const [disabled, deleted] = [await bench.subscribe(), await bench.subscribe()];
    for (const webhook of [disabled, deleted]) {
      bench.receiver.answer(webhook.path, (response) => void response.writeHead(500, { 'Retry-After': '3600' }).end());
      await bench.createTicket(webhook.token);
      await bench.attempted(webhook, 1);
      await expect.poll(() => bench.waitingJobs(webhook), SOON).toBe(1);
    }
    await server.send(`/api/v1/webhooks/${disabled.id}`, { method: 'PATCH', json: { enabled: false }, token: disabled.token });
    await server.send(`/api/v1/webhooks/${deleted.id}`, { method: 'DELETE', token: deleted.token });
    for (const { token } of [disabled, deleted]) await bench.createTicket(token);
    expect(await bench.deliveriesOf(disabled)).toMatchObject([{ status: 'failed', nextAttemptAt: null }]);
    for (const webhook of [disabled, deleted]) await bench.runJobs(webhook);
    expect([bench.countAt(disabled), bench.countAt(deleted)]).toEqual([1, 1]);
  });

  test('was disabled gets nothing of what was announced at that very moment either', async () => {
    const webhook = await bench.subscribe();
    await server.send(`/api/v1/webhooks/${webhook.id}`, { method: 'PATCH', json: { enabled: false }, token: webhook.token });
    const [now, eventId] = [clock.now(), newId('webhookEvent')];
    // As a transaction leaves it that saw the webhook enabled, and was committed after the change.
    await inOrganization(server.database, webhook.organizationId, async (transaction) => {
      await insertEvents(transaction, [{ id: eventId, body: '{}', created_at: now }]);
      const delivery = { id: newId('webhookDelivery'), webhookId: webhook.id, eventId, eventType: 'ticket.created' as const };
      await insertDeliveries(transaction, [delivery], now);
    });
    expect(await bench.settled(webhook)).toMatchObject({ status: 'failed', attempts: [] });
    expect(bench.countAt(webhook)).toBe(0);
  });
});

describe('an answer from where a webhook led to before it was changed', () => {
  /** Has an event sent, changes where the webhook leads to, and only then has the old endpoint answer. */
  async function answerLate(webhook: Subscribed, status: number): Promise<void> {
    const answers: (() => void)[] = [];
    bench.receiver.answer(webhook.path, (response) => void answers.push(() => response.writeHead(status).end()));
    await bench.createTicket(webhook.token);
    await bench.receiver.at(webhook.path, bench.countAt(webhook) + 1);
    const url = `${bench.receiver.url}${webhook.path}-new`;
    await server.send(`/api/v1/webhooks/${webhook.id}`, { method: 'PATCH', json: { url }, token: webhook.token });
    for (const answer of answers) answer();
  }

  test('does not disable it, and what it was to get comes to where it leads to now', async () => {
    const webhook = await bench.subscribe();
    await answerLate(webhook, 410);
    const delivery = await bench.settled(webhook);
    expect(delivery).toMatchObject({ status: 'succeeded', attempts: [{ status: 410 }, { status: 204 }] });
    expect(await server.send(`/api/v1/webhooks/${webhook.id}`, { token: webhook.token })).toMatchObject({
      json: { data: { enabled: true, disabledReason: null } },
    });
  });

  test('does not count as the beginning of a failure', async () => {
    const webhook = await bench.subscribe();
    const failingSince = () =>
      server.database.kysely.selectFrom('webhooks').select('failing_since').where('id', '=', webhook.id).executeTakeFirst();
    bench.receiver.answer(`${webhook.path}-new`, () => {});
    await answerLate(webhook, 500);
    await bench.attempted(webhook, 1);
    expect(await failingSince()).toEqual({ failing_since: null });
  });
});
