import type { WebhookEventType } from '@keyrail/contract';
import { contractDocument } from '@keyrail/contract/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowBearerTokenClients, exchange } from '../../../test/harness/allow-bearer-token-clients.ts';
import { createEveryKind } from '../../../test/harness/every-kind.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';

// biome-ignore lint/suspicious/noExplicitAny: a walk through JSON of every shape
const document: any = contractDocument;
const TYPES: readonly WebhookEventType[] = document.components.schemas.WebhookEventType.enum;

/** The events without a request as their cause: watch-credentials.test.ts and disable-webhook.test.ts cover them. */
const WITHOUT_REQUEST: readonly WebhookEventType[] = [
  'api_key.expiring',
  'api_key.old_secret_used',
  'api_client.expiring',
  'api_client.old_secret_used',
  'webhook.disabled',
];

const server = useTestServer();
let owner: { organizationId: string; token: string };
beforeAll(async () => {
  owner = await server.createOtherOrganization();
  await allowBearerTokenClients(server);
  const json = { url: 'https://hooks.acme.example/', events: TYPES };
  await send('webhooks', json);
});

const send = async (path: string, json?: object, method = json ? 'POST' : 'GET', token = owner.token) => {
  const response = await server.send(`/api/v1/${path}`, { token, method, ...(json && { json }) });
  if (response.status >= 300) throw new Error(`${path}: ${response.text}`);
  return response.json?.data;
};
const report = (secret: string) => server.send('/public/secrets/revoke', { token: null, json: { secret } });
const createKey = () => send('api-keys', { name: 'to announce' });
const createClient = () => send('api-clients', { name: 'to announce', authType: 'API_KEY' });
const deleteApiClients = async () => {
  for (const { id } of await send('api-clients')) await send(`api-clients/${id}`, undefined, 'DELETE');
};

/** The type of an event, and the resource that its data should show. */
type ExpectedEvent = readonly [WebhookEventType, object];

/** For each type: the requests that cause the event, and the event that is expected. */
const causes: Readonly<Partial<Record<WebhookEventType, () => Promise<ExpectedEvent>>>> = {};
const cause = (type: WebhookEventType, act: () => Promise<object>) =>
  Object.assign(causes, { [type]: async () => [type, await act()] as const });
const withoutSecret = ({ key: _key, secret: _secret, ...shown }: Record<string, unknown>): object => shown;

for (const [kind, path, create, ended] of [
  ['api_key', 'api-keys', createKey, 'revoked'],
  ['api_client', 'api-clients', createClient, 'deleted'],
] as const) {
  const rotating = async () => {
    const { id } = await create();
    await send(`${path}/${id}/rotate`, { gracePeriodSeconds: 60 });
    return `${path}/${id}`;
  };
  cause(`${kind}.created`, async () => withoutSecret(await create()));
  cause(`${kind}.renamed`, async () => send(`${path}/${(await create()).id}`, { name: 'renamed' }, 'PATCH'));
  cause(`${kind}.rate_limit_changed`, async () =>
    send(`${path}/${(await create()).id}`, { rateLimit: { limit: 10, windowSeconds: 60 } }, 'PATCH'),
  );
  cause(`${kind}.rotated`, async () => withoutSecret(await send(`${path}/${(await create()).id}/rotate`, { gracePeriodSeconds: 60 })));
  cause(`${kind}.rotation_finished`, async () => send(`${await rotating()}/rotation/finish`, undefined, 'POST'));
  cause(`${kind}.rotation_aborted`, async () => send(`${await rotating()}/rotation/abort`, undefined, 'POST'));
  cause(`${kind}.${ended}` as WebhookEventType, async () => {
    const created = await create();
    await send(`${path}/${created.id}`, undefined, 'DELETE');
    return withoutSecret(created);
  });
  cause(`${kind}.leaked`, async () => {
    const created = await create();
    await report(created.key);
    return withoutSecret(created);
  });
}
cause('api_key.imported', async () => (await send('api-keys/import', { keys: [{ name: 'imported', hash: 'ab'.repeat(32) }] }))[0]);
cause('access_token.leaked', async () => {
  const created = await send('api-clients', { name: 'with tokens', authType: 'BEARER_TOKEN' });
  await report((await exchange(server, created, owner.organizationId)).token);
  return send(`api-clients/${created.id}`);
});
cause('access_token.revoked', async () => {
  const created = await send('api-clients', { name: 'with tokens', authType: 'BEARER_TOKEN' });
  const { token } = await exchange(server, created, owner.organizationId);
  const form = new URLSearchParams({ token, client_id: created.id, client_secret: created.secret });
  await server.send('/oauth/revoke', { token: null, body: form });
  return send(`api-clients/${created.id}`);
});
const personalKey = async () => {
  await deleteApiClients();
  const { secret } = (await createEveryKind(server, owner))['personal key'];
  await deleteApiClients();
  return {
    secret,
    shown: await send('me/api-key', undefined, 'GET', secret),
    userId: (await send('me', undefined, 'GET', secret)).principal.userId,
  };
};
cause('personal_key.generated', async () => {
  const { secret, userId } = await personalKey();
  const created = await send('me/api-key', undefined, 'POST', secret);
  await send('me/api-key', undefined, 'DELETE', created.key);
  return { ...withoutSecret(created), userId };
});
cause('personal_key.destroyed', async () => {
  const { secret, shown, userId } = await personalKey();
  await send('me/api-key', undefined, 'DELETE', secret);
  return { ...shown, userId };
});
cause('personal_key.leaked', async () => {
  const { secret, shown, userId } = await personalKey();
  await report(secret);
  return { ...shown, userId };
});
for (const [resource, path, input, change] of [
  ['ticket', 'tickets', { subject: 'hello' }, { status: 'closed' }],
  ['person', 'people', { firstName: 'Ada' }, { lastName: 'Lovelace' }],
  ['canned_reply', 'canned-replies', { title: 'Thanks', body: 'Thank you.' }, { body: 'Thanks!' }],
  ['channel', 'channels', { name: 'Mailbox', type: 'email' }, { name: 'Letterbox' }],
] as const) {
  cause(`${resource}.created`, () => send(path, input));
  cause(`${resource}.updated`, async () => send(`${path}/${(await send(path, input)).id}`, change, 'PATCH'));
  if (resource === 'ticket' || resource === 'person') continue;
  cause(`${resource}.deleted`, async () => {
    const created = await send(path, input);
    await send(`${path}/${created.id}`, undefined, 'DELETE');
    return created;
  });
}
cause('event.created', () => send('events', { type: 'signed_up' }));

test('every event type of the contract is tested', () => {
  const missing = TYPES.filter((type) => !Object.hasOwn(causes, type) && !WITHOUT_REQUEST.includes(type));
  expect(missing, `Add cause() in this file for each of ${missing.join(', ')}: do what emits it.`).toEqual([]);
  expect(new Set([...Object.keys(causes), ...WITHOUT_REQUEST])).toEqual(new Set(TYPES));
});

describe('an event is announced once, with the resource as the API returns it and without a secret:', () => {
  test.each(Object.entries(causes))('%s', async (type, act) => {
    await deleteApiClients();
    const before = (await bodies()).length;
    const [, shown] = await act();
    const newBodies = (await bodies()).slice(before);
    const events = newBodies
      .map((body) => JSON.parse(body))
      .filter((event) => event.type === type && event.data.id === (shown as { id: string }).id);
    expect(events.map(({ data }) => withoutUse(data))).toEqual([withoutUse(shown)]);
    for (const body of newBodies) expect(body).not.toMatch(/(sk_(live|test)|ck|cs|uk)_[0-9a-f]{20}|whsec_|eyJ/);
  });
});

test('the import of a thousand keys is announced to the maximum number of webhooks', async () => {
  const { token, organizationId } = await server.createOtherOrganization();
  const webhooks = Array.from({ length: 20 }, () =>
    send('webhooks', { url: 'https://hooks.acme.example/', events: ['api_key.imported'] }, 'POST', token),
  );
  await Promise.all(webhooks);
  const keys = Array.from({ length: 1_000 }, (_, index) => ({ name: 'imported', hash: index.toString(16).padStart(64, '0') }));
  await send('api-keys/import', { keys }, 'POST', token);
  const { count } = await server.database.kysely
    .selectFrom('webhook_deliveries')
    .select((expression) => expression.fn.countAll<string | number>().as('count'))
    .where('organization_id', '=', organizationId)
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBe(20_000);
}, 60_000);

/** The time of the last use is written a moment later, so an event may or may not have it. */
const withoutUse = ({ lastUsedAt: _lastUsedAt, ...rest }: { lastUsedAt?: unknown }): object => rest;

const bodies = async () =>
  (
    await server.database.kysely
      .selectFrom('webhook_events')
      .select('body')
      .where('organization_id', '=', owner.organizationId)
      .orderBy('id')
      .execute()
  ).map(({ body }) => body);
