import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { createWebhookBench, SOON, type Subscribed, type WebhookBench } from '../../../test/harness/webhook-bench.ts';

let bench: WebhookBench;
const server = useTestServer({ webhooks: { lookMilliseconds: 50, retryWaits: [0.1, 0.1] } });
beforeAll(async () => {
  bench = await createWebhookBench(server);
});
afterAll(() => bench.close());

describe('a delivery that is sent again by hand', () => {
  const redeliver = (webhook: Subscribed, deliveryId: string) =>
    server.send(`/api/v1/webhooks/${webhook.id}/deliveries/${deliveryId}/redeliver`, { method: 'POST', token: webhook.token });

  test('is the same event once more, also where it had succeeded', async () => {
    const webhook = await bench.subscribe();
    await bench.createTicket(webhook.token);
    const { id, eventId } = await bench.settled(webhook);
    const answer = await redeliver(webhook, id);
    expect(answer.status).toBe(202);
    expect(answer.json.data).toMatchObject({ id, eventId, status: 'pending' });
    const received = await bench.receiver.at(webhook.path, 2);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    expect(received[1]?.headers['webhook-id']).toBe(eventId);
    expect((await bench.settled(webhook)).attempts).toHaveLength(2);
  });

  test('goes out at once where it was waiting, and is tried anew from the beginning', async () => {
    const webhook = await bench.subscribe();
    bench.receiver.answer(webhook.path, (response) => void response.writeHead(500, { 'Retry-After': '3600' }).end());
    await bench.createTicket(webhook.token);
    await bench.attempted(webhook, 1);
    bench.receiver.answer(webhook.path, (response) => void response.writeHead(500).end());
    await redeliver(webhook, (await bench.deliveriesOf(webhook))[0].id);
    expect((await bench.settled(webhook)).attempts).toHaveLength(4);
  });

  test('does not go out once more when the wait is over that it was in', async () => {
    const webhook = await bench.subscribe();
    bench.receiver.answer(webhook.path, (response) => void response.writeHead(500, { 'Retry-After': '3600' }).end());
    await bench.createTicket(webhook.token);
    const { id } = await bench.attempted(webhook, 1);
    await expect.poll(() => bench.waitingJobs(webhook), SOON).toBe(1);
    await redeliver(webhook, id);
    await bench.attempted(webhook, 2);
    await expect.poll(() => bench.waitingJobs(webhook), SOON).toBe(2);
    // The first turn has failed, so it waited for the second; by hand it is the third.
    await bench.runJobs(webhook, 2);
    expect(bench.countAt(webhook)).toBe(2);
    expect((await bench.deliveriesOf(webhook))[0]).toMatchObject({ status: 'pending' });
  });

  test('is refused while the webhook is disabled, and where there is no such delivery', async () => {
    const webhook = await bench.subscribe();
    const stranger = await bench.subscribe();
    await bench.createTicket(webhook.token);
    const { id } = await bench.settled(webhook);
    expect((await redeliver(stranger, id)).status).toBe(404);
    await server.send(`/api/v1/webhooks/${webhook.id}`, { method: 'PATCH', json: { enabled: false }, token: webhook.token });
    expect((await redeliver(webhook, id)).json).toMatchObject({ status: 409, code: 'WEBHOOK_DISABLED' });
  });
});
