import { type OperationId, operations } from '@keyrail/contract';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { createTestWebhook } from './harness/create-test-webhook.ts';
import { dumpWithoutMoments } from './harness/dump.ts';
import { createEveryKind } from './harness/every-kind.ts';
import { type TestRequest } from './harness/test-server.ts';
import { useTestServer } from './harness/use-test-server.ts';

/** The operations that change no credential, member or organization, so the audit log does not record them. */
const UNAUDITED = [
  'verifyApiKey',
  'createTicket',
  'updateTicket',
  'createPerson',
  'updatePerson',
  'createEvent',
  'createCannedReply',
  'updateCannedReply',
  'deleteCannedReply',
  'createChannel',
  'updateChannel',
  'deleteChannel',
  'createPartnerPerson',
  'updatePartnerPerson',
  'createPartnerEvent',
  'redeliverWebhook',
  'exchangeAccessToken',
  'issueOAuthToken',
  'introspectOAuthToken',
  'revokeOAuthToken',
] as const satisfies OperationId[];

/** A request that changes something, and the actions that the audit log should record. */
interface Change {
  readonly path: string;
  readonly request?: TestRequest;
  readonly actions: readonly string[];
  /** The expected actor, if it is not the test's key: a reporter of a leaked secret is anonymous. */
  readonly actor?: { readonly type: string; readonly id: string | null };
}

const server = useTestServer();
let actor: Change['actor'];
beforeAll(async () => {
  actor = await actorOf(server.token);
});

async function actorOf(token: string): Promise<{ type: string; id: string }> {
  const { type, id } = (await server.send('/api/v1/me', { token })).json.data.principal;
  return { type, id };
}

const createKey = async () => (await server.send('/api/v1/api-keys', { json: { name: 'to change' } })).json.data;
const createClient = async () => {
  for (const { id } of (await server.send('/api/v1/api-clients')).json.data.slice(0, 1)) {
    await server.send(`/api/v1/api-clients/${id}`, { method: 'DELETE' });
  }
  return (await server.send('/api/v1/api-clients', { json: { name: 'to change', authType: 'API_KEY' } })).json.data;
};
const rotating = async (path: string) => {
  await server.send(`${path}/rotate`, { json: { gracePeriodSeconds: 60 } });
  return path;
};
const invite = async () =>
  (await server.send('/api/v1/users', { json: { email: `${crypto.randomUUID()}@test.example`, role: 'viewer' } })).json.data;
const makePersonalKey = async () => (await createEveryKind(server, await server.createOtherOrganization()))['personal key'].secret;

/** Prepares the request of each operation. Add a new operation of the contract here, or to the unaudited ones. */
const changes: Readonly<Record<string, () => Promise<Change>>> = {
  createApiKey: async () => ({ path: '/api/v1/api-keys', request: { json: { name: 'new' } }, actions: ['api_key.created'] }),
  updateApiKey: async () => ({
    path: `/api/v1/api-keys/${(await createKey()).id}`,
    request: { method: 'PATCH', json: { name: 'renamed' } },
    actions: ['api_key.renamed'],
  }),
  rotateApiKey: async () => ({
    path: `/api/v1/api-keys/${(await createKey()).id}/rotate`,
    request: { json: {} },
    actions: ['api_key.rotated'],
  }),
  finishApiKeyRotation: async () => ({
    path: `${await rotating(`/api/v1/api-keys/${(await createKey()).id}`)}/rotation/finish`,
    actions: ['api_key.rotation_finished'],
  }),
  abortApiKeyRotation: async () => ({
    path: `${await rotating(`/api/v1/api-keys/${(await createKey()).id}`)}/rotation/abort`,
    actions: ['api_key.rotation_aborted'],
  }),
  revokeApiKey: async () => ({
    path: `/api/v1/api-keys/${(await createKey()).id}`,
    request: { method: 'DELETE' },
    actions: ['api_key.revoked'],
  }),
  importApiKeys: async () => ({
    path: '/api/v1/api-keys/import',
    request: { json: { keys: ['a', 'b'].map((digit) => ({ name: digit, hash: digit.repeat(64) })) } },
    actions: ['api_key.imported', 'api_key.imported'],
  }),
  createApiClient: async () => {
    const { id } = await createClient();
    await server.send(`/api/v1/api-clients/${id}`, { method: 'DELETE' });
    return { path: '/api/v1/api-clients', request: { json: { name: 'new', authType: 'API_KEY' } }, actions: ['api_client.created'] };
  },
  updateApiClient: async () => ({
    path: `/api/v1/api-clients/${(await createClient()).id}`,
    request: { method: 'PATCH', json: { name: 'renamed' } },
    actions: ['api_client.renamed'],
  }),
  rotateApiClient: async () => ({
    path: `/api/v1/api-clients/${(await createClient()).id}/rotate`,
    request: { json: { gracePeriodSeconds: 60 } },
    actions: ['api_client.rotated'],
  }),
  finishApiClientRotation: async () => ({
    path: `${await rotating(`/api/v1/api-clients/${(await createClient()).id}`)}/rotation/finish`,
    actions: ['api_client.rotation_finished'],
  }),
  abortApiClientRotation: async () => ({
    path: `${await rotating(`/api/v1/api-clients/${(await createClient()).id}`)}/rotation/abort`,
    actions: ['api_client.rotation_aborted'],
  }),
  deleteApiClient: async () => ({
    path: `/api/v1/api-clients/${(await createClient()).id}`,
    request: { method: 'DELETE' },
    actions: ['api_client.deleted'],
  }),
  inviteUser: async () => ({
    path: '/api/v1/users',
    request: { json: { email: 'grace@test.example', role: 'viewer' } },
    actions: ['user.invited'],
  }),
  updateUser: async () => ({
    path: `/api/v1/users/${(await invite()).id}`,
    request: { method: 'PATCH', json: { role: 'admin' } },
    actions: ['user.role_changed'],
  }),
  removeUser: async () => ({ path: `/api/v1/users/${(await invite()).id}`, request: { method: 'DELETE' }, actions: ['user.removed'] }),
  revokeLeakedSecret: async () => ({
    path: '/public/secrets/revoke',
    request: { token: null, json: { secret: (await createKey()).key, url: 'https://git.example/acme/app' } },
    actions: ['api_key.leaked'],
    actor: { type: 'anonymous', id: null },
  }),
  generatePersonalKey: async () => {
    const token = await makePersonalKey();
    return {
      path: '/api/v1/me/api-key',
      request: { token },
      actions: ['personal_key.destroyed', 'personal_key.generated'],
      actor: await actorOf(token),
    };
  },
  destroyPersonalKey: async () => {
    const token = await makePersonalKey();
    return {
      path: '/api/v1/me/api-key',
      request: { method: 'DELETE', token },
      actions: ['personal_key.destroyed'],
      actor: await actorOf(token),
    };
  },
  createWebhook: async () => ({
    path: '/api/v1/webhooks',
    request: { json: { url: 'https://hooks.acme.example', events: ['ticket.created'] } },
    actions: ['webhook.created'],
  }),
  updateWebhook: async () => ({
    path: `/api/v1/webhooks/${(await createTestWebhook(server, server)).webhookId}`,
    request: { method: 'PATCH', json: { enabled: false } },
    actions: ['webhook.updated'],
  }),
  rotateWebhook: async () => ({
    path: `/api/v1/webhooks/${(await createTestWebhook(server, server)).webhookId}/rotate`,
    request: { json: {} },
    actions: ['webhook.rotated'],
  }),
  deleteWebhook: async () => ({
    path: `/api/v1/webhooks/${(await createTestWebhook(server, server)).webhookId}`,
    request: { method: 'DELETE' },
    actions: ['webhook.deleted'],
  }),
  deleteOrganization: async () => {
    const { token } = await server.createOtherOrganization();
    return {
      path: '/api/v1/organization',
      request: { method: 'DELETE', token },
      actions: ['organization.deleted'],
      actor: await actorOf(token),
    };
  },
};

const changing = Object.values(operations).filter(
  ({ id, method }) => method !== 'GET' && !(UNAUDITED as readonly OperationId[]).includes(id),
);

describe.each(changing.map(({ id }) => [id] as const))('%s', (id) => {
  const origin = { 'User-Agent': `audit-test/${id}`, 'X-Request-Id': `audit-test-${id}` };
  const send = ({ path, request }: Change) => server.send(path, { method: 'POST', ...request, headers: origin });
  let change: Change;
  beforeAll(async () => {
    const prepare = changes[id];
    if (!prepare) throw new Error(`Add ${id} to \`changes\` in test/audit.test.ts, or to UNAUDITED if it records no audit event.`);
    change = await prepare();
  });

  test('has no effect if its audit event can’t be written', async () => {
    await failAudit();
    await server.flush();
    const before = await dumpWithoutMoments(server.database);
    try {
      expect((await send(change)).status).toBe(500);
    } finally {
      await restoreAudit();
    }
    expect(await dumpWithoutMoments(server.database)).toEqual(before);
  });

  test('is recorded with its actor, action, target and origin', async () => {
    const last = await lastEvent();
    expect((await send(change)).status).toBeLessThan(300);
    const events = await server.database.kysely
      .selectFrom('audit_events')
      .selectAll()
      .where('request_id', '=', origin['X-Request-Id'])
      .orderBy('sequence')
      .execute();
    expect(events.map(({ action }) => action)).toEqual(change.actions);
    for (const event of events) {
      expect(event).toMatchObject({ ip: '127.0.0.1', user_agent: origin['User-Agent'] });
      expect({ type: event.actor_type, id: event.actor_id }).toEqual(change.actor ?? actor);
      expect(event.target_id).toMatch(/^(ak|ac|pk|usr|org|wh)_/);
      expect(event.before ?? event.after).not.toBeNull();
    }
    expect(await lastEvent()).not.toBe(last);
  });
});

const lastEvent = async () =>
  (await server.database.kysely.selectFrom('audit_events').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()).id;

async function failAudit(): Promise<void> {
  const { kysely } = server.database;
  await sql`
    create or replace function fail_insert() returns trigger language plpgsql as 'begin raise exception ''the disk is full''; end'`.execute(
    kysely,
  );
  await sql`create trigger fail_insert before insert on audit_events execute function fail_insert()`.execute(kysely);
}

const restoreAudit = () => sql`drop trigger fail_insert on audit_events`.execute(server.database.kysely);

describe('the list of audit events', () => {
  const list = async (query: string) => (await server.send(`/api/v1/audit-events?limit=100${query}`)).json.data;

  test('filters by action, actor, target and time', async () => {
    const { id, key } = await createKey();
    const from = new Date().toISOString();
    await server.send(`/api/v1/api-keys/${id}`, { method: 'PATCH', json: { name: 'found' }, token: key });
    const until = new Date(Date.now() + 1).toISOString();
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' });
    const actions = (events: { action: string }[]) => events.map(({ action }) => action);
    expect(actions(await list(`&targetId=${id}`))).toEqual(['api_key.revoked', 'api_key.renamed', 'api_key.created']);
    expect(actions(await list(`&actorId=${id}`))).toEqual(['api_key.renamed']);
    expect(actions(await list(`&targetId=${id}&action=api_key.revoked`))).toEqual(['api_key.revoked']);
    expect(actions(await list(`&targetId=${id}&since=${from}&until=${until}`))).toContain('api_key.renamed');
    expect(actions(await list(`&targetId=${id}&until=${from}`))).not.toContain('api_key.renamed');
  });

  test('returns every event exactly once over its pages, newest first', async () => {
    const all = (await list('')).map(({ sequence }: { sequence: number }) => sequence);
    const seen: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null && seen.length < all.length) {
      const { json } = await server.send(`/api/v1/audit-events?limit=7${cursor && `&cursor=${cursor}`}`);
      seen.push(...json.data.map(({ sequence }: { sequence: number }) => sequence));
      ({ nextCursor: cursor } = json);
    }
    expect(seen.slice(0, all.length)).toEqual(all);
  });

  test('lets a client verify the chain: each event’s hash is the next one’s previousHash', async () => {
    const events: { hash: string; previousHash: string }[] = await list('');
    for (const [index, { previousHash }] of events.slice(0, -1).entries()) expect(previousHash).toBe(events[index + 1]?.hash);
  });
});
