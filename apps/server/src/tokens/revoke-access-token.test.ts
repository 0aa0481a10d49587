import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hammer } from '../../test/harness/hammer.ts';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import type { TestResponse } from '../../test/harness/test-server.ts';
import { allowTokenClients, createTokenClient, getAccessToken, type TestClient } from '../../test/harness/token-clients.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const clock = createMovableClock();
let client: TestClient;
const server = useTestServer({ clock });
beforeAll(async () => {
  await allowTokenClients(server);
});
beforeEach(async () => {
  client = await createTokenClient(server);
});

const rotate = (id: string, json: object = {}) => server.send(`/api/v1/api-clients/${id}/rotate`, { json });

const statusOf = async (token: string) => {
  const { status, json } = await server.send('/api/v1/me', { token });
  return status === 200 ? 200 : `${status} ${json.code}`;
};

const REJECTED = '401 INVALID_TOKEN';

describe('an access token is revoked at once, even under concurrent requests, when', () => {
  test.each<[string, (token: string) => Promise<TestResponse>]>([
    [
      'it is revoked',
      (token) =>
        server.send('/oauth/revoke', {
          token: null,
          body: new URLSearchParams({ token, client_id: client.id, client_secret: client.secret }),
        }),
    ],
    ['its client is rotated', () => rotate(client.id)],
    ['its client is deleted', () => server.send(`/api/v1/api-clients/${client.id}`, { method: 'DELETE' })],
    ['its client’s secret is reported as leaked', () => server.send('/public/secrets/revoke', { json: { secret: client.secret } })],
    ['it is reported as leaked itself', (token) => server.send('/public/secrets/revoke', { json: { secret: token } })],
    [
      'its organization is deleted',
      async () => {
        const { json } = await server.send('/api/v1/me', { token: await getAccessToken(server, client) });
        return server.send('/api/v1/organization', { method: 'DELETE', token: neighbours.get(json.data.principal.organization.id) ?? '' });
      },
    ],
  ])('%s', async (reason, revoke) => {
    if (reason.includes('organization')) client = await createNeighbourClient();
    const token = await getAccessToken(server, client);
    let responses = 0;
    const { mark, outcomes } = hammer(() => statusOf(token).finally(() => responses++));
    await expect.poll(() => responses).toBeGreaterThan(6);
    const { status } = await revoke(token);
    mark();
    expect(status).toBeLessThan(300);
    expect(new Set(await outcomes(30))).toEqual(new Set([REJECTED]));
  });

  const neighbours = new Map<string, string>();

  async function createNeighbourClient(): Promise<TestClient> {
    const neighbour = await server.createOtherOrganization();
    neighbours.set(neighbour.organizationId, neighbour.token);
    await allowTokenClients(server);
    return createTokenClient(server, {}, neighbour);
  }
});

describe('an access token stays valid when', () => {
  test('another of the same client is revoked', async () => {
    const [token, other] = [await getAccessToken(server, client), await getAccessToken(server, client)];
    await server.send('/public/secrets/revoke', { json: { secret: other } });
    expect([await statusOf(token), await statusOf(other)]).toEqual([200, REJECTED]);
  });

  test('another client is rotated or deleted', async () => {
    const token = await getAccessToken(server, client);
    const other = await createTokenClient(server);
    await rotate(other.id);
    await server.send(`/api/v1/api-clients/${other.id}`, { method: 'DELETE' });
    expect(await statusOf(token)).toBe(200);
  });
});

test('no access token of the old secret stays valid after a rotation that races with its exchange', async () => {
  for (let round = 0; round < 5; round++) {
    const racing = await createTokenClient(server);
    // The exchanges and the rotation delete the expired tokens at the same time.
    for (let count = 0; count < 20; count++) await getAccessToken(server, racing);
    clock.advance(3_600_000);
    const exchanges = Promise.allSettled(Array.from({ length: 8 }, () => getAccessToken(server, racing)));
    const [rotated, tokens] = await Promise.all([rotate(racing.id), exchanges]);
    expect(rotated.status).toBe(200);
    const issued = tokens.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    for (const each of tokens) if (each.status === 'rejected') expect(String(each.reason)).toContain('invalid_client');
    expect(await Promise.all(issued.map(statusOf))).toEqual(issued.map(() => REJECTED));
    expect(await statusOf(await getAccessToken(server, { ...racing, secret: rotated.json.data.secret }))).toBe(200);
  }
});

describe('the rotation of a client with a grace period', () => {
  test('keeps the old secret and its access tokens valid until the end of the period, and no longer', async () => {
    const before = await getAccessToken(server, client);
    const rotated = await rotate(client.id, { gracePeriodSeconds: 600 });
    const during = await getAccessToken(server, client);
    const after = await getAccessToken(server, { ...client, secret: rotated.json.data.secret });
    clock.advance(599_000);
    expect(await Promise.all([before, during, after].map(statusOf))).toEqual([200, 200, 200]);
    clock.advance(1_000);
    expect(await Promise.all([before, during, after].map(statusOf))).toEqual([REJECTED, REJECTED, 200]);
    await expect(getAccessToken(server, client)).rejects.toThrow('invalid_client');
  });

  test('limits the exp of the old secret’s access tokens to the end of the period', async () => {
    await rotate(client.id, { gracePeriodSeconds: 600 });
    const { json } = await server.send('/oauth/token', {
      token: null,
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client.id, client_secret: client.secret }),
    });
    expect(json.expires_in).toBeLessThanOrEqual(600);
    expect(json.expires_in).toBeGreaterThan(598);
  });

  test('revokes the old secret’s access tokens and keeps the new ones when it is finished early', async () => {
    const old = await getAccessToken(server, client);
    const rotated = await rotate(client.id, { gracePeriodSeconds: 600 });
    const fresh = await getAccessToken(server, { ...client, secret: rotated.json.data.secret });
    await server.send(`/api/v1/api-clients/${client.id}/rotation/finish`, { method: 'POST' });
    expect([await statusOf(old), await statusOf(fresh)]).toEqual([REJECTED, 200]);
  });

  test('revokes the new secret’s access tokens and keeps the old ones when it is aborted', async () => {
    const old = await getAccessToken(server, client);
    const rotated = await rotate(client.id, { gracePeriodSeconds: 600 });
    const fresh = await getAccessToken(server, { ...client, secret: rotated.json.data.secret });
    await server.send(`/api/v1/api-clients/${client.id}/rotation/abort`, { method: 'POST' });
    expect([await statusOf(old), await statusOf(fresh)]).toEqual([200, REJECTED]);
  });
});

describe('an access token', () => {
  test('is valid for an hour, to the second of its exp', async () => {
    const token = await getAccessToken(server, client);
    clock.advance(3_598_000);
    expect(await statusOf(token)).toBe(200);
    clock.advance(2_000);
    expect(await statusOf(token)).toBe(REJECTED);
  });

  test('expires no later than its client', async () => {
    const expiresAt = new Date(clock.now().getTime() + 600_000).toISOString();
    const shortLived = await createTokenClient(server, { expiresAt });
    const token = await getAccessToken(server, shortLived);
    clock.advance(599_000);
    expect(await statusOf(token)).toBe(200);
    clock.advance(1_000);
    expect(await statusOf(token)).toBe(REJECTED);
    await expect(getAccessToken(server, shortLived)).rejects.toThrow('invalid_client');
  });

  test('is deleted from the database by the first token exchange after its expiry', async () => {
    await getAccessToken(server, client);
    clock.advance(3_600_000);
    await getAccessToken(server, client);
    const rows = await server.database.kysely
      .selectFrom('access_tokens')
      .select('expires_at')
      .where('organization_id', '=', server.organizationId)
      .execute();
    expect(rows.filter(({ expires_at }) => expires_at <= clock.now())).toEqual([]);
  });
});
