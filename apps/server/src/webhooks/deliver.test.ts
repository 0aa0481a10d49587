import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/harness/test-server.ts';
import { type Received, startWebhookReceiver, type WebhookReceiver } from '../../test/harness/webhook-receiver.ts';

let server: TestServer;
let receiver: WebhookReceiver;
beforeAll(async () => {
  [server, receiver] = await Promise.all([startTestServer({ webhooks: { retryWaits: [0.2, 0.2] } }), startWebhookReceiver()]);
});
afterEach(() => receiver.answer((response) => void response.writeHead(204).end()));
afterAll(() => Promise.all([server.close(), receiver.close()]));

const SOON = { timeout: 15_000, interval: 20 };

/** A webhook of an organization of its own, which is told of tickets. */
async function subscribe(events = ['ticket.created'], path = '/hook') {
  const { token, organizationId } = await server.foundNeighbour();
  const { status, text, json } = await server.send('/api/v1/webhooks', { token, json: { url: receiver.url + path, events } });
  if (status !== 201) throw new Error(text);
  return { token, organizationId, ...json.data } as { token: string; organizationId: string; id: string; secret: string };
}

const createTicket = async (token: string, subject = 'hello') =>
  (await server.send('/api/v1/tickets', { token, json: { subject } })).json.data;
const deliveriesOf = async ({ id, token }: { id: string; token: string }) =>
  (await server.send(`/api/v1/webhooks/${id}/deliveries`, { token })).json.data;

describe('an event', () => {
  test('comes signed, as Standard Webhooks has it, with what the API shows', async () => {
    const webhook = await subscribe(undefined, '/signed');
    const ticket = await createTicket(webhook.token, 'Grüße');
    const { headers, body } = (await receiver.at('/signed', 1))[0] as Received;
    const event = new Webhook(webhook.secret).verify(body, headers as Record<string, string>);
    expect(event).toEqual({ id: headers['webhook-id'], type: 'ticket.created', timestamp: ticket.createdAt, data: ticket });
    expect(headers['webhook-id']).toMatch(/^evt_/);
    expect(headers['user-agent']).toMatch(/^Keyrail-Webhooks\//);
    await expect.poll(() => deliveriesOf(webhook), SOON).toMatchObject([{ status: 'succeeded', nextAttemptAt: null }]);
  });
});
