import { execFile, spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AuthenticationError, BadRequestError, createKeyrail, type Keyrail, NotFoundError, PermissionDeniedError } from '@keyrail/sdk';
import { createNodeTransport } from '@keyrail/sdk/node';
import { verifyWebhook, WebhookVerificationError } from '@keyrail/sdk/webhooks';
import { useTestServer } from '@keyrail/server/testing/use-test-server';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';

const server = useTestServer({ webhooks: {} });
let keyrail: Keyrail;

beforeAll(async () => {
  keyrail = createKeyrail({ credential: server.token, baseUrl: server.url });
});

describe('against a Keyrail server', () => {
  test.each(['apiKey', 'clientKey'] as const)('the server accepts a credential passed as %s', async (kind) => {
    const { principal } = await createKeyrail({ credential: { [kind]: server.token } as never, baseUrl: server.url }).me.get();
    expect(principal).toMatchObject({ type: 'api_key', organization: { id: server.organizationId }, environment: 'live' });
  });

  test('creates, gets, updates and lists a ticket', async () => {
    const ticket = await keyrail.tickets.create({ subject: 'Lamp is dark', priority: 'high' });
    expect(await keyrail.tickets.get(ticket.id)).toEqual(ticket);
    expect(await keyrail.tickets.update(ticket.id, { status: 'closed' })).toMatchObject({ id: ticket.id, status: 'closed' });
    const { data } = await keyrail.tickets.list({ status: 'closed' });
    expect(data.map(({ id }) => id)).toEqual([ticket.id]);
  });

  test('verifies a webhook that the server sends, and rejects it with the secret of another webhook', async () => {
    const received: { headers: IncomingHttpHeaders; body: Buffer }[] = [];
    const receiver = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      received.push({ headers: request.headers, body: Buffer.concat(chunks) });
      response.writeHead(204).end();
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void receiver.close());
    const { port } = receiver.address() as AddressInfo;

    const webhook = await keyrail.webhooks.create({ url: `http://127.0.0.1:${port}/`, events: ['ticket.created'] });
    const ticket = await keyrail.tickets.create({ subject: 'Lamp is dark' });
    await expect.poll(() => received.length, { timeout: 20_000 }).toBe(1);
    const [sent] = received;
    if (!sent) return expect.fail('the server sent no webhook');
    const event = await verifyWebhook(sent, { secret: webhook.secret });
    expect(event).toMatchObject({ id: sent.headers['webhook-id'], type: 'ticket.created', data: { id: ticket.id } });

    const other = await keyrail.webhooks.rotate(webhook.id, { gracePeriodSeconds: 0 });
    await expect(verifyWebhook(sent, { secret: other.secret })).rejects.toThrow(WebhookVerificationError);
    const { data } = await keyrail.webhooks.listDeliveries(webhook.id);
    expect(data).toMatchObject([{ eventId: sent.headers['webhook-id'], eventType: 'ticket.created' }]);
    await keyrail.webhooks.delete(webhook.id);
  });

  test('a list returns each item once, over all pages', async () => {
    const made: string[] = [];
    for (let count = 0; count < 7; count++)
      made.unshift((await keyrail.tickets.create({ subject: `Number ${count}`, status: 'pending' })).id);
    const listed: string[] = [];
    for await (const ticket of keyrail.tickets.list({ status: 'pending', limit: 3 })) listed.push(ticket.id);
    expect(listed).toEqual(made);
  });

  test('the next call with a revoked key throws an AuthenticationError with INVALID_TOKEN', async () => {
    const { id, key } = await keyrail.apiKeys.create({ name: 'short-lived' });
    const shortLived = createKeyrail({ credential: key, baseUrl: server.url });
    await shortLived.me.get();
    await keyrail.apiKeys.revoke(id);
    const error = await shortLived.me.get().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, code: 'INVALID_TOKEN', requestId: expect.stringMatching(/^req_/) });
    expect((error as AuthenticationError).headers.get('WWW-Authenticate')).toContain('Bearer');
  });

  test('a call without the permission throws a PermissionDeniedError', async () => {
    const { key } = await keyrail.apiKeys.create({ name: 'reader', permissions: ['tickets:read'] });
    const reader = createKeyrail({ credential: key, baseUrl: server.url });
    await expect(reader.tickets.create({ subject: 'x' })).rejects.toThrow(PermissionDeniedError);
  });

  test('an invalid body throws a BadRequestError with the invalid parts', async () => {
    const error = await keyrail.tickets.create({ subject: '', priority: 'huge' as 'high' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BadRequestError);
    expect((error as BadRequestError).issues.map(({ path }) => path)).toEqual(expect.arrayContaining(['/body/priority', '/body/subject']));
  });

  test('an unknown id throws a NotFoundError, and a call by path returns the same problem', async () => {
    const ticketId = 'tkt_01kxrnhawzerjv3tx4yjfryw5c';
    await expect(keyrail.tickets.get(ticketId)).rejects.toThrow(NotFoundError);
    const { data, error, response } = await keyrail.GET('/api/v1/tickets/{ticketId}', { params: { path: { ticketId } } });
    expect([data, error?.code, response.status]).toEqual([undefined, 'NOT_FOUND', 404]);
  });

  test('a call whose response was lost takes effect once, and its retry returns the secret', async () => {
    const lost: string[] = [];
    const losing = createKeyrail({
      credential: server.token,
      baseUrl: server.url,
      async fetch(url, init) {
        const response = await fetch(url, init);
        if (lost.length > 0) return response;
        lost.push(await response.text());
        throw new TypeError('the connection broke');
      },
    });
    const { data, attempts } = await losing.apiKeys.create({ name: 'lost and found' }).withResponse();
    expect(attempts).toHaveLength(2);
    expect({ data }).toEqual(JSON.parse(lost[0] ?? ''));
    const { data: keys } = await keyrail.apiKeys.list();
    expect(keys.filter(({ name }) => name === 'lost and found').map(({ id }) => id)).toEqual([data.id]);
  });

  test('calls by path reach the server with each HTTP method', async () => {
    const created = await keyrail.POST('/api/v1/api-keys', { body: { name: 'by path' } });
    const path = { apiKeyId: created.data?.data.id ?? '' };
    expect((await keyrail.PATCH('/api/v1/api-keys/{apiKeyId}', { params: { path }, body: { name: 'renamed' } })).data?.data.name).toBe(
      'renamed',
    );
    expect((await keyrail.DELETE('/api/v1/api-keys/{apiKeyId}', { params: { path } })).response.status).toBe(204);
    expect((await keyrail.GET('/openapi.yaml')).data).toMatch(/^openapi: 3\.1/);
  });
});

describe('under load', () => {
  test('a rotation under load fails no call', async () => {
    const [old, fresh] = [await keyrail.apiKeys.create({ name: 'old' }), await keyrail.apiKeys.create({ name: 'new' })];
    const promoted: number[] = [];
    const hooks = { credentialPromoted: ({ index }: { index: number }) => void promoted.push(index) };
    const rotating = createKeyrail({ credential: [old.key, fresh.key], baseUrl: server.url, hooks });
    const end = new AbortController();
    let calls = 0;
    const callers = Array.from({ length: 20 }, async () => {
      while (!end.signal.aborted) {
        await rotating.me.get();
        calls++;
      }
    });
    await vi.waitFor(() => expect(calls).toBeGreaterThan(20), 15_000);
    await keyrail.apiKeys.revoke(old.id);
    const before = calls;
    await vi.waitFor(() => expect(calls).toBeGreaterThan(before + 40), 15_000);
    end.abort();
    await Promise.all(callers);
    expect(promoted).toEqual([1]);
  });

  test('the Node transport sends the same calls under load', async () => {
    const transport = createNodeTransport();
    const client = createKeyrail({ credential: server.token, baseUrl: server.url, transport });
    const made = await Promise.all(Array.from({ length: 30 }, (_, index) => client.tickets.create({ subject: `Łódź ${index}` })));
    const found = await Promise.all(made.map(({ id }) => client.tickets.get(id)));
    expect(found).toEqual(made);
    await transport.close();
  });
});

const environment = () => ({ PATH: process.env['PATH'], KEYRAIL_URL: server.url, KEYRAIL_TOKEN: server.token });
const example = (name: string): string => join(import.meta.dirname, '../examples', name);

test.each([
  [
    'first-call.ts',
    /You are api_key ak_\w+[^]*Created ticket tkt_[^]*I can't sign in[^]*Created API key ak_[^]*AuthenticationError with code INVALID_TOKEN/,
  ],
  ['rotate-a-key.ts', /Revoked the old key[^]*No call failed\./],
])('the example %s runs to its end and prints no secret', async (name, printed) => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [example(name)], { env: environment() });
  expect(stdout).toMatch(printed);
  expect(stdout + stderr).not.toMatch(/sk_(live|test)_[0-9a-f]{8}/);
});

test('the example receive-webhooks.ts accepts a signed webhook and rejects an unsigned one', async () => {
  const key = randomBytes(24);
  const env = { ...environment(), WEBHOOK_SECRET: `whsec_${key.toString('base64')}`, PORT: '0' };
  const child = spawn(process.execPath, [example('receive-webhooks.ts')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill());
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await expect.poll(() => output, { timeout: 10_000 }).toContain('Listening at');
  const url = /http:\S+/.exec(output)?.[0] ?? '';
  const [body, timestamp] = ['{"type":"api_key.revoked"}', String(Math.floor(Date.now() / 1000))];
  const signature = createHmac('sha256', key).update(`msg_1.${timestamp}.${body}`).digest('base64');
  const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
  expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(204);
  expect((await fetch(url, { method: 'POST', headers, body: `${body} ` })).status).toBe(400);
  expect(output).toContain('Received api_key.revoked.');
});
