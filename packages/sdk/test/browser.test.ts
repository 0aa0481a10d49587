import { createKeyrail, KeyrailError } from '@keyrail/sdk';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const BASE_URL = 'https://keyrail.example.com';
const CLIENT = { clientId: 'ac_1', clientSecret: 'cs_1', organizationId: 'org_1' };
const userToken = (): string => 'a.b.c';

describe('in a browser or a browser worker', () => {
  beforeEach(() => void vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36' }));

  test.each(['sk_live_secret', { apiKey: 'sk_live_secret' }, { clientKey: 'ck_secret' }, CLIENT])(
    'rejects the secret %j in a browser',
    (credential) => {
      expect(() => createKeyrail({ credential, baseUrl: BASE_URL })).toThrow(KeyrailError);
      expect(() => createKeyrail({ credential: [{ userToken }, credential], baseUrl: BASE_URL })).toThrow('allowSecretInBrowser');
    },
  );

  test('accepts a secret in a browser with allowSecretInBrowser', () => {
    createKeyrail({ credential: 'sk_live_secret', baseUrl: BASE_URL, allowSecretInBrowser: true });
  });

  test("accepts a user's token in a browser", () => {
    createKeyrail({ credential: { userToken }, baseUrl: BASE_URL });
  });
});

test('detects a browser page by its document, even with an unknown user agent', () => {
  vi.stubGlobal('navigator', { userAgent: 'OurApp/3.1 (Android)' });
  vi.stubGlobal('document', {});
  expect(() => createKeyrail({ credential: 'sk_live_secret', baseUrl: BASE_URL })).toThrow(KeyrailError);
});

test.each(['Node.js/24', 'Deno/2.9.6', 'Bun/1.4.5', 'Cloudflare-Workers', undefined])(
  'accepts a secret on the platform with user agent %s',
  (userAgent) => {
    vi.stubGlobal('navigator', userAgent && { userAgent });
    createKeyrail({ credential: 'sk_live_secret', baseUrl: BASE_URL });
  },
);
