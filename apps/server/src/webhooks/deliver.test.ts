import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { startTestServer, type TestServer } from '../../test/harness/test-server.ts';
import { type Received, startWebhookReceiver, type WebhookReceiver } from '../../test/harness/webhook-receiver.ts';
import { inOrganization } from '../database/organization-scope.ts';
import { announce } from './announce.ts';

const ATTEMPT_MILLISECONDS = 3_000;
const DAY = 86_400_000;
const SOON = { timeout: 20_000, interval: 20 };

const clock = createMovableClock();
let server: TestServer;
let receiver: WebhookReceiver;
beforeAll(async () => {
  const webhooks = { retryWaits: [0.1, 0.1], attemptMilliseconds: ATTEMPT_MILLISECONDS };
  [server, receiver] = await Promise.all([startTestServer({ clock, webhooks }), startWebhookReceiver()]);
});
afterAll(() => Promise.all([server.close(), receiver.close()]));

interface Subscribed {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
  readonly organizationId: string;
}

let paths = 0;

/** A webhook, of an organization of its own unless one is given, and the path that it leads to. */
async function subscribe(
  events = ['ticket.created'],
  of?: { token: string; organizationId: string },
): Promise<Subscribed & { path: string }> {
  const { token, organizationId } = of ?? (await server.foundNeighbour());
  const path = `/hook-${++paths}`;
  const { status, text, json } = await server.send('/api/v1/webhooks', { token, json: { url: receiver.url + path, events } });
  if (status !== 201) throw new Error(text);
  return { ...json.data, token, organizationId, path };
}

const createTicket = async (token: string, subject = 'hello') =>
  (await server.send('/api/v1/tickets', { token, json: { subject } })).json.data;
const deliveriesOf = async ({ id, token }: Subscribed, query = '') =>
  (await server.send(`/api/v1/webhooks/${id}/deliveries${query}`, { token })).json.data;
const settled = async (webhook: Subscribed) => {
  await expect.poll(async () => (await deliveriesOf(webhook))[0].status, SOON).not.toBe('pending');
  return (await deliveriesOf(webhook))[0];
};
const first = (received: readonly Received[]): Received => received[0] ?? expect.fail('nothing came');
const countAt = (path: string) => receiver.received.filter((each) => each.path === path).length;

/** Waits until an event that was announced now has come: by then, all that was due before has been looked at too. */
async function letPass(): Promise<void> {
  const marker = await subscribe();
  await createTicket(marker.token);
  await receiver.at(marker.path, 1);
}

describe('an event', () => {
  test('comes signed, as Standard Webhooks has it, with what the API shows', async () => {
    const webhook = await subscribe();
    const ticket = await createTicket(webhook.token, 'Grüße');
    const { headers, body } = first(await receiver.at(webhook.path, 1));
    const event = new Webhook(webhook.secret).verify(body, headers as Record<string, string>);
    expect(event).toEqual({ id: headers['webhook-id'], type: 'ticket.created', timestamp: ticket.createdAt, data: ticket });
    expect(headers['webhook-id']).toMatch(/^evt_/);
    expect(headers['user-agent']).toMatch(/^Keyrail-Webhooks\/\d+\.\d+\.\d+$/);
    expect(headers['content-type']).toBe('application/json');
    expect(await settled(webhook)).toMatchObject({
      eventId: headers['webhook-id'],
      eventType: 'ticket.created',
      status: 'succeeded',
      nextAttemptAt: null,
      attempts: [{ status: 204, error: null, responseBody: '' }],
    });
  });

  test('comes again where it failed, under the same id, with the same body, until it is taken', async () => {
    const webhook = await subscribe();
    receiver.answer(webhook.path, (response) => void response.writeHead(503).end('x'.repeat(5_000)));
    await createTicket(webhook.token);
    await receiver.at(webhook.path, 2);
    receiver.answer(webhook.path, (response) => void response.writeHead(200).end('thanks'));
    const delivery = await settled(webhook);
    const received = await receiver.at(webhook.path, 3);
    expect(new Set(received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([delivery.eventId]));
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    expect(delivery.attempts).toHaveLength(3);
    expect(delivery.attempts[0]).toMatchObject({ status: 503, error: 'answered 503', responseBody: 'x'.repeat(1_024) });
    expect(delivery.attempts[2]).toMatchObject({ status: 200, error: null, responseBody: 'thanks' });
  });

  test('is given up after the last attempt, and that is on record', async () => {
    const webhook = await subscribe();
    receiver.answer(webhook.path, (response) => void response.writeHead(400).end());
    await createTicket(webhook.token);
    const delivery = await settled(webhook);
    expect(delivery).toMatchObject({ status: 'failed', nextAttemptAt: null });
    expect(delivery.attempts).toHaveLength(3);
    expect(await deliveriesOf(webhook, '?status=failed&eventType=ticket.created')).toEqual([delivery]);
    expect(await deliveriesOf(webhook, '?status=succeeded')).toEqual([]);
    expect(await deliveriesOf(webhook, '?eventType=ticket.updated')).toEqual([]);
    await letPass();
    expect(countAt(webhook.path)).toBe(3);
  });

  test('waits as long as the receiver asks for', async () => {
    const webhook = await subscribe();
    receiver.answer(webhook.path, (response) => void response.writeHead(429, { 'Retry-After': '3600' }).end());
    await createTicket(webhook.token);
    await receiver.at(webhook.path, 1);
    await expect.poll(async () => (await deliveriesOf(webhook))[0].attempts, SOON).toHaveLength(1);
    const [{ status, nextAttemptAt }] = await deliveriesOf(webhook);
    expect(status).toBe('pending');
    expect(Date.parse(nextAttemptAt) - clock.now().getTime()).toBeGreaterThan(3_500_000);
  });

  test('of a change that was undone does not come', async () => {
    const webhook = await subscribe(['ticket.created']);
    const undone = inOrganization(server.database, webhook.organizationId, async (transaction) => {
      await announce(transaction, clock.now(), { type: 'ticket.created', environment: 'live', data: {} });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await letPass();
    expect(await deliveriesOf(webhook)).toEqual([]);
    expect(countAt(webhook.path)).toBe(0);
  });

  test('is written down only where somebody is to be told of it', async () => {
    const webhook = await subscribe(['ticket.updated']);
    await createTicket(webhook.token);
    const events = server.database.kysely.selectFrom('webhook_events').select('id').where('organization_id', '=', webhook.organizationId);
    expect(await events.execute()).toEqual([]);
  });

  test('comes to webhooks of its own organization and environment alone', async () => {
    const webhook = await subscribe();
    const stranger = await subscribe();
    const { key } = (await server.send('/api/v1/api-keys', { token: webhook.token, json: { name: 'test', environment: 'test' } })).json
      .data;
    const ofTest = await subscribe(['ticket.created'], { token: key, organizationId: webhook.organizationId });
    const live = await createTicket(webhook.token, 'live');
    const tested = await createTicket(key, 'test');
    expect((await receiver.at(webhook.path, 1)).map(({ event }) => event.data.id)).toEqual([live.id]);
    expect((await receiver.at(ofTest.path, 1)).map(({ event }) => event.data.id)).toEqual([tested.id]);
    await letPass();
    expect([webhook, ofTest, stranger].map(({ path }) => countAt(path))).toEqual([1, 1, 0]);
  });
});

describe('an endpoint that', () => {
  test('never answers is cut off in time, and holds up nobody else', async () => {
    const hanging = await subscribe();
    let [open, most] = [0, 0];
    receiver.answer(hanging.path, (response) => {
      most = Math.max(most, ++open);
      response.once('close', () => open--);
    });
    await Promise.all(Array.from({ length: 10 }, () => createTicket(hanging.token)));
    await receiver.at(hanging.path, 4);
    const other = await subscribe();
    await createTicket(other.token);
    await receiver.at(other.path, 1);
    // What hangs is still at its first attempts.
    expect((await deliveriesOf(hanging)).flatMap(({ attempts }: { attempts: object[] }) => attempts).length).toBeLessThan(10);
    await expect
      .poll(async () => (await deliveriesOf(hanging)).filter(({ attempts }: { attempts: object[] }) => attempts.length > 0), SOON)
      .not.toEqual([]);
    const { attempts } = (await deliveriesOf(hanging)).find((delivery: { attempts: object[] }) => delivery.attempts.length > 0);
    expect(attempts[0]).toMatchObject({ status: null, error: 'timed out after 3 s', responseBody: null });
    expect(attempts[0].durationMs).toBeGreaterThanOrEqual(ATTEMPT_MILLISECONDS - 50);
    expect(most).toBe(4);
    await server.send(`/api/v1/webhooks/${hanging.id}`, { method: 'DELETE', token: hanging.token });
  }, 40_000);

  test('answers without end is read no further than is kept', async () => {
    const webhook = await subscribe();
    let written = 0;
    let isClosed = false;
    receiver.answer(webhook.path, (response) => {
      response.writeHead(200);
      response.once('close', () => (isClosed = true));
      const write = (): void => {
        if (isClosed) return;
        written += 65_536;
        if (response.write('y'.repeat(65_536))) setImmediate(write);
        else response.once('drain', write);
      };
      write();
    });
    await createTicket(webhook.token);
    const delivery = await settled(webhook);
    expect(delivery).toMatchObject({ status: 'succeeded', attempts: [{ status: 200, responseBody: 'y'.repeat(1_024) }] });
    await expect.poll(() => isClosed, SOON).toBe(true);
    // Only what the system's buffers took on the way.
    expect(written).toBeLessThan(50_000_000);
  });

  test('answers with headers without end has failed', async () => {
    const webhook = await subscribe();
    receiver.answer(webhook.path, (response) => void response.writeHead(200, { 'X-Long': 'z'.repeat(30_000) }).end());
    await createTicket(webhook.token);
    expect((await settled(webhook)).attempts[0]).toMatchObject({ status: null, error: "the answer's headers are too large" });
  });

  test('hangs up has failed', async () => {
    const webhook = await subscribe();
    receiver.answer(webhook.path, (response) => void response.socket?.destroy());
    await createTicket(webhook.token);
    expect((await settled(webhook)).attempts[0]).toMatchObject({ status: null, error: expect.stringContaining('the connection failed') });
  });

  test('is gone (410) is disabled at once, which is audited and told to the others', async () => {
    const gone = await subscribe(['ticket.created', 'webhook.disabled']);
    const other = await subscribe(['webhook.disabled'], gone);
    receiver.answer(gone.path, (response) => void response.writeHead(410).end());
    await createTicket(gone.token);
    const { event } = first(await receiver.at(other.path, 1));
    const shown = (await server.send(`/api/v1/webhooks/${gone.id}`, { token: gone.token })).json.data;
    expect(event).toMatchObject({ type: 'webhook.disabled', data: shown });
    expect(shown).toMatchObject({ enabled: false, disabledReason: 'gone' });
    expect(JSON.stringify(event)).not.toContain('whsec_');
    const { data } = (await server.send('/api/v1/audit-events?action=webhook.disabled', { token: gone.token })).json;
    expect(data).toMatchObject([{ actor: { type: 'server', id: null }, target: { type: 'webhook', id: gone.id } }]);

    await createTicket(gone.token);
    await letPass();
    expect(countAt(gone.path)).toBe(1);
    expect(await deliveriesOf(gone)).toMatchObject([{ status: 'failed', attempts: [{ status: 410 }] }]);
  });

  test('has failed for five days without one success is disabled; one success is enough to stay', async () => {
    const [failing, recovering] = [await subscribe(), await subscribe()];
    for (const { path } of [failing, recovering]) receiver.answer(path, (response) => void response.writeHead(500).end());
    for (const webhook of [failing, recovering]) {
      await createTicket(webhook.token);
      await settled(webhook);
    }
    clock.advance(3 * DAY);
    receiver.answer(recovering.path, (response) => void response.writeHead(204).end());
    await createTicket(recovering.token);
    await settled(recovering);
    receiver.answer(recovering.path, (response) => void response.writeHead(500).end());
    clock.advance(2 * DAY);
    for (const webhook of [failing, recovering]) {
      await createTicket(webhook.token);
      await settled(webhook);
    }
    const state = async ({ id, token }: Subscribed) => (await server.send(`/api/v1/webhooks/${id}`, { token })).json.data.disabledReason;
    expect([await state(failing), await state(recovering)]).toEqual(['failing', null]);

    // Enabled again, it begins anew.
    await server.send(`/api/v1/webhooks/${failing.id}`, { method: 'PATCH', json: { enabled: true }, token: failing.token });
    await createTicket(failing.token);
    await settled(failing);
    expect(await state(failing)).toBeNull();
  });

  test('was disabled, or deleted, gets nothing more, not even what was waiting', async () => {
    const [disabled, deleted] = [await subscribe(), await subscribe()];
    for (const { path } of [disabled, deleted]) {
      receiver.answer(path, (response) => void response.writeHead(500, { 'Retry-After': '2' }).end());
    }
    for (const { token, path } of [disabled, deleted]) {
      await createTicket(token);
      await receiver.at(path, 1);
    }
    await expect.poll(async () => (await deliveriesOf(disabled))[0].attempts, SOON).toHaveLength(1);
    await server.send(`/api/v1/webhooks/${disabled.id}`, { method: 'PATCH', json: { enabled: false }, token: disabled.token });
    await server.send(`/api/v1/webhooks/${deleted.id}`, { method: 'DELETE', token: deleted.token });
    for (const { token } of [disabled, deleted]) await createTicket(token);
    expect(await deliveriesOf(disabled)).toMatchObject([{ status: 'failed', nextAttemptAt: null }]);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await letPass();
    expect([countAt(disabled.path), countAt(deleted.path)]).toEqual([1, 1]);
  });
});

describe('a delivery that is sent again by hand', () => {
  const redeliver = (webhook: Subscribed, deliveryId: string) =>
    server.send(`/api/v1/webhooks/${webhook.id}/deliveries/${deliveryId}/redeliver`, { method: 'POST', token: webhook.token });

  test('is the same event once more, also where it had succeeded', async () => {
    const webhook = await subscribe();
    await createTicket(webhook.token);
    const { id, eventId } = await settled(webhook);
    const answer = await redeliver(webhook, id);
    expect(answer.status).toBe(202);
    expect(answer.json.data).toMatchObject({ id, eventId, status: 'pending' });
    const received = await receiver.at(webhook.path, 2);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    expect(received[1]?.headers['webhook-id']).toBe(eventId);
    expect((await settled(webhook)).attempts).toHaveLength(2);
  });

  test('goes out at once where it was waiting, and is tried anew from the beginning', async () => {
    const webhook = await subscribe();
    receiver.answer(webhook.path, (response) => void response.writeHead(500, { 'Retry-After': '3600' }).end());
    await createTicket(webhook.token);
    await expect.poll(async () => (await deliveriesOf(webhook))[0].attempts, SOON).toHaveLength(1);
    receiver.answer(webhook.path, (response) => void response.writeHead(500).end());
    await redeliver(webhook, (await deliveriesOf(webhook))[0].id);
    expect((await settled(webhook)).attempts).toHaveLength(4);
  });

  test('is refused while the webhook is disabled, and where there is no such delivery', async () => {
    const webhook = await subscribe();
    const stranger = await subscribe();
    await createTicket(webhook.token);
    const { id } = await settled(webhook);
    expect((await redeliver(stranger, id)).status).toBe(404);
    await server.send(`/api/v1/webhooks/${webhook.id}`, { method: 'PATCH', json: { enabled: false }, token: webhook.token });
    expect((await redeliver(webhook, id)).json).toMatchObject({ status: 409, code: 'WEBHOOK_DISABLED' });
  });
});

describe('while a secret is rotated', () => {
  const verifies = ({ body, headers }: Received, secret: string): boolean => {
    const at = Number(headers['webhook-timestamp']) * 1_000;
    const wanted = new Webhook(secret).sign(String(headers['webhook-id']), new Date(at), body);
    return String(headers['webhook-signature']).split(' ').includes(wanted);
  };

  test('either verifies a delivery; after the grace period, and after a rotation without one, the new one alone', async () => {
    const webhook = await subscribe();
    const rotate = async (json: object) =>
      (await server.send(`/api/v1/webhooks/${webhook.id}/rotate`, { token: webhook.token, json })).json.data.secret;
    const deliver = async () => {
      const count = countAt(webhook.path);
      await createTicket(webhook.token);
      return (await receiver.at(webhook.path, count + 1)).at(-1) ?? expect.fail('nothing came');
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
  const webhook = await subscribe();
  receiver.answer(webhook.path, (response) => void response.writeHead(500).end());
  await createTicket(webhook.token);
  await settled(webhook);
  const { rows } = await sql<{ failed: number }>`select count(*)::int as failed from webhook_deliveries where status = 'failed'`.execute(
    server.database.kysely,
  );
  const metrics = async () => (await server.send('/metrics', { token: null })).text;
  await expect.poll(metrics, SOON).toContain(`keyrail_webhook_deliveries{state="failed"} ${rows[0]?.failed}`);
  await expect.poll(metrics, SOON).toContain('keyrail_webhook_deliveries{state="active"} 0');
  expect(await metrics()).toContain('keyrail_webhook_deliveries{state="waiting"} ');
});
