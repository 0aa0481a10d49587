import { createKeyrail, type Keyrail } from '@keyrail/sdk';
import { verifyWebhook, WebhookVerificationError } from '@keyrail/sdk/webhooks';
import { useTestServer } from '@keyrail/server/testing/use-test-server';
import { startWebhookReceiver, type WebhookReceiver } from '@keyrail/server/testing/webhook-receiver';
import { afterAll, beforeAll, expect, test } from 'vitest';

const server = useTestServer({ webhooks: {} });
let receiver: WebhookReceiver;
let keyrail: Keyrail;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
  keyrail = createKeyrail({ credential: server.token, baseUrl: server.url });
});
afterAll(() => receiver?.close());

test('verifies a delivery with the secret of its webhook, and rejects a modified one, a replay and another secret', async () => {
  const { secret } = await keyrail.webhooks.create({ url: `${receiver.url}/one`, events: ['ticket.created'] });
  const other = await keyrail.webhooks.create({ url: `${receiver.url}/other`, events: ['api_key.created'] });
  const ticket = await keyrail.tickets.create({ subject: 'Łódź: a lamp is dark' });
  const [delivered] = await receiver.waitFor('/one', 1);
  const { body = '', headers = {} } = delivered ?? {};
  expect(await verifyWebhook({ body, headers }, { secret })).toMatchObject({ type: 'ticket.created', data: { id: ticket.id } });
  expect(await verifyWebhook({ body: new TextEncoder().encode(body), headers }, { secret: [other.secret, secret] })).toBeTruthy();
  for (const [webhook, options] of [
    [{ body: body.replace(ticket.id, 'tkt_01kxrnhawzerjv3tx4yjfryw5c'), headers }, { secret }],
    [{ body, headers: { ...headers, 'webhook-id': 'msg_another' } }, { secret }],
    [{ body, headers }, { secret: other.secret }],
    [
      { body, headers },
      { secret, now: () => Date.now() + 310_000 },
    ],
  ] as const) {
    await expect(verifyWebhook(webhook, options)).rejects.toThrow(WebhookVerificationError);
  }
});

test('verifies a delivery with both secrets during a rotation, and only with the new one afterwards', async () => {
  const { id, secret: old } = await keyrail.webhooks.create({ url: `${receiver.url}/rotated`, events: ['ticket.created'] });
  const { secret: fresh } = await keyrail.webhooks.rotate(id, { gracePeriodSeconds: 600 });
  await keyrail.tickets.create({ subject: 'between two secrets' });
  const [during] = await receiver.waitFor('/rotated', 1);
  for (const secret of [old, fresh, [old, fresh], [fresh, old]]) {
    expect(await verifyWebhook({ body: during?.body ?? '', headers: during?.headers ?? {} }, { secret })).toBeTruthy();
  }
  const { secret: last } = await keyrail.webhooks.rotate(id, { gracePeriodSeconds: 0 });
  await keyrail.tickets.create({ subject: 'after it' });
  const [, after] = await receiver.waitFor('/rotated', 2);
  const webhook = { body: after?.body ?? '', headers: after?.headers ?? {} };
  expect(await verifyWebhook(webhook, { secret: last })).toMatchObject({ data: { subject: 'after it' } });
  await expect(verifyWebhook(webhook, { secret: [old, fresh] })).rejects.toThrow(WebhookVerificationError);
});
