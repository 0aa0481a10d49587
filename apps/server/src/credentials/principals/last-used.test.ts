import { describe, expect, test } from 'vitest';
import { allowTokenClients, createTokenClient, type TestClient } from '../../../test/harness/token-clients.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';

const server = useTestServer();

interface Key {
  readonly id: string;
  readonly key: string;
}
const createKey = async (token?: string): Promise<Key> =>
  (await server.send('/api/v1/api-keys', { json: { name: 'k' }, ...(token && { token }) })).json.data;
const use = (token: string) => server.send('/api/v1/me', { token });
async function lastUsed({ id }: { readonly id: string }): Promise<{ credential: Date | null; secret: Date | null | undefined }> {
  const { last_used_at: credential } = await server.database.kysely
    .selectFrom('credentials')
    .select('last_used_at')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const row = await server.database.kysely
    .selectFrom('credential_secrets')
    .select('last_used_at')
    .where('credential_id', '=', id)
    .where('slot', '=', 'current')
    .executeTakeFirst();
  return { credential, secret: row?.last_used_at };
}
const written = { credential: expect.any(Date), secret: expect.any(Date) };

describe('the last use of a credential', () => {
  test('is written for the credentials of all organizations', async () => {
    const neighbour = await server.createOtherOrganization();
    const keys = [await createKey(), await createKey(), await createKey(neighbour.token)];
    await Promise.all(keys.map(({ key }) => use(key)));
    await server.flush();
    for (const key of keys) expect(await lastUsed(key)).toEqual(written);
  });

  test('is never replaced by an earlier time', async () => {
    const key = await createKey();
    const later = new Date(Date.now() + 60_000);
    await server.database.kysely.updateTable('credentials').set({ last_used_at: later }).where('id', '=', key.id).execute();
    await use(key.key);
    await server.flush();
    expect((await lastUsed(key)).credential).toEqual(later);
  });

  test('is written for the credential even if the used secret was revoked meanwhile, and not for the new secret', async () => {
    const key = await createKey();
    await use(key.key);
    await server.send(`/api/v1/api-keys/${key.id}/rotate`, { json: {} });
    await server.flush();
    expect(await lastUsed(key)).toEqual({ credential: expect.any(Date), secret: null });
  });

  const form = ({ id, secret }: TestClient, parameters: object) => ({
    token: null,
    body: new URLSearchParams({ client_id: id, client_secret: secret, ...parameters }),
  });
  test.each<[string, (client: TestClient) => Promise<{ status: number }>]>([
    ['requests an access token', (client) => server.send('/oauth/token', form(client, { grant_type: 'client_credentials' }))],
    [
      'requests an access token with an invalid scope',
      (client) => server.send('/oauth/token', form(client, { grant_type: 'client_credentials', scope: 'x' })),
    ],
    [
      'requests an access token at the published path',
      ({ organizationId, id, secret }) =>
        server.send('/public/apiClient/accessToken', { token: null, json: { organizationID: organizationId, id, secret } }),
    ],
    ['introspects a token', (client) => server.send('/oauth/introspect', form(client, { token: 'any' }))],
    ['revokes a token', (client) => server.send('/oauth/revoke', form(client, { token: 'any' }))],
  ])('is written for a client that %s with its secret, but not with a wrong secret', async (_request, send) => {
    await allowTokenClients(server);
    const client = await createTokenClient(server);
    expect((await send({ ...client, secret: `${client.secret.slice(0, -1)}x` })).status).toBe(401);
    await server.flush();
    expect(await lastUsed(client)).toEqual({ credential: null, secret: null });
    expect((await send(client)).status).toBeLessThan(401);
    await server.flush();
    expect(await lastUsed(client)).toEqual(written);
  });
});
