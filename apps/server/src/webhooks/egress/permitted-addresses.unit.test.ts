import { describe, expect, test } from 'vitest';
import { requirePermittedUrl } from '../endpoints/require-permitted-url.ts';
import { createPermittedAddresses } from './permitted-addresses.ts';

const none = createPermittedAddresses([]);
const some = createPermittedAddresses(['10.1.0.0/16', 'fd00::/8']);

describe('without anything allowed', () => {
  test.each([
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['shared by carriers', '100.64.0.1'],
    ['shared by carriers', '100.127.255.255'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['link-local, where clouds keep their metadata', '169.254.169.254'],
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
    ['version 4, mapped', '::ffff:127.0.0.1'],
    ['version 4, mapped, in hexadecimal', '::ffff:7f00:1'],
    ['version 4, mapped, and public', '::ffff:8.8.8.8'],
    ['version 4, compatible', '::7f00:1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64, local', '64:ff9b:1::1'],
    ['discard', '100::1'],
    ['Teredo', '2001::1'],
    ['ORCHID', '2001:20::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['6to4', '2002:7f00:1::1'],
    ['unique local', 'fc00::1'],
    ['unique local', 'fdff::1'],
    ['link-local', 'fe80::1'],
    ['link-local, with its zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['no address', 'localhost'],
    ['no address', ''],
  ])('an address is refused that is %s: %s', (_what, address) => {
    expect(none.permits(address, 'https:')).toBe(false);
  });

  test.each(['1.1.1.1', '8.8.8.8', '172.32.0.1', '100.128.0.1', '223.255.255.255', '2606:4700:4700::1111', '2a00:1450:4001::1'])(
    'a public address is permitted, with TLS alone: %s',
    (address) => {
      expect(none.permits(address, 'https:')).toBe(true);
      expect(none.permits(address, 'http:')).toBe(false);
    },
  );
});

describe('with networks allowed', () => {
  test.each(['10.1.2.3', '::ffff:10.1.2.3', 'fd12::1'])('what is in them is permitted, without TLS too: %s', (address) => {
    expect(some.permits(address, 'http:')).toBe(true);
    expect(some.permits(address, 'https:')).toBe(true);
  });

  test.each(['10.2.0.1', '127.0.0.1', 'fe80::1', '169.254.169.254'])('nothing else is: %s', (address) => {
    expect(some.permits(address, 'https:')).toBe(false);
  });
});

describe('a URL is refused before anything is sent', () => {
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
  ])('%s', (url) => {
    expect(() => requirePermittedUrl(url, none)).toThrow('sends nothing to this URL');
  });

  test.each(['https://hooks.example.com/a?b=c', 'https://hooks.example.com:8443/', 'https://8.8.8.8/', 'https://[2606:4700::1111]/'])(
    'but not %s',
    (url) => {
      expect(() => requirePermittedUrl(url, none)).not.toThrow();
    },
  );

  test('without TLS only where the operator allows no network at all, for a name may lead into one', () => {
    expect(() => requirePermittedUrl('http://intranet.example.com/', some)).not.toThrow();
    expect(() => requirePermittedUrl('http://10.1.0.1/', some)).not.toThrow();
    expect(() => requirePermittedUrl('http://8.8.8.8/', some)).toThrow('sends nothing to this URL');
  });
});
