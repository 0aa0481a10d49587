import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNameServer } from '../../../test/harness/name-server.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../../test/harness/webhook-receiver.ts';
import { createWebhookSender } from '../delivery/webhook-sender.ts';
import { createPermittedAddresses } from './permitted-addresses.ts';
import { createResolveByDns } from './resolve-by-dns.ts';

let nameServer: Awaited<ReturnType<typeof startNameServer>>;
let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
  nameServer = await startNameServer({
    'both.example': { ipv4: ['192.0.2.1', '192.0.2.2'], ipv6: ['2001:db8:0:0:0:0:0:1'] },
    'six.example': { ipv6: ['2001:db8:0:0:0:0:0:2'] },
    'inside.example': { ipv4: ['127.0.0.1'] },
  });
});
afterAll(async () => {
  nameServer.close();
  await receiver.close();
});

const resolve = (hostname: string) => createResolveByDns([nameServer.address])(hostname);

describe('the resolution of a host name by DNS', () => {
  test('returns all addresses, IPv4 and IPv6', async () => {
    expect(await resolve('both.example')).toEqual(expect.arrayContaining(['192.0.2.1', '192.0.2.2', '2001:db8::1']));
    expect(await resolve('six.example')).toEqual(['2001:db8::2']);
  });

  test('fails with ENOTFOUND if the name does not exist', async () => {
    await expect(resolve('nowhere.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  test('resolves localhost names to loopback without a query', async () => {
    expect(await resolve('hooks.localhost')).toEqual(['127.0.0.1', '::1']);
  });

  test('to a private address prevents the request, unless the operator allows the address', async () => {
    const url = receiver.url.replace('127.0.0.1', 'inside.example');
    const send = async (allowed: readonly string[]) => {
      const sender = createWebhookSender(createPermittedAddresses(allowed), createResolveByDns([nameServer.address]));
      const request = { url, headers: { 'Content-Type': 'application/json' }, body: '{}', timeoutMilliseconds: 10_000 };
      return sender.send({ ...request, signal: new AbortController().signal }).finally(() => sender.close());
    };
    expect(await send(['192.168.0.0/16'])).toMatchObject({ status: null, error: 'the host has no permitted address' });
    expect(receiver.connections()).toBe(0);
    expect(await send(['127.0.0.1'])).toMatchObject({ status: 204, error: null });
  });
});
