import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { startTestServer, type TestServer } from '../../test/harness/test-server.ts';
import { watchCredentials } from './watch-credentials.ts';

const DAY = 86_400_000;
const clock = createMovableClock();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock });
});
afterAll(() => server.close());

/** An organization whose webhook is told of these events. */
async function subscribe(...events: string[]) {
  const { token, organizationId } = await server.foundNeighbour();
  const { id } = (await server.send('/api/v1/webhooks', { token, json: { url: 'https://hooks.acme.example/', events } })).json.data;
  const post = async (path: string, json: object) => (await server.send(`/api/v1/${path}`, { token, json })).json.data;
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
  return { id, token, organizationId, post, told };
}

/** As several servers do that look at the same time. */
const look = () => Promise.all(Array.from({ length: 5 }, () => watchCredentials({ database: server.database, clock })));

describe('a credential that expires', () => {
  test.each([
    ['api_key', 'api-keys', {}],
    ['api_client', 'api-clients', { authType: 'API_KEY' }],
  ])('within seven days is told of once, however many servers look, as %s.expiring', async (kind, path, more) => {
    const { post, told } = await subscribe(`${kind}.expiring`);
    const in10Days = new Date(clock.now().getTime() + 10 * DAY).toISOString();
    const made = await post(path, { name: 'expires', expiresAt: in10Days, ...more });
    await post(path, { name: 'does not expire', ...more });
    await look();
    expect(await told()).toEqual([]);
    clock.advance(4 * DAY);
    await look();
    await look();
    const [event, ...others] = await told();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ type: `${kind}.expiring`, data: { id: made.id, expiresAt: in10Days } });
    expect(JSON.stringify(event)).not.toContain(made.key);
  });

  test('is not told of once it was revoked, or has expired', async () => {
    const { post, told, token } = await subscribe('api_key.expiring');
    const expiresAt = new Date(clock.now().getTime() + DAY).toISOString();
    const { id } = await post('api-keys', { name: 'to revoke', expiresAt });
    await post('api-keys', { name: 'to expire', expiresAt });
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE', token });
    clock.advance(2 * DAY);
    await look();
    expect(await told()).toEqual([]);
  });
});

describe('the old secret of a rotation', () => {
  test('is told of once for each rotation in which it is used', async () => {
    const { post, told } = await subscribe('api_key.old_secret_used');
    const use = async (secret: string) => {
      clock.advance(1_000);
      expect((await server.send('/api/v1/me', { token: secret })).status).toBe(200);
      await server.flush();
    };
    const { id, key: first } = await post('api-keys', { name: 'rotating' });
    await use(first);
    clock.advance(1_000);
    const second = (await post(`api-keys/${id}/rotate`, { gracePeriodSeconds: 3_600 })).key;
    await use(second);
    await look();
    // Used before the rotation, but not since.
    expect(await told()).toEqual([]);

    await use(first);
    await look();
    await use(first);
    await look();
    const events = await told();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ type: 'api_key.old_secret_used', data: { id, rotation: { oldPrefix: first.slice(0, 12) } } });

    // Aborted and rotated again: the same old secret, in another rotation.
    await post(`api-keys/${id}/rotation/abort`, {});
    clock.advance(1_000);
    await post(`api-keys/${id}/rotate`, { gracePeriodSeconds: 3_600 });
    await look();
    expect(await told()).toHaveLength(1);
    await use(first);
    await look();
    expect(await told()).toHaveLength(2);
  });
});
