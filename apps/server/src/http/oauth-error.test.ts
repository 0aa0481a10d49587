import { beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestRequest } from '../../test/harness/test-server.ts';
import { allowTokenClients, createTokenClient, type TestClient } from '../../test/harness/token-clients.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { mintSecret } from '../credentials/secret.ts';
import { newId } from '../runtime/identifiers.ts';

const server = useTestServer();
let client: TestClient;
beforeAll(async () => {
  await allowTokenClients(server);
  client = await createTokenClient(server, { permissions: ['tickets:read'] });
});

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

const post = (path: string, body: TestRequest['body'], headers: Readonly<Record<string, string>> = {}) =>
  server.send(path, { token: null, body, headers: { ...FORM, ...headers } });

/** Requests a token as the client. The given parameters are added to the form, or replace its own. */
const requestToken = (parameters: Readonly<Record<string, string>>) =>
  post(
    '/oauth/token',
    new URLSearchParams({ grant_type: 'client_credentials', client_id: client.id, client_secret: client.secret, ...parameters }),
  );

const basic = (userAndPassword: string | Uint8Array, scheme = 'Basic') => ({
  Authorization: `${scheme} ${Buffer.from(userAndPassword as string).toString('base64')}`,
});

describe('a client that fails to authenticate', () => {
  const GRANT = 'grant_type=client_credentials';

  test.each<[string, string, () => Readonly<Record<string, string>>]>([
    ['with no credentials', GRANT, () => ({})],
    ['with only an id', `${GRANT}&client_id=ac_x`, () => ({})],
    ['with only a secret', `${GRANT}&client_secret=cs_x`, () => ({})],
    ['with an empty secret', `${GRANT}&client_id=ac_x&client_secret=`, () => ({})],
    ['with an unknown id and secret', GRANT, () => basic(`${newId('apiClient')}:${mintSecret('cs_').value}`)],
    ['with another client’s secret', GRANT, () => basic(`${client.id}:${mintSecret('cs_').value}`)],
    ['with a mistyped secret', GRANT, () => basic(`${client.id}:${client.secret.slice(0, -1)}x`)],
    ['with another id', GRANT, () => basic(`${newId('apiClient')}:${client.secret}`)],
    ['with an API key', GRANT, () => basic(`${client.id}:${server.token}`)],
    ['with its secret as Bearer', GRANT, () => ({ Authorization: `Bearer ${client.secret}` })],
    ['with an empty Basic header', GRANT, () => ({ Authorization: 'Basic' })],
    ['with Basic that is no base64', GRANT, () => ({ Authorization: 'Basic ***' })],
    ['with Basic that is not UTF-8', GRANT, () => basic(new Uint8Array([0xff, 0x3a, 0xfe]))],
    ['with Basic that has no colon', GRANT, () => basic(client.id)],
    ['with Basic that has no id', GRANT, () => basic(`:${client.secret}`)],
    ['with Basic that is not form-urlencoded', GRANT, () => basic(`${client.id}:%zz`)],
  ])('%s gets 401 invalid_client and a challenge, on every OAuth route', async (_case, body, headers) => {
    for (const path of ['/oauth/token', '/oauth/introspect', '/oauth/revoke']) {
      const answer = await post(path, `${body}&token=x`, headers());
      expect([answer.status, answer.json.error]).toEqual([401, 'invalid_client']);
      expect(answer.headers.get('www-authenticate')).toBe('Basic realm="keyrail", charset="UTF-8"');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.text).not.toContain(client.secret.slice(0, 20));
    }
  });

  test('gets the same response for an unknown id, another secret and a malformed secret', async () => {
    const answers = await Promise.all(
      [`${newId('apiClient')}:${client.secret}`, `${client.id}:${mintSecret('cs_').value}`, `${client.id}:nonsense`].map((each) =>
        post('/oauth/token', GRANT, basic(each)),
      ),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  test('because its allowedIps exclude the address gets invalid_client, and 403 on the published path', async () => {
    const restricted = await createTokenClient(server, { allowedIps: ['203.0.113.0/24'] });
    const answer = await requestToken({ client_id: restricted.id, client_secret: restricted.secret });
    expect([answer.status, answer.json.error]).toEqual([401, 'invalid_client']);
    const published = await server.send('/public/apiClient/accessToken', {
      token: null,
      json: { organizationID: restricted.organizationId, id: restricted.id, secret: restricted.secret },
    });
    expect([published.status, published.json.code]).toEqual([403, 'IP_NOT_ALLOWED']);
  });
});

describe('a client may authenticate', () => {
  test.each([
    ['unescaped', (text: string) => text, 'Basic'],
    ['with every character escaped', (text: string) => text.replaceAll(/./g, (each) => `%${each.charCodeAt(0).toString(16)}`), 'Basic'],
    ['with the scheme in lower case', (text: string) => text, 'basic'],
  ])('with its id and secret in the Basic header, %s', async (_case, encode, scheme) => {
    const headers = basic(`${encode(client.id)}:${encode(client.secret)}`, scheme);
    expect((await post('/oauth/token', 'grant_type=client_credentials', headers)).status).toBe(200);
    expect((await post('/oauth/token', `grant_type=client_credentials&client_id=${client.id}`, headers)).status).toBe(200);
  });
});

describe('an invalid request to an OAuth route', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['without a grant type', { grant_type: '' }, 'invalid_request'],
    ['with another grant type', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['with a scope that the client does not have', { scope: 'tickets:read tickets:write' }, 'invalid_scope'],
    ['with a scope that does not exist', { scope: 'moon:read' }, 'invalid_scope'],
    ['with two spaces in its scope', { scope: 'tickets:read  tickets:read' }, 'invalid_scope'],
    ['with characters that a scope can’t have', { scope: 'é"\\\u0007' }, 'invalid_scope'],
    ['with U+0000', { scope: '\0' }, 'invalid_request'],
    ['with a scope that is too long', { scope: 'x'.repeat(2_001) }, 'invalid_request'],
  ])('%s gets 400 with the error code of the RFC', async (_case, parameters, error) => {
    const answer = await requestToken(parameters);
    expect([answer.status, answer.json.error]).toEqual([400, error]);
  });

  test.each([
    ['a parameter twice', 'grant_type=client_credentials&scope=a&scope=a'],
    ['an unknown parameter twice', 'grant_type=client_credentials&a=1&a=2'],
    ['an invalid escape', 'grant_type=%zz'],
    ['an escape that is not UTF-8', 'grant_type=%ff'],
    ['bytes that are not UTF-8', new Uint8Array([0x61, 0x3d, 0xff])],
    ['no parameter', ''],
  ])('with %s in its body gets 400 invalid_request', async (_case, body) => {
    const answer = await post('/oauth/token', body, basic(`${client.id}:${client.secret}`));
    expect([answer.status, answer.json.error]).toEqual([400, 'invalid_request']);
  });

  test('with client credentials in the header and in the body gets invalid_request', async () => {
    const headers = basic(`${client.id}:${client.secret}`);
    const both = await post('/oauth/token', `grant_type=client_credentials&client_secret=${client.secret}`, headers);
    expect([both.status, both.json.error]).toEqual([400, 'invalid_request']);
    const another = await post('/oauth/token', `grant_type=client_credentials&client_id=${newId('apiClient')}`, headers);
    expect([another.status, another.json.error]).toEqual([400, 'invalid_request']);
  });

  test('with parameters in its URL gets invalid_request, since URLs are logged', async () => {
    const { status, json, text } = await post(`/oauth/token?client_secret=${client.secret}`, 'grant_type=client_credentials');
    expect([status, json.error]).toEqual([400, 'invalid_request']);
    expect(text).not.toContain(client.secret);
  });

  test('without a token to introspect or revoke gets invalid_request', async () => {
    for (const path of ['/oauth/introspect', '/oauth/revoke']) {
      const { status, json } = await post(path, 'token=', basic(`${client.id}:${client.secret}`));
      expect([status, json.error]).toEqual([400, 'invalid_request']);
    }
  });

  test('as JSON gets 415', async () => {
    const { status, json } = await server.send('/oauth/token', { token: null, json: { grant_type: 'client_credentials' } });
    expect([status, json.error]).toEqual([415, 'invalid_request']);
  });

  test('with more than 1 MiB gets 413', async () => {
    const { status, json } = await post('/oauth/token', 'x'.repeat(1_048_577));
    expect([status, json.error]).toEqual([413, 'invalid_request']);
  });

  test('whose Accept excludes JSON gets 406', async () => {
    const { status, json } = await post('/oauth/token', 'x', { Accept: 'text/html' });
    expect([status, json.error]).toEqual([406, 'invalid_request']);
  });

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('by %s gets 405 with the allowed methods', async (method) => {
    const { status, headers, json } = await server.send('/oauth/token', { token: null, method });
    expect([status, json.error, headers.get('allow')]).toEqual([405, 'invalid_request', 'POST']);
  });
});

test('unknown parameters in a form are ignored on OAuth routes', async () => {
  expect((await requestToken({ audience: 'x', resource: 'https://x.example', ['__proto__']: 'x', '': 'x' })).status).toBe(200);
});

describe('an OAuth route that can’t answer', () => {
  test('because of an internal error returns 500 server_error without the cause', async () => {
    const { kysely } = server.database;
    await kysely.schema.alterTable('access_tokens').renameTo('access_tokens_gone').execute();
    const { status, json, headers, text } = await requestToken({});
    await kysely.schema.alterTable('access_tokens_gone').renameTo('access_tokens').execute();
    expect([status, json.error]).toEqual([500, 'server_error']);
    expect(text).not.toMatch(/relation|select|\.ts/i);
    expect(server.logged.find((line) => line.includes(headers.get('x-request-id') ?? 'none'))).toContain('access_tokens');
    expect((await requestToken({})).status).toBe(200);
  });

  test('because too many attempts failed returns 429 with Retry-After, and still accepts the right secret', async () => {
    const strict = await startTestServer({ failedAttemptsPerMinute: 3 });
    await allowTokenClients(strict);
    const strictClient = await createTokenClient(strict);
    const attempt = (secret: string) =>
      strict.send('/oauth/token', {
        token: null,
        body: new URLSearchParams({ grant_type: 'client_credentials', client_id: strictClient.id, client_secret: secret }),
      });
    const answers = [];
    for (let count = 0; count < 4; count++) answers.push(await attempt('wrong'));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
    expect(answers[3]?.json.error).toBe('temporarily_unavailable');
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await attempt(strictClient.secret)).status).toBe(200);
    await strict.close();
  });

  test('because the database is unavailable returns 503 with Retry-After', async () => {
    const failing = await startTestServer();
    const original = failing.database.lookUp;
    Object.assign(failing.database, { lookUp: () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })) });
    const { status, json, headers } = await failing.send('/oauth/token', {
      token: null,
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client.id, client_secret: client.secret }),
    });
    Object.assign(failing.database, { lookUp: original });
    expect([status, json.error, headers.get('retry-after')]).toEqual([503, 'temporarily_unavailable', '1']);
    await failing.close();
  });
});
