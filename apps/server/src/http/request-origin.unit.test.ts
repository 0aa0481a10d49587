import type { Context } from 'hono';
import { describe, expect, test } from 'vitest';
import { createFindOrigin } from './request-origin.ts';

/** The caller's address for a connection from `remoteAddress` with this `X-Forwarded-For`. */
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
    ['is the address of the connection if no proxy is trusted', '10.1.1.1', '198.51.100.1', [], '10.1.1.1'],
    ['is the address of an untrusted peer, which may claim any other', '203.0.113.7', '198.51.100.1', ['10.0.0.0/8'], '203.0.113.7'],
    ['is the address that a trusted proxy reports', '10.1.1.1', '198.51.100.1', ['10.0.0.0/8'], '198.51.100.1'],
    [
      'is the address that the last trusted proxy reports, and not an earlier one from the caller',
      '10.1.1.1',
      '1.2.3.4, 198.51.100.1',
      ['10.0.0.0/8'],
      '198.51.100.1',
    ],
    ['is found behind several trusted proxies', '10.1.1.1', '1.2.3.4, 198.51.100.1, 10.2.2.2,10.3.3.3', ['10.0.0.0/8'], '198.51.100.1'],
    ['is the first hop if all hops are trusted', '10.1.1.1', '10.9.9.9, 10.2.2.2', ['10.0.0.0/8'], '10.9.9.9'],
    ['is the address of the proxy if it reports no address', '10.1.1.1', 'unknown', ['10.0.0.0/8'], '10.1.1.1'],
    ['is the address of the proxy if the header is empty', '10.1.1.1', '', ['10.0.0.0/8'], '10.1.1.1'],
    ['has no port', '10.1.1.1', '198.51.100.1:4711', ['10.0.0.0/8'], '198.51.100.1'],
    ['has no brackets and no port', '10.1.1.1', '[2001:db8::7]:4711', ['10.0.0.0/8'], '2001:db8::7'],
    ['has no zone', '10.1.1.1', 'fe80::1%eth0', ['10.0.0.0/8'], 'fe80::1'],
    ['has its shortest form', '10.1.1.1', '2001:DB8:0:0::0007', ['10.0.0.0/8'], '2001:db8::7'],
    ['is an IPv4 address if it is IPv4-mapped', '::ffff:10.1.1.1', '::ffff:cb00:7107', ['10.0.0.0/8'], '203.0.113.7'],
    ['is found behind an IPv6 proxy', '2001:db8::1', '198.51.100.1', ['2001:db8::/32'], '198.51.100.1'],
    ['is empty for a socket without an address, such as a Unix socket', undefined, '198.51.100.1', ['10.0.0.0/8'], ''],
  ])('%s', (_case, connection, forwardedFor, trusted, expected) => {
    expect(addressOf(connection, forwardedFor, trusted)).toBe(expected);
  });

  test('is still known after the caller has closed the connection', () => {
    const socket: { remoteAddress: string | undefined } = { remoteAddress: '203.0.113.7' };
    const context = { env: { incoming: { socket } }, req: { header: () => undefined }, get: () => 'req_1', set: () => {} };
    const origin = createFindOrigin([])(context as unknown as Context);
    socket.remoteAddress = undefined;
    expect(origin.ip).toBe('203.0.113.7');
  });
});
