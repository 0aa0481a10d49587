import { describe, expect, test } from 'vitest';
import { allowBearerTokenClients, exchange } from '../../../test/harness/allow-bearer-token-clients.ts';
import { createMovableClock } from '../../../test/harness/movable-clock.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { watchExpiry, watchOldSecrets } from './watch-credentials.ts';

const DAY = 86_400_000;
const clock = createMovableClock();
const server = useTestServer({ clock });

/** An organization whose webhook is told of these events. */
async function subscribe(...events: string[]) {
  const { token, organizationId } = await server.foundNeighbour();
  const { id } = (await server.send('/api/v1/webhooks', { token, json: { url: 'https://hooks.acme.example/', events } })).json.data;
  const sendOnce = async (path: string, json: object) => (await server.send(`/api/v1/${path}`, { token, json })).json.data;
  /** What it was told so far, the first first. */
  const told = async () => {
    const rows = await server.database.kysely
      .selectFrom('webhook_events')
      .select('body')
      .where('organization_id', '=', organizationId)
      .orderBy('id')
      .execute();
    return rows.map(({ body }) => JSON.parse(body));
  };
  return { id, token, organizationId, sendOnce, told };
}

/** As several servers do that look at the same time. */
const look = async () => {
  const errors: unknown[] = [];
  const watching = {
    database: server.database,
    clock,
    onError: (error: unknown) => errors.push(error),
    signal: new AbortController().signal,
  };
  await Promise.all(Array.from({ length: 5 }, () => [watchExpiry(watching), watchOldSecrets(watching)]).flat());
  expect(errors).toEqual([]);
};

describe('a credential that expires', () => {
  test.each([
    ['api_key', 'api-keys', {}],
    ['api_client', 'api-clients', { authType: 'API_KEY' }],
  ])('within seven days is told of once, however many servers look, as %s.expiring', async (kind, path, more) => {
    const { sendOnce, told } = await subscribe(`${kind}.expiring`);
    const in10Days = new Date(clock.now().getTime() + 10 * DAY).toISOString();
    const completed = await sendOnce(path, { name: 'expires', expiresAt: in10Days, ...more });
    await sendOnce(path, { name: 'does not expire', ...more });
    await look();
    expect(await told()).toEqual([]);
    clock.advance(4 * DAY);
    await look();
    await look();
    const [event, ...others] = await told();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ type: `${kind}.expiring`, data: { id: completed.id, expiresAt: in10Days } });
    expect(JSON.stringify(event)).not.toContain(completed.key);
  });

  test('is told of to a webhook that is made, or asks for it, later than that', async () => {
    const { id, sendOnce, told, token } = await subscribe('api_key.revoked');
    const completed = await sendOnce('api-keys', { name: 'expires', expiresAt: new Date(clock.now().getTime() + DAY).toISOString() });
    await look();
    await server.send(`/api/v1/webhooks/${id}`, { method: 'PATCH', json: { events: ['api_key.expiring'] }, token });
    await look();
    expect(await told()).toMatchObject([{ type: 'api_key.expiring', data: { id: completed.id } }]);
  });

  test('is not told of once it was revoked, or has expired', async () => {
    const { sendOnce, told, token } = await subscribe('api_key.expiring');
    const expiresAt = new Date(clock.now().getTime() + DAY).toISOString();
    const { id } = await sendOnce('api-keys', { name: 'to revoke', expiresAt });
    await sendOnce('api-keys', { name: 'to expire', expiresAt });
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE', token });
    clock.advance(2 * DAY);
    await look();
    expect(await told()).toEqual([]);
  });
});

describe('the old secret of a rotation', () => {
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
  ])('of %s is told of once for each rotation in which it is used, as %s.old_secret_used', async (_what, kind, path, more, present) => {
    const { sendOnce, told, organizationId } = await subscribe(`${kind}.old_secret_used`);
    await allowBearerTokenClients(server);
    const completed = await sendOnce(path, { name: 'rotating', ...more });
    const { id } = completed;
    const use = async (secret: string) => {
      clock.advance(1_000);
      expect(await present(secret, { id, organizationId })).toBe(200);
      await server.flush();
    };
    const first = completed.key ?? completed.secret;
    await use(first);
    clock.advance(1_000);
    const rotated = await sendOnce(`${path}/${id}/rotate`, { gracePeriodSeconds: 3_600 });
    await use(rotated.key ?? rotated.secret);
    await look();
    // Used before the rotation, but not since.
    expect(await told()).toEqual([]);

    await use(first);
    await look();
    await use(first);
    await look();
    const events = await told();
    expect(events).toHaveLength(1);
    const oldPrefix = first.slice(0, rotated.rotation.oldPrefix.length);
    expect(events[0]).toMatchObject({ type: `${kind}.old_secret_used`, data: { id, rotation: { oldPrefix } } });

    // Aborted and rotated again: the same old secret, in another rotation.
    await sendOnce(`${path}/${id}/rotation/abort`, {});
    clock.advance(1_000);
    await sendOnce(`${path}/${id}/rotate`, { gracePeriodSeconds: 3_600 });
    await look();
    expect(await told()).toHaveLength(1);
    await use(first);
    await look();
    expect(await told()).toHaveLength(2);
  });
});
