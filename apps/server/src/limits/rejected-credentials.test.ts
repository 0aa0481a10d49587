import { beforeAll, describe, expect, test } from 'vitest';
import { allowBearerTokenClients } from '../../test/harness/allow-bearer-token-clients.ts';
import { newMember, newPerson } from '../../test/harness/people.ts';
import { type TestRequest } from '../../test/harness/test-server.ts';
import { useTestServerAndProvider } from '../../test/harness/use-test-server.ts';
import { hashSecret } from '../credentials/secret.ts';

/** The number of attempts that may fail. */
const LIMIT = 5;
const HOME = '198.51.100.7';

const { server, provider } = useTestServerAndProvider({ failedAttemptsPerMinute: LIMIT, trustedProxies: ['127.0.0.1'] });
beforeAll(async () => {
  await allowBearerTokenClients(server);
});

const sendFrom = (ip: string, path: string, request: TestRequest) =>
  server.send(path, { ...request, headers: { ...request.headers, 'X-Forwarded-For': ip } });
const me = (ip: string, token: string) => sendFrom(ip, '/api/v1/me', { token });
const create = async (path: string, json: object) =>
  (await server.send(path, { json: { name: 'at home', allowedIps: [HOME], ...json } })).json.data;

/** Makes more attempts than may fail, and returns the code of each response. */
async function codesOf(attempt: () => ReturnType<typeof server.send>): Promise<unknown[]> {
  const codes: unknown[] = [];
  while (codes.length < LIMIT + 2) codes.push((await attempt()).json.code);
  return codes;
}
const rejectedWith = (code: string) => [...Array.from({ length: LIMIT }, () => code), 'RATE_LIMITED', 'RATE_LIMITED'];

describe('rejections of valid credentials are counted by address', () => {
  test('for a key whose allowedIps exclude the address, without an effect on its use from allowed addresses', async () => {
    const { id, key } = await create('/api/v1/api-keys', { rateLimit: { limit: 10, windowSeconds: 3_600 } });
    expect(await codesOf(() => me('203.0.113.1', key))).toEqual(rejectedWith('IP_NOT_ALLOWED'));
    const accepted = await me(HOME, key);
    expect([accepted.status, accepted.headers.get('x-ratelimit-remaining')]).toEqual([200, '9']);

    // The request log contains rejections only up to the limit, and they are not billed.
    await server.flush();
    const logged = (await server.send(`/api/v1/requests?credentialId=${id}`)).json.data;
    expect(logged.map(({ status }: { status: number }) => status)).toEqual([200, ...Array.from({ length: LIMIT }, () => 403)]);
    expect((await server.send(`/api/v1/api-keys/${id}/usage`)).json.data).toEqual([
      expect.objectContaining({ accepted: 1, refused: LIMIT, clientErrors: 0 }),
    ]);
  });

  test('for a client’s secret whose allowedIps exclude the address', async () => {
    const { id, secret } = await create('/api/v1/api-clients', { authType: 'BEARER_TOKEN' });
    const json = { organizationID: server.organizationId, id, secret };
    const exchange = (ip: string) => sendFrom(ip, '/public/apiClient/accessToken', { token: null, json });
    expect(await codesOf(() => exchange('203.0.113.2'))).toEqual(rejectedWith('IP_NOT_ALLOWED'));
    expect((await exchange(HOME)).status).toBe(200);
  });

  test('for a user who is no member', async () => {
    const token = await provider.token(newPerson());
    expect(await codesOf(() => me('203.0.113.3', token))).toEqual(rejectedWith('NOT_A_MEMBER'));
  });

  test('for a member of several organizations who names none', async () => {
    const { person, token } = await newMember(server, provider, 'viewer');
    await server.createOtherOrganization(person.email);
    await sendFrom(HOME, '/api/v1/me', { token, headers: { 'Keyrail-Organization': server.organizationId } });
    expect(await codesOf(() => me('203.0.113.4', token))).toEqual(rejectedWith('ORGANIZATION_REQUIRED'));
  });

  test('separately from guesses, so that neither affects other callers at that address', async () => {
    const ip = '203.0.113.5';
    const { key: restricted } = await create('/api/v1/api-keys', {});
    expect(await codesOf(() => me(ip, restricted))).toEqual(rejectedWith('IP_NOT_ALLOWED'));

    const imported = ['a word', 'another word'].map((secret) => ({ name: secret, hash: hashSecret(secret).toString('hex') }));
    await server.send('/api/v1/api-keys/import', { json: { keys: imported } });
    expect((await me(ip, 'a word')).status).toBe(200);
    const guess = await me(ip, 'a guess');
    expect([guess.status, guess.headers.get('x-ratelimit-context')]).toEqual([401, 'address:failures']);
    expect(guess.headers.get('x-ratelimit-remaining')).toBe(String(LIMIT - 1));

    await codesOf(() => me(ip, 'a guess'));
    expect((await me(ip, 'another word')).status).toBe(429);
    const { key: otherRestricted } = await create('/api/v1/api-keys', {});
    const rejected = await me(ip, otherRestricted);
    expect([rejected.status, rejected.headers.get('x-ratelimit-context')]).toEqual([429, 'address:refusals']);
  });
});
