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

describe('when credentials were last used', () => {
  test('is written for those of all organizations', async () => {
    const neighbour = await server.foundNeighbour();
    const keys = [await createKey(), await createKey(), await createKey(neighbour.token)];
    await Promise.all(keys.map(({ key }) => use(key)));
    await server.flush();
    for (const key of keys) expect(await lastUsed(key)).toEqual(written);
  });

  test('never goes back', async () => {
    const key = await createKey();
    const later = new Date(Date.now() + 60_000);
    await server.database.kysely.updateTable('credentials').set({ last_used_at: later }).where('id', '=', key.id).execute();
    await use(key.key);
    await server.flush();
    expect((await lastUsed(key)).credential).toEqual(later);
  });

  test('is written though the secret that was used has ended meanwhile, and nothing is kept of what is gone', async () => {
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
    ['a token', (client) => server.send('/oauth/token', form(client, { grant_type: 'client_credentials' }))],
    [
      'a token that it may not have',
      (client) => server.send('/oauth/token', form(client, { grant_type: 'client_credentials', scope: 'x' })),
    ],
    [
      'a token at the published door',
      ({ organizationId, id, secret }) =>
        server.send('/public/apiClient/accessToken', { token: null, json: { organizationID: organizationId, id, secret } }),
    ],
    ['what a token is worth', (client) => server.send('/oauth/introspect', form(client, { token: 'any' }))],
    ['that a token ends', (client) => server.send('/oauth/revoke', form(client, { token: 'any' }))],
  ])('is written of a client that asks with its secret for %s, but not with a wrong one', async (_what, ask) => {
    await allowTokenClients(server);
    const client = await createTokenClient(server);
    expect((await ask({ ...client, secret: `${client.secret.slice(0, -1)}x` })).status).toBe(401);
    await server.flush();
    expect(await lastUsed(client)).toEqual({ credential: null, secret: null });
    expect((await ask(client)).status).toBeLessThan(401);
    await server.flush();
    expect(await lastUsed(client)).toEqual(written);
  });
});
