import { describe, expect, test } from 'vitest';
import { allowBearerTokenClients, exchange } from '../../../test/harness/allow-bearer-token-clients.ts';
import { createMovableClock } from '../../../test/harness/movable-clock.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { watchExpiry, watchPreviousSecrets } from './watch-credentials.ts';

const DAY = 86_400_000;
const clock = createMovableClock();
const server = useTestServer({ clock });

/** Creates an organization with a webhook that subscribes to these events. */
async function subscribe(...events: string[]) {
  const { token, organizationId } = await server.createOtherOrganization();
  const { id } = (await server.send('/api/v1/webhooks', { token, json: { url: 'https://hooks.acme.example/', events } })).json.data;
  const post = async (path: string, json: object) => (await server.send(`/api/v1/${path}`, { token, json })).json.data;
  /** The events announced to the organization so far, oldest first. */
  const announced = async () => {
    const rows = await server.database.kysely
      .selectFrom('webhook_events')
      .select('body')
      .where('organization_id', '=', organizationId)
      .orderBy('id')
      .execute();
    return rows.map(({ body }) => JSON.parse(body));
  };
  return { id, token, organizationId, post, announced };
}

/** Watches as five servers at the same time. */
const watch = async () => {
  const errors: unknown[] = [];
  const dependencies = {
    database: server.database,
    clock,
    onError: (error: unknown) => errors.push(error),
    signal: new AbortController().signal,
  };
  await Promise.all(Array.from({ length: 5 }, () => [watchExpiry(dependencies), watchPreviousSecrets(dependencies)]).flat());
  expect(errors).toEqual([]);
};

describe('the expiry of a credential', () => {
  test.each([
    ['api_key', 'api-keys', {}],
    ['api_client', 'api-clients', { authType: 'API_KEY' }],
  ])('is announced once, seven days before, as %s.expiring, even if several servers watch', async (kind, path, more) => {
    const { post, announced } = await subscribe(`${kind}.expiring`);
    const in10Days = new Date(clock.now().getTime() + 10 * DAY).toISOString();
    const created = await post(path, { name: 'expires', expiresAt: in10Days, ...more });
    await post(path, { name: 'does not expire', ...more });
    await watch();
    expect(await announced()).toEqual([]);
    clock.advance(4 * DAY);
    await watch();
    await watch();
    const [event, ...others] = await announced();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ type: `${kind}.expiring`, data: { id: created.id, expiresAt: in10Days } });
    expect(JSON.stringify(event)).not.toContain(created.key);
  });

  test('is announced to a webhook that subscribes to it later than seven days before', async () => {
    const { id, post, announced, token } = await subscribe('api_key.revoked');
    const created = await post('api-keys', { name: 'expires', expiresAt: new Date(clock.now().getTime() + DAY).toISOString() });
    await watch();
    await server.send(`/api/v1/webhooks/${id}`, { method: 'PATCH', json: { events: ['api_key.expiring'] }, token });
    await watch();
    expect(await announced()).toMatchObject([{ type: 'api_key.expiring', data: { id: created.id } }]);
  });

  test('is not announced after the credential was revoked or has expired', async () => {
    const { post, announced, token } = await subscribe('api_key.expiring');
    const expiresAt = new Date(clock.now().getTime() + DAY).toISOString();
    const { id } = await post('api-keys', { name: 'to revoke', expiresAt });
    await post('api-keys', { name: 'to expire', expiresAt });
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE', token });
    clock.advance(2 * DAY);
    await watch();
    expect(await announced()).toEqual([]);
  });
});

describe('the use of an old secret during a rotation', () => {
  const call = async (secret: string) => (await server.send('/api/v1/me', { token: secret })).status;
  test.each([
    ['an API key', 'api_key', 'api-keys', {}, call],
    ['an API client', 'api_client', 'api-clients', { authType: 'API_KEY' }, call],
    [
      'an API client with access tokens',
      'api_client',
      'api-clients',
      { authType: 'BEARER_TOKEN' },
      async (secret: string, client: { id: string; organizationId: string }) =>
        (await exchange(server, { id: client.id, secret }, client.organizationId)).status,
    ],
  ])('is announced once for each rotation of %s, as %s.old_secret_used', async (_credential, kind, path, more, authenticate) => {
    const { post, announced, organizationId } = await subscribe(`${kind}.old_secret_used`);
    await allowBearerTokenClients(server);
    const created = await post(path, { name: 'rotating', ...more });
    const { id } = created;
    const use = async (secret: string) => {
      clock.advance(1_000);
      expect(await authenticate(secret, { id, organizationId })).toBe(200);
      await server.flush();
    };
    const first = created.key ?? created.secret;
    await use(first);
    clock.advance(1_000);
    const rotated = await post(`${path}/${id}/rotate`, { gracePeriodSeconds: 3_600 });
    await use(rotated.key ?? rotated.secret);
    await watch();
    // The secret was used before the rotation, but not after it.
    expect(await announced()).toEqual([]);

    await use(first);
    await watch();
    await use(first);
    await watch();
    const events = await announced();
    expect(events).toHaveLength(1);
    const oldPrefix = first.slice(0, rotated.rotation.oldPrefix.length);
    expect(events[0]).toMatchObject({ type: `${kind}.old_secret_used`, data: { id, rotation: { oldPrefix } } });

    // After an abort and another rotation, the same secret is the old one of another rotation.
    await post(`${path}/${id}/rotation/abort`, {});
    clock.advance(1_000);
    await post(`${path}/${id}/rotate`, { gracePeriodSeconds: 3_600 });
    await watch();
    expect(await announced()).toHaveLength(1);
    await use(first);
    await watch();
    expect(await announced()).toHaveLength(2);
  });
});
