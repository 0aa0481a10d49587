import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { createWebhookBench, SOON, type WebhookBench } from '../../../test/harness/webhook-bench.ts';

const ATTEMPT_MILLISECONDS = 1_000;
let bench: WebhookBench;
const server = useTestServer({ webhooks: { lookMilliseconds: 50, retryWaits: [], attemptMilliseconds: ATTEMPT_MILLISECONDS } });
beforeAll(async () => {
  bench = await createWebhookBench(server);
});
afterAll(() => bench.close());

describe('an endpoint that', () => {
  test('never answers is cut off in time', async () => {
    const webhook = await bench.subscribe();
    bench.receiver.answer(webhook.path, () => {});
    await bench.createTicket(webhook.token);
    const [attempt] = (await bench.settled(webhook)).attempts;
    expect(attempt).toMatchObject({ status: null, error: 'timed out after 1 s', responseBody: null });
    expect(attempt.durationMs).toBeGreaterThanOrEqual(ATTEMPT_MILLISECONDS - 50);
  });

  test('answers without end is read no further than is kept', async () => {
    const webhook = await bench.subscribe();
    let written = 0;
    let isClosed = false;
    bench.receiver.answer(webhook.path, (response) => {
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
    await bench.createTicket(webhook.token);
    const delivery = await bench.settled(webhook);
    expect(delivery).toMatchObject({ status: 'succeeded', attempts: [{ status: 200, responseBody: 'y'.repeat(1_024) }] });
    await expect.poll(() => isClosed, SOON).toBe(true);
    // Only what the system's buffers took on the way.
    expect(written).toBeLessThan(50_000_000);
  });

  test('answers with headers without end has failed', async () => {
    const webhook = await bench.subscribe();
    bench.receiver.answer(webhook.path, (response) => void response.writeHead(200, { 'X-Long': 'z'.repeat(30_000) }).end());
    await bench.createTicket(webhook.token);
    expect((await bench.settled(webhook)).attempts[0]).toMatchObject({ status: null, error: "the answer's headers are too large" });
  });

  test('hangs up has failed', async () => {
    const webhook = await bench.subscribe();
    bench.receiver.answer(webhook.path, (response) => void response.socket?.destroy());
    await bench.createTicket(webhook.token);
    expect((await bench.settled(webhook)).attempts[0]).toMatchObject({
      status: null,
      error: expect.stringContaining('the connection failed'),
    });
  });
});
