import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { createWebhookTestbed, SOON, type WebhookTestbed } from '../../../test/harness/webhook-testbed.ts';

const ATTEMPT_TIMEOUT_MILLISECONDS = 1_000;
let testbed: WebhookTestbed;
const server = useTestServer({
  webhooks: { pollMilliseconds: 50, retryDelays: [], attemptTimeoutMilliseconds: ATTEMPT_TIMEOUT_MILLISECONDS },
});
beforeAll(async () => {
  testbed = await createWebhookTestbed(server);
});
afterAll(() => testbed.close());

describe('a delivery attempt', () => {
  test('times out if the endpoint never responds', async () => {
    const webhook = await testbed.subscribe();
    testbed.receiver.respondWith(webhook.path, () => {});
    await testbed.createTicket(webhook.token);
    const [attempt] = (await testbed.completedDelivery(webhook)).attempts;
    expect(attempt).toMatchObject({ status: null, error: 'timed out after 1 s', responseBody: null });
    expect(attempt.durationMs).toBeGreaterThanOrEqual(ATTEMPT_TIMEOUT_MILLISECONDS - 50);
  });

  test('succeeds if the endpoint sends an endless body, of which it reads only the part that is kept', async () => {
    const webhook = await testbed.subscribe();
    let written = 0;
    let isClosed = false;
    testbed.receiver.respondWith(webhook.path, (response) => {
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
    await testbed.createTicket(webhook.token);
    const delivery = await testbed.completedDelivery(webhook);
    expect(delivery).toMatchObject({ status: 'succeeded', attempts: [{ status: 200, responseBody: 'y'.repeat(1_024) }] });
    await expect.poll(() => isClosed, SOON).toBe(true);
    // Only the bytes that fit into the buffers of the system.
    expect(written).toBeLessThan(50_000_000);
  });

  test('fails if the headers of the response are too large', async () => {
    const webhook = await testbed.subscribe();
    testbed.receiver.respondWith(webhook.path, (response) => void response.writeHead(200, { 'X-Long': 'z'.repeat(30_000) }).end());
    await testbed.createTicket(webhook.token);
    expect((await testbed.completedDelivery(webhook)).attempts[0]).toMatchObject({
      status: null,
      error: "the response's headers are too large",
    });
  });

  test('fails if the endpoint closes the connection', async () => {
    const webhook = await testbed.subscribe();
    testbed.receiver.respondWith(webhook.path, (response) => void response.socket?.destroy());
    await testbed.createTicket(webhook.token);
    expect((await testbed.completedDelivery(webhook)).attempts[0]).toMatchObject({
      status: null,
      error: expect.stringContaining('the connection failed'),
    });
  });
});
