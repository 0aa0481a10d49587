import { describe, expect, test } from 'vitest';
import { requirePermittedUrl } from '../endpoints/require-permitted-url.ts';
import { createPermittedAddresses } from './permitted-addresses.ts';

const none = createPermittedAddresses([]);
const some = createPermittedAddresses(['10.1.0.0/16', 'fd00::/8']);

describe('without networks that the operator allows', () => {
  test.each([
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['carrier-grade NAT', '100.127.255.255'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['link-local, the metadata service of clouds', '169.254.169.254'],
    ['protocol assignments', '192.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['6to4 relay', '192.88.99.1'],
    ['benchmarking', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['multicast', '239.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['IPv4-mapped', '::ffff:127.0.0.1'],
    ['IPv4-mapped, in hexadecimal', '::ffff:7f00:1'],
    ['IPv4-mapped, and public', '::ffff:8.8.8.8'],
    ['IPv4-compatible', '::7f00:1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64, local-use', '64:ff9b:1::1'],
    ['discard-only', '100::1'],
    ['Teredo', '2001::1'],
    ['ORCHID', '2001:20::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['6to4', '2002:7f00:1::1'],
    ['unique local', 'fc00::1'],
    ['unique local', 'fdff::1'],
    ['link-local', 'fe80::1'],
    ['link-local, with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['not an address', 'localhost'],
    ['not an address', ''],
  ])('rejects an address that is %s: %s', (_what, address) => {
    expect(none.permits(address, 'https:')).toBe(false);
  });

  test.each(['1.1.1.1', '8.8.8.8', '172.32.0.1', '100.128.0.1', '223.255.255.255', '2606:4700:4700::1111', '2a00:1450:4001::1'])(
    'permits a public address, but only with TLS: %s',
    (address) => {
      expect(none.permits(address, 'https:')).toBe(true);
      expect(none.permits(address, 'http:')).toBe(false);
    },
  );
});

describe('with networks that the operator allows', () => {
  test.each(['10.1.2.3', '::ffff:10.1.2.3', 'fd12::1'])('permits an address in them, with or without TLS: %s', (address) => {
    expect(some.permits(address, 'http:')).toBe(true);
    expect(some.permits(address, 'https:')).toBe(true);
  });

  test.each(['10.2.0.1', '127.0.0.1', 'fe80::1', '169.254.169.254'])('rejects a special-purpose address outside of them: %s', (address) => {
    expect(some.permits(address, 'https:')).toBe(false);
  });
});

describe('the URL of a webhook', () => {
  test.each([
    'http://hooks.example.com/',
    'ftp://hooks.example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://user:password@hooks.example.com/',
    'https://user@hooks.example.com/',
    'https://hooks.example.com/#part',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.0.0.1./',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fe80::1]/',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://app.localhost/',
    'https://169.254.169.254/latest/meta-data/',
    'https://10.0.0.1:8443/',
    'no URL',
  ])('is rejected before a request is sent: %s', (url) => {
    expect(() => requirePermittedUrl(url, none)).toThrow('sends nothing to this URL');
  });

  test.each(['https://hooks.example.com/a?b=c', 'https://hooks.example.com:8443/', 'https://8.8.8.8/', 'https://[2606:4700::1111]/'])(
    'is accepted: %s',
    (url) => {
      expect(() => requirePermittedUrl(url, none)).not.toThrow();
    },
  );

  test('may use http with a host name if the operator allows a network, since the name may resolve into it', () => {
    expect(() => requirePermittedUrl('http://intranet.example.com/', some)).not.toThrow();
    expect(() => requirePermittedUrl('http://10.1.0.1/', some)).not.toThrow();
    expect(() => requirePermittedUrl('http://8.8.8.8/', some)).toThrow('sends nothing to this URL');
  });
});
