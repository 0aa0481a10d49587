import { createKeyrail, KeyrailError } from '@keyrail/sdk';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const BASE_URL = 'https://keyrail.example.com';
const CLIENT = { clientId: 'ac_1', clientSecret: 'cs_1', organizationId: 'org_1' };
const userToken = (): string => 'a.b.c';

describe('in a browser, or a worker of one', () => {
  beforeEach(() => void vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36' }));

  test.each(['sk_live_secret', { apiKey: 'sk_live_secret' }, { clientKey: 'ck_secret' }, CLIENT])(
    'a secret is refused: %j',
    (credential) => {
      expect(() => createKeyrail({ credential, baseUrl: BASE_URL })).toThrow(KeyrailError);
      expect(() => createKeyrail({ credential: [{ userToken }, credential], baseUrl: BASE_URL })).toThrow('allowSecretInBrowser');
    },
  );

  test('a secret is taken by who says that it may be read', () => {
    createKeyrail({ credential: 'sk_live_secret', baseUrl: BASE_URL, allowSecretInBrowser: true });
  });

  test("a user's own token is taken", () => {
    createKeyrail({ credential: { userToken }, baseUrl: BASE_URL });
  });
});

test('a page whose browser names itself otherwise, as a web view, is one as well', () => {
  vi.stubGlobal('navigator', { userAgent: 'OurApp/3.1 (Android)' });
  vi.stubGlobal('document', {});
  expect(() => createKeyrail({ credential: 'sk_live_secret', baseUrl: BASE_URL })).toThrow(KeyrailError);
});

test.each(['Node.js/24', 'Deno/2.9.6', 'Bun/1.4.5', 'Cloudflare-Workers', undefined])('elsewhere a secret is taken: %s', (userAgent) => {
  vi.stubGlobal('navigator', userAgent && { userAgent });
  createKeyrail({ credential: 'sk_live_secret', baseUrl: BASE_URL });
});
