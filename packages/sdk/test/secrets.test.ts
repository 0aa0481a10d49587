import { type ApiError, createKeyrail, type Keyrail } from '@keyrail/sdk';
import { describe, expect, test } from 'vitest';
import { printings } from './printings.ts';
import { closedPort, problem, sendJson, startScriptedServer } from './scripted-server.ts';

const CANARY = `sk_live_${'c0ffee00'.repeat(6)}`;

async function failureOf(work: PromiseLike<unknown>): Promise<unknown> {
  return work.then(
    () => Promise.reject(new Error('it succeeded')),
    (error: unknown) => error,
  );
}

const clientOf = (baseUrl: string, fetch?: (url: string, init: RequestInit) => Promise<Response>): Keyrail =>
  createKeyrail({ credential: CANARY, baseUrl, fetch, maxRetries: 0 });

test('the check of these tests detects a secret in each way of printing', () => {
  const hiding = Object.defineProperty(new Error('x', { cause: new Error(CANARY) }), 'hidden', { value: CANARY });
  expect(printings(hiding).split(CANARY).length).toBeGreaterThan(3);
  expect(printings({ toJSON: () => CANARY })).toContain(CANARY);
});

test('a client, its resources and its lists do not print the secret', () => {
  const keyrail = clientOf('http://127.0.0.1:1');
  for (const value of [keyrail, keyrail.me, keyrail.apiKeys, keyrail.tickets.list(), keyrail.tickets.list().pages(), keyrail.GET]) {
    expect(printings(value)).not.toContain(CANARY);
  }
});

test('the result of a call by path does not print the secret', async () => {
  const { url } = await startScriptedServer((_, response) => sendJson(response, 200, { data: {} }));
  expect(printings(await clientOf(url).GET('/api/v1/me'))).not.toContain(CANARY);
});

test('the error of a server that echoes the request does not print the secret', async () => {
  const { url } = await startScriptedServer(({ headers: { authorization = '' } }, response) =>
    sendJson(response, 401, problem(401, 'INVALID_TOKEN', `${authorization} is unknown`), {
      'X-Request-Id': authorization,
      'X-Echo': authorization,
    }),
  );
  const error = await failureOf(clientOf(url).me.get());
  expect(printings(error)).not.toContain(CANARY);
  expect(printings([...(error as { headers: Headers }).headers])).not.toContain(CANARY);
  const { response, error: problemFound } = await clientOf(url).GET('/api/v1/me');
  expect(printings([problemFound, response, [...response.headers], await response.text().catch(() => '')])).not.toContain(CANARY);
});

describe('a server that echoes the secret in another encoding', () => {
  // It contains each character that JSON or a URL may escape.
  const SECRET_TO_ENCODE = 'ab/cd+ef"gh\\ij&kl=mn.op-qr%st';
  test.each([
    ['in JSON', (text: string) => text],
    ['with escaped slashes', (text: string) => text.replaceAll('/', '\\/')],
    ['with escapes for all but letters', (text: string) => text.replace(/[/+&=.%-]/g, escapeOf)],
    ['with upper-case escapes', (text: string) => text.replace(/[/+&=.%-]/g, (found) => escapeOf(found).toUpperCase().replace('U', 'u'))],
    [
      'in URL encoding',
      (text: string) => text.replaceAll(JSON.stringify(SECRET_TO_ENCODE).slice(1, -1), encodeURIComponent(SECRET_TO_ENCODE)),
    ],
  ])('a secret that the server echoes %s is in no error and no result', async (_, encode) => {
    const { url } = await startScriptedServer(({ headers: { authorization = '' } }, response) => {
      const echo = {
        ...problem(401, 'INVALID_TOKEN', `${authorization} is unknown`),
        issues: [{ path: authorization, message: authorization }],
      };
      response.writeHead(401, { 'Content-Type': 'application/problem+json' }).end(encode(JSON.stringify(echo)));
    });
    const keyrail = createKeyrail({ credential: SECRET_TO_ENCODE, baseUrl: url, maxRetries: 0 });
    const error = (await failureOf(keyrail.me.get())) as ApiError;
    const result = await keyrail.GET('/api/v1/me');
    expect(error.detail).toBe('Bearer [credential] is unknown');
    const text = await result.response.text();
    expect(text).toContain('Bearer [credential] is unknown');
    // A part without its first and last characters would disclose it in any encoding.
    expect(printings([error, error.issues, result.error, text])).not.toMatch(/ab.{1,6}cd|qr.{1,6}st/);
  });

  const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
});

test.each(['ab/cd+efghij==', CANARY, `sk_live_${'b'.repeat(40)}`])(
  'a secret passed as an id is in no URL, hook or error: %s',
  async (secret) => {
    const told: unknown[] = [];
    const server = await startScriptedServer((_, response) => sendJson(response, 200, { data: {} }));
    const keyrail = createKeyrail({
      credential: ['ab/cd+efghij==', CANARY],
      baseUrl: server.url,
      hooks: { callStarted: (event) => void told.push(event) },
    });
    const error = await failureOf(keyrail.tickets.get(secret));
    expect(error).toMatchObject({ message: '{ticketId} of /api/v1/tickets/{ticketId} is not an id. Pass the `id` of the resource.' });
    expect(printings(error)).not.toContain(secret);
    expect(told).toEqual([]);
    expect(server.requests).toEqual([]);
  },
);

test('the error of a failed connection does not print the secret', async () => {
  const cut = await startScriptedServer((request) => request.socket.destroy());
  const garbled = await startScriptedServer((request) => request.socket.end(`${request.headers.authorization}\r\n\r\n`));
  for (const url of [`http://127.0.0.1:${await closedPort()}`, cut.url, garbled.url]) {
    expect(printings(await failureOf(clientOf(url).me.get()))).not.toContain(CANARY);
  }
});

test('the error of a fetch that attaches the request does not print the secret', async () => {
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init);
    const headers = Object.fromEntries(request.headers);
    const cause = Object.assign(new Error(`sent ${JSON.stringify(headers)}`), { code: CANARY, request });
    throw Object.assign(new AggregateError([cause], `failed with ${JSON.stringify(headers)}`, { cause }), {
      config: { headers },
      name: `Error ${CANARY}`,
    });
  };
  const error = await failureOf(clientOf('http://127.0.0.1:1', fetch).me.get());
  expect(printings(error)).not.toContain(CANARY);
  expect((error as Error).message).toContain('sent {"authorization":"Bearer [credential]"}');
});

test('the errors of a redirect and of a response that is not from Keyrail do not print the secret', async () => {
  const server = await startScriptedServer((request, response) => {
    const { authorization = '' } = request.headers;
    if (request.url === '/api/v1/me') response.writeHead(302, { Location: `/?${authorization}`, 'X-Request-Id': authorization }).end();
    else response.writeHead(200, { 'Content-Type': 'application/json', 'X-Request-Id': authorization }).end(authorization);
  });
  const keyrail = clientOf(server.url);
  for (const call of [() => keyrail.me.get(), () => keyrail.tickets.list(), () => keyrail.tickets.get('tkt_1')]) {
    expect(printings(await failureOf(call()))).not.toContain(CANARY);
  }
});

describe('each kind of credential', () => {
  const TOKEN = `eyJhbGciOiJSUzI1NiJ9.${'c0ffee11'.repeat(6)}.signature`;
  const CLIENT = { clientId: 'ac_1', clientSecret: `cs_${'c0ffee22'.repeat(6)}`, organizationId: 'org_1' };
  // Not in a format that Keyrail issues, so that only its value identifies it.
  const OTHER_FORMAT = 'c0ffee33'.repeat(6);
  const CANARIES = [CANARY, TOKEN, CLIENT.clientSecret, OTHER_FORMAT];

  /** Starts a server that echoes the request in its status text, headers and body. */
  const startEcho = () =>
    startScriptedServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { authorization = '' } = request.headers;
      if (request.url?.includes('accessToken')) return sendJson(response, 200, { access_token: TOKEN, expires_in: 3600 });
      const status = authorization.includes(CANARY) ? 401 : 503;
      const echo = { ...problem(status, authorization, `${authorization} ${body}`), title: authorization, requestId: authorization };
      sendJson(response, status, { ...echo, issues: [{ path: authorization, message: authorization }] }, { 'X-Request-Id': authorization });
    });

  test.each([
    ['an API key', CANARY],
    ['a key of another format', OTHER_FORMAT],
    ['a client key', { clientKey: CANARY }],
    ['client credentials', CLIENT],
    ["a user's token", { userToken: () => TOKEN }],
    ['a pair', [CANARY, CLIENT]],
  ])('errors, results, hooks and logs do not print the secret of %s', async (_, credential) => {
    const { url } = await startEcho();
    const told: unknown[] = [];
    const note = (...details: unknown[]): void => void told.push(details);
    const names = [
      'callStarted',
      'attemptStarted',
      'attemptEnded',
      'waitStarted',
      'callEnded',
      'tokenRefreshed',
      'tokenRefreshFailed',
      'credentialPromoted',
    ];
    const keyrail = createKeyrail({
      credential: credential as never,
      baseUrl: url,
      maxRetries: 1,
      hooks: Object.fromEntries(names.map((name) => [name, note])),
      logger: { debug: note, warn: note },
    });
    const error = await failureOf(keyrail.me.get());
    const result = await keyrail.GET('/api/v1/me');
    const { response } = result;
    const headers = [...response.headers];
    const print = printings([
      keyrail,
      error,
      result,
      { ...result },
      headers,
      await response.text(),
      (error as ApiError).issues,
      (error as ApiError).detail,
      told,
    ]);
    for (const canary of CANARIES) expect(print).not.toContain(canary);
    expect(told.length).toBeGreaterThan(4);
  });

  test('a failed token exchange or callback does not print the secret', async () => {
    const { url } = await startScriptedServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      sendJson(response, 401, problem(401, 'INVALID_TOKEN', body), { 'X-Request-Id': body.slice(-80) });
    });
    const userToken = (): never => {
      throw Object.assign(new Error(`no ${CANARY}`), { config: { CANARY } });
    };
    const failures = [
      await failureOf(createKeyrail({ credential: CLIENT, baseUrl: url }).me.get()),
      await failureOf(createKeyrail({ credential: [CANARY, { userToken }], baseUrl: url }).me.get()),
    ];
    for (const failure of failures) for (const canary of CANARIES) expect(printings(failure)).not.toContain(canary);
  });
});
