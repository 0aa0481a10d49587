import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { createWebhookTestbed, SOON, type TestWebhook, type WebhookTestbed } from '../../../test/harness/webhook-testbed.ts';

let testbed: WebhookTestbed;
const server = useTestServer({ webhooks: { pollMilliseconds: 50, retryDelays: [0.1, 0.1] } });
beforeAll(async () => {
  testbed = await createWebhookTestbed(server);
});
afterAll(() => testbed.close());

describe('a manual redelivery', () => {
  const redeliver = (webhook: TestWebhook, deliveryId: string) =>
    server.send(`/api/v1/webhooks/${webhook.id}/deliveries/${deliveryId}/redeliver`, { method: 'POST', token: webhook.token });

  test('sends the same event once more, even after a success', async () => {
    const webhook = await testbed.subscribe();
    await testbed.createTicket(webhook.token);
    const { id, eventId } = await testbed.completedDelivery(webhook);
    const response = await redeliver(webhook, id);
    expect(response.status).toBe(202);
    expect(response.json.data).toMatchObject({ id, eventId, status: 'pending' });
    const received = await testbed.receiver.waitFor(webhook.path, 2);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    expect(received[1]?.headers['webhook-id']).toBe(eventId);
    expect((await testbed.completedDelivery(webhook)).attempts).toHaveLength(2);
  });

  test('is sent at once instead of at the time of the next retry, and starts the retry schedule anew', async () => {
    const webhook = await testbed.subscribe();
    testbed.receiver.respondWith(webhook.path, (response) => void response.writeHead(500, { 'Retry-After': '3600' }).end());
    await testbed.createTicket(webhook.token);
    await testbed.deliveryAfterAttempts(webhook, 1);
    testbed.receiver.respondWith(webhook.path, (response) => void response.writeHead(500).end());
    await redeliver(webhook, (await testbed.listDeliveries(webhook))[0].id);
    expect((await testbed.completedDelivery(webhook)).attempts).toHaveLength(4);
  });

  test('replaces the retry that was scheduled before it, which is not sent', async () => {
    const webhook = await testbed.subscribe();
    testbed.receiver.respondWith(webhook.path, (response) => void response.writeHead(500, { 'Retry-After': '3600' }).end());
    await testbed.createTicket(webhook.token);
    const { id } = await testbed.deliveryAfterAttempts(webhook, 1);
    await expect.poll(() => testbed.countQueuedJobs(webhook), SOON).toBe(1);
    await redeliver(webhook, id);
    await testbed.deliveryAfterAttempts(webhook, 2);
    await expect.poll(() => testbed.countQueuedJobs(webhook), SOON).toBe(2);
    // The first turn failed, so the second was scheduled; the redelivery is the third.
    await testbed.runJobs(webhook, 2);
    expect(testbed.countReceived(webhook)).toBe(2);
    expect((await testbed.listDeliveries(webhook))[0]).toMatchObject({ status: 'pending' });
  });

  test('is rejected for a disabled webhook, and for a delivery of another organization', async () => {
    const webhook = await testbed.subscribe();
    const foreign = await testbed.subscribe();
    await testbed.createTicket(webhook.token);
    const { id } = await testbed.completedDelivery(webhook);
    expect((await redeliver(foreign, id)).status).toBe(404);
    await server.send(`/api/v1/webhooks/${webhook.id}`, { method: 'PATCH', json: { enabled: false }, token: webhook.token });
    expect((await redeliver(webhook, id)).json).toMatchObject({ status: 409, code: 'WEBHOOK_DISABLED' });
  });
});
