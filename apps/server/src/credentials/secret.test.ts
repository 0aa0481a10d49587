import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mintApiKeySecret, parseSecret } from './secret.ts';

describe('the secret of an API key', () => {
  test.each(['live', 'test'] as const)('is sk_%s_, 40 hex digits of randomness and 8 of the CRC-32 of all before', (environment) => {
    const { value } = mintApiKeySecret(environment);
    expect(value).toMatch(new RegExp(`^sk_${environment}_[0-9a-f]{48}$`));
    expect(value.slice(-8)).toBe(crc32(value.slice(0, -8)).toString(16).padStart(8, '0'));
  });

  test('is stored as its SHA-256 and shown as its prefix and the next 4 digits', () => {
    const { value, hash, displayPrefix } = mintApiKeySecret('live');
    expect(hash).toEqual(createHash('sha256').update(value).digest());
    expect(displayPrefix).toBe(value.slice(0, 'sk_live_a1b2'.length));
  });

  test('is never made twice', () => {
    const values = Array.from({ length: 10_000 }, () => mintApiKeySecret('live').value);
    expect(new Set(values).size).toBe(values.length);
  });

  test('is read back with its environment and hash', () => {
    const { value, hash } = mintApiKeySecret('test');
    expect(parseSecret(value)).toEqual({ environment: 'test', hash });
  });

  test('is refused with any one digit mistyped', () => {
    const { value } = mintApiKeySecret('live');
    const start = 'sk_live_'.length;
    for (let place = start; place < value.length; place++) {
      const mistyped = value.slice(0, place) + (value[place] === '0' ? '1' : '0') + value.slice(place + 1);
      expect(parseSecret(mistyped)).toBeUndefined();
    }
  });

  test.each([
    ['nothing', ''],
    ['another prefix', 'pk_live_'.padEnd(56, '0')],
    ['too short', 'sk_live_'.padEnd(55, '0')],
    ['too long', 'sk_live_'.padEnd(57, '0')],
    ['upper case', mintApiKeySecret('live').value.toUpperCase()],
    ['a line break behind', `${mintApiKeySecret('live').value}\n`],
    ['a space before', ` ${mintApiKeySecret('live').value}`],
    ['the other environment', mintApiKeySecret('live').value.replace('live', 'test')],
  ])('is refused when it is %s', (_case, presented) => {
    expect(parseSecret(presented)).toBeUndefined();
  });
});
