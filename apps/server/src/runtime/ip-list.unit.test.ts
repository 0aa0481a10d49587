import { describe, expect, test } from 'vitest';
import { createIpList } from './ip-list.ts';

describe('an IP list', () => {
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
  ])('of %s includes its own addresses and no others', (entry, included, excluded) => {
    const list = createIpList([entry]);
    for (const ip of included) expect([ip, list.includes(ip)]).toEqual([ip, true]);
    for (const ip of excluded) expect([ip, list.includes(ip)]).toEqual([ip, false]);
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
  ])('rejects the entry %j', (entry) => {
    expect(() => createIpList([entry])).toThrow(TypeError);
  });
});
