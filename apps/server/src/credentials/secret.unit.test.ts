import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { atBest } from '../../test/harness/at-best.ts';
import { redactSecrets } from '../runtime/redact-secrets.ts';
import { hashSecret, isWellFormedSecret, mintSecret } from './secret.ts';

describe('a secret', () => {
  test.each(['sk_live_', 'sk_test_', 'ck_', 'cs_', 'uk_'] as const)(
    'consists of %s, 40 random hex digits and the CRC-32 of these in 8 hex digits',
    (prefix) => {
      const { value } = mintSecret(prefix);
      expect(value).toMatch(new RegExp(`^${prefix}[0-9a-f]{48}$`));
      expect(value.slice(-8)).toBe(crc32(value.slice(0, -8)).toString(16).padStart(8, '0'));
      expect(isWellFormedSecret(value)).toBe(true);
    },
  );

  test('is stored as its SHA-256 and shown as its prefix and the next 4 digits', () => {
    const { value, hash, displayPrefix } = mintSecret('sk_live_');
    expect(hash).toEqual(createHash('sha256').update(value).digest());
    expect(hashSecret(value)).toEqual(hash);
    expect(displayPrefix).toBe(value.slice(0, 'sk_live_a1b2'.length));
  });

  test('is unique among ten thousand', () => {
    const values = Array.from({ length: 10_000 }, () => mintSecret('sk_live_').value);
    expect(new Set(values).size).toBe(values.length);
  });

  test('is not well-formed if any one digit is mistyped', () => {
    const { value } = mintSecret('sk_live_');
    for (let place = 'sk_live_'.length; place < value.length; place++) {
      const mistyped = value.slice(0, place) + (value[place] === '0' ? '1' : '0') + value.slice(place + 1);
      expect(isWellFormedSecret(mistyped)).toBe(false);
    }
  });

  test.each([
    ['empty', ''],
    ['one with another prefix', 'pk_live_'.padEnd(56, '0')],
    ['too short', 'sk_live_'.padEnd(55, '0')],
    ['too long', 'sk_live_'.padEnd(57, '0')],
    ['in upper case', mintSecret('sk_live_').value.toUpperCase()],
    ['followed by a line break', `${mintSecret('sk_live_').value}\n`],
    ['preceded by a space', ` ${mintSecret('sk_live_').value}`],
    ['one with the prefix of the other environment', mintSecret('sk_live_').value.replace('live', 'test')],
  ])('is not well-formed if the text is %s', (_case, text) => {
    expect(isWellFormedSecret(text)).toBe(false);
  });
});

describe('redacting secrets in a text', () => {
  const { value, displayPrefix } = mintSecret('ck_');
  test.each([
    ['keeps only the display prefix of a secret', value, `${displayPrefix}…`],
    ['keeps the text around a secret', `curl/8.5.0 (key=${value}; x)`, `curl/8.5.0 (key=${displayPrefix}…; x)`],
    [
      'keeps only the display prefix of a truncated or mistyped secret',
      `${value.slice(0, -1)} ${value}0`,
      `${displayPrefix}… ${displayPrefix}…`,
    ],
    ['removes a JWT', 'Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln-bmF0dXJl_x', 'Bearer eyJ…'],
    ['keeps a text without secrets as it is', 'Mozilla/5.0 (X11) stack_trace cs_1a2b', 'Mozilla/5.0 (X11) stack_trace cs_1a2b'],
  ])('%s', (_case, text, redacted) => {
    expect(redactSecrets(text)).toBe(redacted);
  });

  test.each(['eyJ'.repeat(5_000), 'ck_0000'.repeat(2_000), 'eyJa.'.repeat(3_000)])(
    'takes less than 50 ms for the adversarial text %.12s',
    async (text) => {
      expect(await atBest(50, () => redactSecrets(text))).toBeLessThan(50);
    },
  );
});
