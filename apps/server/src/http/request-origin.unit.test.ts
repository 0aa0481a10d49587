import type { Context } from 'hono';
import { describe, expect, test } from 'vitest';
import { createFindOrigin } from './request-origin.ts';

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
