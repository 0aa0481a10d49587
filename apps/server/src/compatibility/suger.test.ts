import { decodeProtectedHeader } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowTokenClients, createTokenClient, type TestClient } from '../../test/harness/token-clients.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { newId } from '../runtime/identifiers.ts';

const server = useTestServer();
let client: TestClient;
beforeAll(async () => {
  await allowTokenClients(server);
  client = await createTokenClient(server);
});

const exchange = (changes: object = {}) =>
  server.send('/public/apiClient/accessToken', {
    token: null,
    json: { organizationID: client.organizationId, id: client.id, secret: client.secret, ...changes },
  });

test('a Suger client with only a new base URL obtains an access token and lists users', async () => {
  const { status, json } = await exchange();
  expect(status).toBe(200);
  expect(json).toEqual({
    access_token: expect.any(String),
    expires_in: 3_600,
    expires_on: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
    token_type: 'Bearer',
  });
  expect(decodeProtectedHeader(json.access_token).alg).toBe('RS256');
  const users = await server.send(`/org/${client.organizationId}/user`, { token: json.access_token });
  expect(users.json).toMatchObject([{ organizationID: client.organizationId, email: 'owner@test.example', role: 'owner' }]);
});

test('a Suger client with a key lists users with the scheme Key', async () => {
  const created = await server.send('/api/v1/api-clients', { json: { name: 'with a key', authType: 'API_KEY' } });
  const headers = { Authorization: `Key ${created.json.data.key}` };
  const { status } = await server.send(`/org/${client.organizationId}/user`, { token: null, headers });
  expect(status).toBe(200);
});

test('GET /org/{organizationId}/user returns only the first 1,000 users in the order in which they joined', async () => {
  const { organizationId, token } = await server.createOtherOrganization();
  // The order of joining is the reverse of the order of ids: a user with an old id may join an organization late.
  const joined = Array.from({ length: 1_000 }, () => newId('user'))
    .toSorted()
    .toReversed();
  const knownSince = new Date();
  const users = joined.map((id) => ({ id, issuer: null, subject: null, email: `${id}@acme.example`, name: id, created_at: knownSince }));
  const memberships = joined.map(
    (id, index) =>
      ({
        organization_id: organizationId,
        user_id: id,
        role: 'viewer',
        created_at: new Date(knownSince.getTime() + 1_000 + index),
      }) as const,
  );
  await server.database.kysely.insertInto('users').values(users).execute();
  await server.database.kysely.insertInto('memberships').values(memberships).execute();
  const { status, json } = await server.send(`/org/${organizationId}/user`, { token });
  expect(status).toBe(200);
  expect(json.slice(1).map(({ id }: { id: string }) => id)).toEqual(joined.slice(0, 999));
});

describe('POST /public/apiClient/accessToken', () => {
  test.each<[string, () => object]>([
    ['another organization', () => ({ organizationID: newId('organization') })],
    ['another client', () => ({ id: newId('apiClient') })],
    ['a mistyped secret', () => ({ secret: `${client.secret.slice(0, -1)}x` })],
    ['an API key as its secret', () => ({ secret: server.token })],
  ])('rejects %s with the same 401', async (_case, changes) => {
    const { status, json, headers } = await exchange(changes());
    expect([status, json.code, json.error]).toEqual([401, 'INVALID_TOKEN', 'Unauthorized']);
    expect(headers.get('www-authenticate')).toContain('Bearer');
  });

  test('ignores unknown members of the request body', async () => {
    expect((await exchange({ expiresIn: 60 })).status).toBe(200);
  });

  test('responds to an invalid body with problem+json, and not with an OAuth error', async () => {
    const { status, json } = await exchange({ secret: 5 });
    expect([status, json.code]).toEqual([400, 'VALIDATION_FAILED']);
  });
});
