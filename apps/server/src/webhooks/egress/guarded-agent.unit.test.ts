import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWebhookReceiver, type WebhookReceiver } from '../../../test/harness/webhook-receiver.ts';
import { sendOnce } from '../delivery/post-delivery.ts';
import { createGuardedAgent } from './guarded-agent.ts';
import { createPermittedAddresses } from './permitted-addresses.ts';
import type { ResolveName } from './resolve-by-dns.ts';

let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
});
afterAll(() => receiver.close());

const send = (url: string, { allowed = [], resolve }: { allowed?: string[]; resolve?: ResolveName }) =>
  sendOnce(createGuardedAgent(createPermittedAddresses(allowed), resolve ?? (() => Promise.resolve([]))), {
    url,
    headers: {},
    body: '{}',
    timeout: 5_000,
    signal: new AbortController().signal,
  });
const port = () => new URL(receiver.url).port;
const NOT_PUBLIC = 'leads to an address that is not public';

describe('nothing connects to an address that is not permitted', () => {
  test.each([
    'http://127.0.0.1',
    'https://127.0.0.1',
    'https://[::1]',
    'https://[::ffff:127.0.0.1]',
    'https://2130706433',
    'https://0x7f.1',
  ])('given as a literal: %s', async (origin) => {
    const before = receiver.connections();
    expect(await send(`${origin}:${port()}/`, {})).toMatchObject({ status: null, error: NOT_PUBLIC });
    expect(receiver.connections()).toBe(before);
  });

  test.each([
    ['loopback', ['127.0.0.1']],
    ['loopback, of version 6', ['::1']],
    ['several, none of which is public', ['10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1']],
    ['nothing', []],
  ])('that a name leads to: %s', async (_what, addresses) => {
    const before = receiver.connections();
    const answer = await send(`https://hooks.example.com:${port()}/`, { resolve: () => Promise.resolve(addresses) });
    expect(answer).toMatchObject({ status: null, error: NOT_PUBLIC });
    expect(receiver.connections()).toBe(before);
  });

  test('without TLS, even a public one', async () => {
    const answer = await send('http://hooks.example.com/', { allowed: ['10.0.0.0/8'], resolve: () => Promise.resolve(['8.8.8.8']) });
    expect(answer).toMatchObject({ status: null, error: NOT_PUBLIC });
  });
});

describe('a name', () => {
  test('is resolved once for each request, and the connection goes to that address and no other', async () => {
    let asked = 0;
    // A name whose owner changes where it leads, between two looks.
    const resolve = () => Promise.resolve(asked++ % 2 === 0 ? ['127.0.0.1'] : ['127.0.0.2']);
    const allowed = ['127.0.0.1'];
    expect(await send(`http://rebound.example.com:${port()}/`, { allowed, resolve })).toMatchObject({ status: 204 });
    expect(asked).toBe(1);
    expect(await send(`http://rebound.example.com:${port()}/`, { allowed, resolve })).toMatchObject({ error: NOT_PUBLIC });
    expect(asked).toBe(2);
  });

  test('leads to those of its addresses that are permitted', async () => {
    const resolve = () => Promise.resolve(['10.0.0.1', '127.0.0.1']);
    expect(await send(`http://several.example.com:${port()}/`, { allowed: ['127.0.0.1'], resolve })).toMatchObject({ status: 204 });
  });

  test('that can’t be resolved is told as such, and nothing of how', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('queryA ENOTFOUND intern.example.com 10.0.0.53'), { code: 'ENOTFOUND' }));
    expect(await send('https://intern.example.com/', { resolve })).toMatchObject({ error: 'the host name could not be resolved' });
  });
});

test('a redirect is not followed, whatever it leads to', async () => {
  receiver.answer('/here', (response) => void response.writeHead(302, { Location: `${receiver.url}/elsewhere` }).end());
  const before = receiver.received.length;
  const answer = await send(`${receiver.url}/here`, { allowed: ['127.0.0.1'] });
  expect(answer).toMatchObject({ status: 302, error: 'answered 302, and redirects are not followed' });
  expect(receiver.received.slice(before).map(({ path }) => path)).toEqual(['/here']);
});
