import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/harness/test-server.ts';
import { createWebhookBench, SOON, type WebhookBench } from '../../test/harness/webhook-bench.ts';

const ATTEMPT_MILLISECONDS = 3_000;
let server: TestServer;
let bench: WebhookBench;
beforeAll(async () => {
  server = await startTestServer({ webhooks: { lookMilliseconds: 50, retryWaits: [0.1, 0.1], attemptMilliseconds: ATTEMPT_MILLISECONDS } });
  bench = await createWebhookBench(server);
});
afterAll(() => Promise.all([server.close(), bench.close()]));

describe('an endpoint that', () => {
  test('never answers is cut off in time, and holds up nobody else', async () => {
    const hanging = await bench.subscribe();
    let [open, most] = [0, 0];
    bench.receiver.answer(hanging.path, (response) => {
      most = Math.max(most, ++open);
      response.once('close', () => open--);
    });
    await Promise.all(Array.from({ length: 10 }, () => bench.createTicket(hanging.token)));
    await bench.receiver.at(hanging.path, 4);
    const other = await bench.subscribe();
    await bench.createTicket(other.token);
    await bench.receiver.at(other.path, 1);
    // What hangs is still at its first attempts.
    expect((await bench.deliveriesOf(hanging)).flatMap(({ attempts }: { attempts: object[] }) => attempts).length).toBeLessThan(10);
    await expect
      .poll(async () => (await bench.deliveriesOf(hanging)).filter(({ attempts }: { attempts: object[] }) => attempts.length > 0), SOON)
      .not.toEqual([]);
    const { attempts } = (await bench.deliveriesOf(hanging)).find((delivery: { attempts: object[] }) => delivery.attempts.length > 0);
    expect(attempts[0]).toMatchObject({ status: null, error: 'timed out after 3 s', responseBody: null });
    expect(attempts[0].durationMs).toBeGreaterThanOrEqual(ATTEMPT_MILLISECONDS - 50);
    expect(most).toBe(4);
    await server.send(`/api/v1/webhooks/${hanging.id}`, { method: 'DELETE', token: hanging.token });
  }, 40_000);

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
