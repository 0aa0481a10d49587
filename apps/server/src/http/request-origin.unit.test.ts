import type { Context } from 'hono';
import { describe, expect, test } from 'vitest';
import { createFindOrigin, createIpList } from './request-origin.ts';

/** The address that is found for a connection from `remoteAddress` with this `X-Forwarded-For`. */
function addressOf(
  remoteAddress: string | undefined,
  forwardedFor?: string,
  trusted: readonly string[] = ['10.0.0.0/8', '2001:db8::/32'],
): string {
  const headers = new Map(forwardedFor === undefined ? [] : [['x-forwarded-for', forwardedFor]]);
  const context = {
    env: { incoming: { socket: { remoteAddress } } },
    req: { header: (name: string) => headers.get(name) },
    get: () => 'req_1',
    set: () => {},
  };
  return createFindOrigin(trusted)(context as unknown as Context).ip;
}

describe('the caller’s address', () => {
  test.each([
    ['is the connection’s, where no proxy is trusted', '10.1.1.1', '198.51.100.1', [], '10.1.1.1'],
    ['is not what an untrusted peer claims', '203.0.113.7', '198.51.100.1', ['10.0.0.0/8'], '203.0.113.7'],
    ['is what a trusted proxy saw', '10.1.1.1', '198.51.100.1', ['10.0.0.0/8'], '198.51.100.1'],
    [
      'is what the last trusted proxy saw, not what the caller wrote before it',
      '10.1.1.1',
      '1.2.3.4, 198.51.100.1',
      ['10.0.0.0/8'],
      '198.51.100.1',
    ],
    ['is found through several trusted proxies', '10.1.1.1', '1.2.3.4, 198.51.100.1, 10.2.2.2,10.3.3.3', ['10.0.0.0/8'], '198.51.100.1'],
    ['is the first, where every hop is trusted', '10.1.1.1', '10.9.9.9, 10.2.2.2', ['10.0.0.0/8'], '10.9.9.9'],
    ['is the proxy’s, where what it says is no address', '10.1.1.1', 'unknown', ['10.0.0.0/8'], '10.1.1.1'],
    ['is the proxy’s, where the header is empty', '10.1.1.1', '', ['10.0.0.0/8'], '10.1.1.1'],
    ['is taken without its port', '10.1.1.1', '198.51.100.1:4711', ['10.0.0.0/8'], '198.51.100.1'],
    ['is taken without brackets and port', '10.1.1.1', '[2001:db8::7]:4711', ['10.0.0.0/8'], '2001:db8::7'],
    ['is taken without its zone', '10.1.1.1', 'fe80::1%eth0', ['10.0.0.0/8'], 'fe80::1'],
    ['has one form', '10.1.1.1', '2001:DB8:0:0::0007', ['10.0.0.0/8'], '2001:db8::7'],
    ['is of version 4 where it is mapped', '::ffff:10.1.1.1', '::ffff:cb00:7107', ['10.0.0.0/8'], '203.0.113.7'],
    ['comes through a proxy of version 6', '2001:db8::1', '198.51.100.1', ['2001:db8::/32'], '198.51.100.1'],
    ['is not there for a socket without one, such as a unix socket', undefined, '198.51.100.1', ['10.0.0.0/8'], ''],
  ])('%s', (_case, connection, forwardedFor, trusted, expected) => {
    expect(addressOf(connection, forwardedFor, trusted)).toBe(expected);
  });

  test('is the same after the caller has hung up', () => {
    const socket: { remoteAddress: string | undefined } = { remoteAddress: '203.0.113.7' };
    const context = { env: { incoming: { socket } }, req: { header: () => undefined }, get: () => 'req_1', set: () => {} };
    const origin = createFindOrigin([])(context as unknown as Context);
    socket.remoteAddress = undefined;
    expect(origin.ip).toBe('203.0.113.7');
  });
});

describe('a list of addresses', () => {
  test.each([
    [
      '203.0.113.0/24',
      ['203.0.113.0', '203.0.113.255', '::ffff:203.0.113.7', '::FFFF:CB00:7107'],
      ['203.0.112.255', '203.0.114.0', '', 'x'],
    ],
    ['203.0.113.7', ['203.0.113.7'], ['203.0.113.8', '203.0.113.70']],
    ['203.0.113.7/32', ['203.0.113.7'], ['203.0.113.6']],
    ['0.0.0.0/0', ['0.0.0.0', '255.255.255.255'], ['::1', '2001:db8::1']],
    ['128.0.0.0/1', ['128.0.0.0', '255.0.0.1'], ['127.255.255.255']],
    ['2001:db8::/32', ['2001:db8::', '2001:0DB8:ffff::1', '2001:db8::1%eth0'], ['2001:db9::', '203.0.113.7']],
    ['2001:db8::1/128', ['2001:db8:0:0:0:0:0:1'], ['2001:db8::2']],
    ['::/0', ['::1', '2001:db8::1'], ['203.0.113.7', '::ffff:203.0.113.7']],
    ['::ffff:203.0.113.0/120', ['203.0.113.7', '::ffff:203.0.113.7'], ['203.0.114.7']],
    ['::ffff:203.0.113.7', ['203.0.113.7'], ['203.0.113.8']],
  ])('%s holds its own and no others', (entry, within, without) => {
    const list = createIpList([entry]);
    for (const ip of within) expect([ip, list.includes(ip)]).toEqual([ip, true]);
    for (const ip of without) expect([ip, list.includes(ip)]).toEqual([ip, false]);
  });

  test.each([
    '',
    '203.0.113',
    '203.0.113.0/33',
    '203.0.113.0/-1',
    '203.0.113.0/',
    '203.0.113.0/24/8',
    '203.0.113.0/0x8',
    '2001:db8::/129',
    'localhost',
    '010.0.0.1',
    '1.2.3.4 ',
    'fe80::1%eth0',
    '::ffff:0:0/90',
  ])('refuses %j', (entry) => {
    expect(() => createIpList([entry])).toThrow(TypeError);
  });
});
