import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { cleanUp, readDemo, startProcess, temporaryFolder } from './harness/server-process.ts';
import { startWebhookReceiver, type WebhookReceiver } from './harness/webhook-receiver.ts';

let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
});
afterEach(cleanUp);
afterAll(() => receiver.close());

test('a webhook is delivered after the next start if its server with the embedded database is killed with SIGKILL', async () => {
  const environment = { DATA_DIR: temporaryFolder(), WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1' };
  const webhooks = { attemptTimeoutMilliseconds: 2_000, leaseSeconds: 4, leaseCheckSeconds: 1 };
  const server = await startProcess(environment, { webhooks });
  const post = (path: string, json: object) =>
    fetch(`${server.url}/api/v1/${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${readDemo(environment.DATA_DIR)['KEYRAIL_TOKEN']}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(json),
    });
  receiver.respondWith('/embedded', () => {});
  await post('webhooks', { url: `${receiver.url}/embedded`, events: ['ticket.created'] });
  await post('tickets', { subject: 'to be sent after a kill' });
  await server.end('SIGKILL');
  receiver.respondWith('/embedded', (response) => void response.writeHead(204).end());
  const sentBefore = receiver.received.length;
  await startProcess(environment, { webhooks });
  const received = await receiver.waitFor('/embedded', sentBefore + 1, 60_000);
  expect(received.at(-1)?.event).toMatchObject({ type: 'ticket.created', data: { subject: 'to be sent after a kill' } });
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
}, 180_000);
