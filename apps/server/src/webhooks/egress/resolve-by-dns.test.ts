import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNameServer } from '../../../test/harness/name-server.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../../test/harness/webhook-receiver.ts';
import { createSender } from '../delivery/webhook-sender.ts';
import { createPermittedAddresses } from './permitted-addresses.ts';
import { createResolveByDns } from './resolve-by-dns.ts';

let nameServer: Awaited<ReturnType<typeof startNameServer>>;
let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
  nameServer = await startNameServer({
    'both.example': { four: ['192.0.2.1', '192.0.2.2'], six: ['2001:db8:0:0:0:0:0:1'] },
    'six.example': { six: ['2001:db8:0:0:0:0:0:2'] },
    'inside.example': { four: ['127.0.0.1'] },
  });
});
afterAll(async () => {
  nameServer.close();
  await receiver.close();
});

const resolve = (hostname: string) => createResolveByDns([nameServer.address])(hostname);

describe('a host name', () => {
  test('has all its addresses, of either kind', async () => {
    expect(await resolve('both.example')).toEqual(expect.arrayContaining(['192.0.2.1', '192.0.2.2', '2001:db8::1']));
    expect(await resolve('six.example')).toEqual(['2001:db8::2']);
  });

  test('that does not exist is an error that says so', async () => {
    await expect(resolve('nowhere.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  test('of this machine is not asked about', async () => {
    expect(await resolve('hooks.localhost')).toEqual(['127.0.0.1', '::1']);
  });

  test('that leads inside is sent nothing, unless the operator allows it', async () => {
    const url = receiver.url.replace('127.0.0.1', 'inside.example');
    const send = async (allowed: readonly string[]) => {
      const sender = createSender(createPermittedAddresses(allowed), createResolveByDns([nameServer.address]));
      const message = { url, headers: { 'Content-Type': 'application/json' }, body: '{}', timeout: 10_000 };
      return sender.send({ ...message, signal: new AbortController().signal }).finally(() => sender.close());
    };
    expect(await send(['192.168.0.0/16'])).toMatchObject({ status: null, error: 'leads to an address that is not public' });
    expect(receiver.connections()).toBe(0);
    expect(await send(['127.0.0.1'])).toMatchObject({ status: 204, error: null });
  });
});
