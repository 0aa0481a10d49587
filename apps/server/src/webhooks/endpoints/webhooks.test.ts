import { describe, expect, test } from 'vitest';
import { dump } from '../../../test/harness/dump.ts';
import { startTestServer } from '../../../test/harness/test-server.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { newId } from '../../runtime/identifiers.ts';

const now = new Date('2026-06-11T03:00:00.125Z');
const server = useTestServer({ clock: { now: () => now } });

const WEBHOOK_URL = 'https://hooks.acme.example/keyrail?team=7';
const create = (json: object = {}, token = server.token) =>
  server.send('/api/v1/webhooks', { token, json: { url: WEBHOOK_URL, events: ['ticket.created'], ...json } });

describe('webhooks', () => {
  test('are created with a secret that is shown once and stored encrypted', async () => {
    const { status, headers, json } = await create();
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/api/v1/webhooks/${json.data.id}`);
    const { secret, ...shown } = json.data;
    expect(shown).toEqual({
      id: expect.stringMatching(/^wh_/),
      url: WEBHOOK_URL,
      description: '',
      events: ['ticket.created'],
      enabled: true,
      disabledReason: null,
      environment: 'live',
      rotation: null,
      createdAt: '2026-06-11T03:00:00.125Z',
      updatedAt: '2026-06-11T03:00:00.125Z',
    });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect((await server.send(`/api/v1/webhooks/${shown.id}`)).json).toEqual({ data: shown });
    expect((await server.send('/api/v1/webhooks')).json.data).toContainEqual(shown);

    const bytes = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const stored = JSON.stringify(await dump(server.database));
    for (const form of [secret, bytes.toString('hex'), bytes.toString('base64')]) expect(stored).not.toContain(form);
    expect(server.logged.join('')).not.toContain(secret);
  });

  test('keep the fields that an update leaves out', async () => {
    const { secret: _, ...before } = (await create({ description: 'help desk' })).json.data;
    const patch = (json: object) => server.send(`/api/v1/webhooks/${before.id}`, { method: 'PATCH', json });
    expect((await patch({ events: ['ticket.updated', 'api_key.revoked'] })).json.data).toEqual({
      ...before,
      events: ['ticket.updated', 'api_key.revoked'],
    });
    expect((await patch({ enabled: false })).json.data).toMatchObject({
      description: 'help desk',
      enabled: false,
      disabledReason: 'requested',
    });
    expect((await patch({ url: 'https://elsewhere.example/' })).json.data).toMatchObject({
      url: 'https://elsewhere.example/',
      enabled: false,
    });
    expect((await patch({ enabled: true })).json.data).toMatchObject({ enabled: true, disabledReason: null });
  });

  test('show the rotation in progress, of which there is one at a time', async () => {
    const { id, secret } = (await create()).json.data;
    const rotate = (json: object) => server.send(`/api/v1/webhooks/${id}/rotate`, { json });
    const rotated = await rotate({ gracePeriodSeconds: 60 });
    expect(rotated.json.data).toMatchObject({ rotation: { endsAt: '2026-06-11T03:01:00.125Z' } });
    expect(rotated.json.data.secret).not.toBe(secret);
    expect((await rotate({ gracePeriodSeconds: 60 })).json.code).toBe('ROTATION_PENDING');
    expect((await rotate({})).json.data.rotation).toBeNull();
  });

  test('can be deleted twice, with 204 both times', async () => {
    const { id } = (await create()).json.data;
    const path = `/api/v1/webhooks/${id}`;
    expect((await server.send(path, { method: 'DELETE' })).status).toBe(204);
    expect((await server.send(path, { method: 'DELETE' })).status).toBe(204);
    expect((await server.send(path)).status).toBe(404);
    expect((await server.send(path, { method: 'PATCH', json: { enabled: true } })).status).toBe(404);
    expect((await server.send('/api/v1/webhooks')).text).not.toContain(id);
    expect((await server.send(`/api/v1/webhooks/${newId('webhook')}`, { method: 'DELETE' })).status).toBe(404);
  });

  test('are limited to 20 an organization, even if many are created at once', async () => {
    const { token } = await server.createOtherOrganization();
    const answers = await Promise.all(Array.from({ length: 25 }, () => create({}, token)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    const rejected = answers.filter(({ status }) => status !== 201);
    for (const { json } of rejected) expect(json).toMatchObject({ status: 409, code: 'QUOTA_EXCEEDED', limit: 20 });
    const [{ id }] = (await server.send('/api/v1/webhooks', { token })).json.data;
    await server.send(`/api/v1/webhooks/${id}`, { method: 'DELETE', token });
    expect((await create({}, token)).status).toBe(201);
  });

  test('are paged, newest first', async () => {
    const { token } = await server.createOtherOrganization();
    const createdIds: string[] = [];
    for (let count = 0; count < 3; count++) createdIds.push((await create({}, token)).json.data.id);
    const first = await server.send('/api/v1/webhooks?limit=2', { token });
    const second = await server.send(`/api/v1/webhooks?limit=2&cursor=${first.json.nextCursor}`, { token });
    expect([...first.json.data, ...second.json.data].map(({ id }) => id)).toEqual(createdIds.toReversed());
    expect(second.json.nextCursor).toBeNull();
  });

  test('of one environment are not visible in the other', async () => {
    const live = (await create()).json.data;
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test' } })).json.data;
    const own = (await create({}, key)).json.data;
    expect(own.environment).toBe('test');
    expect((await server.send('/api/v1/webhooks', { token: key })).json.data.map(({ id }: { id: string }) => id)).toEqual([own.id]);
    for (const [path, method] of [
      ['', 'GET'],
      ['', 'PATCH'],
      ['', 'DELETE'],
      ['/rotate', 'POST'],
      ['/deliveries', 'GET'],
    ] as const) {
      const json = method === 'PATCH' ? { enabled: false } : method === 'POST' ? {} : undefined;
      expect((await server.send(`/api/v1/webhooks/${live.id}${path}`, { method, json, token: key })).status).toBe(404);
    }
    expect((await server.send(`/api/v1/webhooks/${live.id}`)).json.data.enabled).toBe(true);
  });
});

describe('a webhook is rejected', () => {
  test.each([
    ['http://hooks.acme.example/', 'WEBHOOK_URL_NOT_ALLOWED', 'must be an https URL'],
    ['https://10.0.0.1/', 'WEBHOOK_URL_NOT_ALLOWED', 'public address'],
    ['https://169.254.169.254/latest/', 'WEBHOOK_URL_NOT_ALLOWED', 'public address'],
    ['https://user:password@hooks.acme.example/', 'WEBHOOK_URL_NOT_ALLOWED', 'no user and password'],
    ['not a URL', 'VALIDATION_FAILED', 'format'],
  ])('if its URL is %s, at its creation and at an update', async (url, code, message) => {
    const bare = await startTestServer({ webhooks: { allowedNetworks: [] } });
    try {
      const issues = [{ path: '/body/url', message: expect.stringContaining(message) }];
      const json = { url, events: ['ticket.created'] };
      expect((await bare.send('/api/v1/webhooks', { json })).json).toMatchObject({ status: 400, code, issues });
      const { id } = (await bare.send('/api/v1/webhooks', { json: { ...json, url: WEBHOOK_URL } })).json.data;
      const changed = await bare.send(`/api/v1/webhooks/${id}`, { method: 'PATCH', json: { url } });
      expect(changed.json).toMatchObject({ status: 400, code, issues });
    } finally {
      await bare.close();
    }
  });

  test.each([
    [{ events: [] }],
    [{ events: ['ticket.exploded'] }],
    [{ events: ['ticket.created', 'ticket.created'] }],
    [{ secret: 'whsec_of_my_own' }],
    [{ description: 'x'.repeat(201) }],
  ])('if its fields are %o', async (json) => {
    expect((await create(json)).json.code).toBe('VALIDATION_FAILED');
  });

  test('if its creator, or the caller that updates it, lacks the permission to read the resources of its events', async () => {
    const limited = async (permissions: string[]) =>
      (await server.send('/api/v1/api-keys', { json: { name: 'limited', permissions } })).json.data.key;
    const writer = await limited(['webhooks:write', 'tickets:read']);
    expect((await create({}, writer)).status).toBe(201);
    const rejected = await create({ events: ['ticket.created', 'api_key.created', 'person.created'] }, writer);
    expect(rejected.json).toMatchObject({ status: 403, code: 'GRANT_NOT_HELD' });
    expect(rejected.json.detail).toContain('api_keys:read, people:read');

    // A changed URL would send the same events to the caller.
    const { id } = (await create({ events: ['api_key.created'] })).json.data;
    const redirected = await server.send(`/api/v1/webhooks/${id}`, {
      method: 'PATCH',
      json: { url: 'https://attacker.example/' },
      token: writer,
    });
    expect(redirected.json.code).toBe('GRANT_NOT_HELD');
    expect((await server.send(`/api/v1/webhooks/${id}`)).json.data.url).toBe(WEBHOOK_URL);
  });
});
