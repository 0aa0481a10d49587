import { createKeyrail, KeyrailError } from '@keyrail/sdk';
import { describe, expect, test, vi } from 'vitest';
import { sendJson, startScriptedServer } from './scripted-server.ts';

const BASE_URL = 'http://127.0.0.1:1';

function refusalOf(make: () => unknown): KeyrailError {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(KeyrailError);
    return error as KeyrailError;
  }
  throw new Error('it was accepted');
}

/** Returns the request that a client with these options sends. */
async function sentBy(options: Parameters<typeof createKeyrail>[0], path = ''): Promise<Request> {
  let sent: Request | undefined;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent = new Request(url, init);
    return Response.json({ data: {} });
  };
  await createKeyrail({ credential: 'sk_live_secret', baseUrl: `${BASE_URL}${path}`, fetch, ...options }).me.get();
  return sent as Request;
}

describe('the credential', () => {
  test('takes the credential from KEYRAIL_TOKEN and the base URL from KEYRAIL_URL by default', async () => {
    const server = await startScriptedServer((request, response) =>
      sendJson(response, 200, { data: { sent: request.headers.authorization } }),
    );
    vi.stubEnv('KEYRAIL_TOKEN', 'sk_live_fromenvironment');
    vi.stubEnv('KEYRAIL_URL', server.url);
    expect(await createKeyrail().me.get()).toEqual({ sent: 'Bearer sk_live_fromenvironment' });
  });

  test('rejects a missing credential when the client is created, with a message that says what to do', () => {
    vi.stubEnv('KEYRAIL_TOKEN', undefined);
    expect(refusalOf(() => createKeyrail({ baseUrl: BASE_URL })).message).toMatch(/Pass `credential`.*KEYRAIL_TOKEN/);
  });

  test('rejects an empty credential, and does not replace it from the environment', () => {
    vi.stubEnv('KEYRAIL_TOKEN', 'sk_live_fromenvironment');
    refusalOf(() => createKeyrail({ credential: '', baseUrl: BASE_URL }));
  });

  test.each([
    ['ends in a line break', 'sk_live_canary\n'],
    ['begins with a space', ' sk_live_canary'],
    ['includes the scheme', 'Bearer sk_live_canary'],
    ['would inject a header', 'sk_live_canary\r\nX-Injected: yes'],
    ['is not ASCII', 'sk_live_canary\u{1f511}'],
    ['contains a NUL', 'sk_live_canary\0'],
  ])('rejects a credential that %s, without printing it', (_, credential) => {
    const error = refusalOf(() => createKeyrail({ credential, baseUrl: BASE_URL }));
    expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain('canary');
  });

  test.each([
    ['the secret alone', 'sk_live_secret', 'Bearer sk_live_secret'],
    ['an API key', { apiKey: 'sk_live_secret' }, 'Bearer sk_live_secret'],
    ["an API client's key", { clientKey: 'ck_secret' }, 'Key ck_secret'],
    ["a user's token", { userToken: () => 'a.b.c' }, 'Bearer a.b.c'],
  ])('sends %s in the Authorization scheme that the server expects', async (_, credential, announced) => {
    expect((await sentBy({ credential })).headers.get('Authorization')).toBe(announced);
  });

  test.each([
    [[]],
    [['a', 'b', 'c']],
    [{}],
    [7],
    [[{ apiKey: 'sk_live_secret' }, '']],
    [{ clientId: 'a', organizationId: 'b', clientSecret: 'c d' }],
  ])('rejects %j as a credential when the client is created', (credential) => {
    refusalOf(() => createKeyrail({ credential: credential as never, baseUrl: BASE_URL }));
  });
});

describe('the base URL', () => {
  test('rejects a missing base URL, so that the secret is sent nowhere', () => {
    vi.stubEnv('KEYRAIL_URL', undefined);
    expect(refusalOf(() => createKeyrail({ credential: 'sk_live_secret' })).message).toMatch(/Pass `baseUrl`.*KEYRAIL_URL/);
  });

  test.each([
    '127.0.0.1:8787',
    '/api',
    'file:///etc/passwd',
    'https://someone:canary@keyrail.example.com',
    'https://keyrail.example.com?token=canary',
    'sk_live_canary',
  ])('rejects the base URL %s without printing it', (baseUrl) => {
    expect(refusalOf(() => createKeyrail({ credential: 'sk_live_secret', baseUrl })).stack).not.toContain('canary');
  });

  test.each(['', '/'])('accepts a base URL that ends in "%s"', async (end) => {
    expect((await sentBy({}, end)).url).toBe(`${BASE_URL}/api/v1/me`);
  });

  test('accepts a base URL with a path', async () => {
    expect((await sentBy({}, '/behind/a-proxy/')).url).toBe(`${BASE_URL}/behind/a-proxy/api/v1/me`);
  });
});

describe('headers', () => {
  test('sends the headers of the client with every call, and the headers of a call override them', async () => {
    const seen: Headers[] = [];
    const keyrail = createKeyrail({
      credential: 'sk_live_secret',
      baseUrl: BASE_URL,
      headers: { 'X-Team': 'payments', 'X-Trace': 'all' },
      fetch: async (_, init) => {
        seen.push(new Headers(init.headers));
        return Response.json({ data: {} });
      },
    });
    await keyrail.me.get({ headers: { 'x-trace': 'this' } });
    expect([seen[0]?.get('X-Team'), seen[0]?.get('X-Trace')]).toEqual(['payments', 'this']);
  });

  test('rejects an Authorization header, which would contradict the credential', async () => {
    const headers = { authorization: 'Bearer sk_live_other' };
    refusalOf(() => createKeyrail({ credential: 'sk_live_secret', baseUrl: BASE_URL, headers }));
    await expect(createKeyrail({ credential: 'sk_live_secret', baseUrl: BASE_URL }).me.get({ headers })).rejects.toThrow('Authorization');
  });
});

describe('the platform', () => {
  test('runs on a platform without `process`', () => {
    vi.stubGlobal('process', undefined);
    expect(() => createKeyrail({ credential: 'sk_live_secret' })).toThrow('KEYRAIL_URL');
  });

  test('looks up the platform fetch at each call, so that tracing can patch it at any time', async () => {
    const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: BASE_URL });
    vi.stubGlobal('fetch', async () => Response.json({ data: { patched: true } }));
    expect(await keyrail.me.get()).toEqual({ patched: true });
  });
});
