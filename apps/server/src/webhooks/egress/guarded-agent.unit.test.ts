import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWebhookReceiver, type WebhookReceiver } from '../../../test/harness/webhook-receiver.ts';
import { sendWebhookRequest } from '../delivery/webhook-request.ts';
import { createGuardedAgent } from './guarded-agent.ts';
import { createPermittedAddresses } from './permitted-addresses.ts';
import type { ResolveName } from './resolve-by-dns.ts';

let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
});
afterAll(() => receiver.close());

const send = (url: string, { allowed = [], resolve }: { allowed?: string[]; resolve?: ResolveName }) =>
  sendWebhookRequest(createGuardedAgent(createPermittedAddresses(allowed), resolve ?? (() => Promise.resolve([]))), {
    url,
    headers: {},
    body: '{}',
    timeoutMilliseconds: 5_000,
    signal: new AbortController().signal,
  });
const port = () => new URL(receiver.url).port;
const NOT_PERMITTED = 'the host has no permitted address';

describe('the webhook agent does not connect', () => {
  test.each([
    'http://127.0.0.1',
    'https://127.0.0.1',
    'https://[::1]',
    'https://[::ffff:127.0.0.1]',
    'https://2130706433',
    'https://0x7f.1',
  ])('to an address that is not permitted, in the URL itself: %s', async (origin) => {
    const before = receiver.connections();
    expect(await send(`${origin}:${port()}/`, {})).toMatchObject({ status: null, error: NOT_PERMITTED });
    expect(receiver.connections()).toBe(before);
  });

  test.each([
    ['loopback', ['127.0.0.1']],
    ['loopback, IPv6', ['::1']],
    ['several addresses, none of them public', ['10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1']],
    ['no address', []],
  ])('to a host name that resolves to: %s', async (_what, addresses) => {
    const before = receiver.connections();
    const outcome = await send(`https://hooks.example.com:${port()}/`, { resolve: () => Promise.resolve(addresses) });
    expect(outcome).toMatchObject({ status: null, error: NOT_PERMITTED });
    expect(receiver.connections()).toBe(before);
  });

  test('to a public address without TLS', async () => {
    const outcome = await send('http://hooks.example.com/', { allowed: ['10.0.0.0/8'], resolve: () => Promise.resolve(['8.8.8.8']) });
    expect(outcome).toMatchObject({ status: null, error: NOT_PERMITTED });
  });
});

describe('the host name of a webhook’s URL', () => {
  test('is resolved once for each request, and the connection goes to the address that was checked', async () => {
    let lookups = 0;
    // The owner of the name changes its address between two look-ups (DNS rebinding).
    const resolve = () => Promise.resolve(lookups++ % 2 === 0 ? ['127.0.0.1'] : ['127.0.0.2']);
    const allowed = ['127.0.0.1'];
    expect(await send(`http://rebound.example.com:${port()}/`, { allowed, resolve })).toMatchObject({ status: 204 });
    expect(lookups).toBe(1);
    expect(await send(`http://rebound.example.com:${port()}/`, { allowed, resolve })).toMatchObject({ error: NOT_PERMITTED });
    expect(lookups).toBe(2);
  });

  test('is connected to at one of its permitted addresses', async () => {
    const resolve = () => Promise.resolve(['10.0.0.1', '127.0.0.1']);
    expect(await send(`http://several.example.com:${port()}/`, { allowed: ['127.0.0.1'], resolve })).toMatchObject({ status: 204 });
  });

  test('fails with an error that shows no detail of the resolver if it can’t be resolved', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('queryA ENOTFOUND intern.example.com 10.0.0.53'), { code: 'ENOTFOUND' }));
    expect(await send('https://intern.example.com/', { resolve })).toMatchObject({ error: 'the host name could not be resolved' });
  });
});

test('the response to a webhook is a failure if it is a redirect, which is not followed', async () => {
  receiver.respondWith('/here', (response) => void response.writeHead(302, { Location: `${receiver.url}/elsewhere` }).end());
  const before = receiver.received.length;
  const outcome = await send(`${receiver.url}/here`, { allowed: ['127.0.0.1'] });
  expect(outcome).toMatchObject({ status: 302, error: 'responded 302, and redirects are not followed' });
  expect(receiver.received.slice(before).map(({ path }) => path)).toEqual(['/here']);
});
