import type { WebhookEventType } from '@keyrail/contract';
import { contractDocument } from '@keyrail/contract/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowBearerTokenClients, exchange } from '../../../test/harness/allow-bearer-token-clients.ts';
import { makeEveryKind } from '../../../test/harness/every-kind.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';

// biome-ignore lint/suspicious/noExplicitAny: a walk through JSON of every shape
const document: any = contractDocument;
const TYPES: readonly WebhookEventType[] = document.components.schemas.WebhookEventType.enum;

/** What happens of itself; watch-credentials.test.ts and disable.test.ts have it. */
const OF_ITSELF: readonly WebhookEventType[] = [
  'api_key.expiring',
  'api_key.old_secret_used',
  'api_client.expiring',
  'api_client.old_secret_used',
  'webhook.disabled',
];

const server = useTestServer();
let owner: { organizationId: string; token: string };
beforeAll(async () => {
  owner = await server.foundNeighbour();
  await allowBearerTokenClients(server);
  const json = { url: 'https://hooks.acme.example/', events: TYPES };
  await send('webhooks', json);
});

const send = async (path: string, json?: object, method = json ? 'POST' : 'GET', token = owner.token) => {
  const answer = await server.send(`/api/v1/${path}`, { token, method, ...(json && { json }) });
  if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
  return answer.json?.data;
};
const report = (secret: string) => server.send('/public/secrets/revoke', { token: null, json: { secret } });
const createKey = () => send('api-keys', { name: 'to tell of' });
const createClient = () => send('api-clients', { name: 'to tell of', authType: 'API_KEY' });
const freePlace = async () => {
  for (const { id } of await send('api-clients')) await send(`api-clients/${id}`, undefined, 'DELETE');
};

/** What somebody was told: the type, and the thing as it is to be shown. */
type Told = readonly [WebhookEventType, object];

/** How each comes about: what is done, and what is to be told of it. */
const ways: Readonly<Partial<Record<WebhookEventType, () => Promise<Told>>>> = {};
const way = (type: WebhookEventType, act: () => Promise<object>) =>
  Object.assign(ways, { [type]: async () => [type, await act()] as const });
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
  way(`${kind}.created`, async () => withoutSecret(await create()));
  way(`${kind}.renamed`, async () => send(`${path}/${(await create()).id}`, { name: 'renamed' }, 'PATCH'));
  way(`${kind}.rate_limit_changed`, async () =>
    send(`${path}/${(await create()).id}`, { rateLimit: { limit: 10, windowSeconds: 60 } }, 'PATCH'),
  );
  way(`${kind}.rotated`, async () => withoutSecret(await send(`${path}/${(await create()).id}/rotate`, { gracePeriodSeconds: 60 })));
  way(`${kind}.rotation_finished`, async () => send(`${await rotating()}/rotation/finish`, undefined, 'POST'));
  way(`${kind}.rotation_aborted`, async () => send(`${await rotating()}/rotation/abort`, undefined, 'POST'));
  way(`${kind}.${ended}` as WebhookEventType, async () => {
    const completed = await create();
    await send(`${path}/${completed.id}`, undefined, 'DELETE');
    return withoutSecret(completed);
  });
  way(`${kind}.leaked`, async () => {
    const completed = await create();
    await report(completed.key);
    return withoutSecret(completed);
  });
}
way('api_key.imported', async () => (await send('api-keys/import', { keys: [{ name: 'imported', hash: 'ab'.repeat(32) }] }))[0]);
way('access_token.leaked', async () => {
  const completed = await send('api-clients', { name: 'with tokens', authType: 'BEARER_TOKEN' });
  await report((await exchange(server, completed, owner.organizationId)).token);
  return send(`api-clients/${completed.id}`);
});
way('access_token.revoked', async () => {
  const completed = await send('api-clients', { name: 'with tokens', authType: 'BEARER_TOKEN' });
  const { token } = await exchange(server, completed, owner.organizationId);
  const form = new URLSearchParams({ token, client_id: completed.id, client_secret: completed.secret });
  await server.send('/oauth/revoke', { token: null, body: form });
  return send(`api-clients/${completed.id}`);
});
const personalKey = async () => {
  await freePlace();
  const { secret } = (await makeEveryKind(server, owner))['personal key'];
  await freePlace();
  return {
    secret,
    shown: await send('me/api-key', undefined, 'GET', secret),
    userId: (await send('me', undefined, 'GET', secret)).principal.userId,
  };
};
way('personal_key.generated', async () => {
  const { secret, userId } = await personalKey();
  const completed = await send('me/api-key', undefined, 'POST', secret);
  await send('me/api-key', undefined, 'DELETE', completed.key);
  return { ...withoutSecret(completed), userId };
});
way('personal_key.destroyed', async () => {
  const { secret, shown, userId } = await personalKey();
  await send('me/api-key', undefined, 'DELETE', secret);
  return { ...shown, userId };
});
way('personal_key.leaked', async () => {
  const { secret, shown, userId } = await personalKey();
  await report(secret);
  return { ...shown, userId };
});
for (const [thing, path, input, change] of [
  ['ticket', 'tickets', { subject: 'hello' }, { status: 'closed' }],
  ['person', 'people', { firstName: 'Ada' }, { lastName: 'Lovelace' }],
  ['canned_reply', 'canned-replies', { title: 'Thanks', body: 'Thank you.' }, { body: 'Thanks!' }],
  ['channel', 'channels', { name: 'Mailbox', type: 'email' }, { name: 'Letterbox' }],
] as const) {
  way(`${thing}.created`, () => send(path, input));
  way(`${thing}.updated`, async () => send(`${path}/${(await send(path, input)).id}`, change, 'PATCH'));
  if (thing === 'ticket' || thing === 'person') continue;
  way(`${thing}.deleted`, async () => {
    const completed = await send(path, input);
    await send(`${path}/${completed.id}`, undefined, 'DELETE');
    return completed;
  });
}
way('event.created', () => send('events', { type: 'signed_up' }));

test('there is a way for each type of the contract', () => {
  const missing = TYPES.filter((type) => !Object.hasOwn(ways, type) && !OF_ITSELF.includes(type));
  expect(missing, `Add way() in this file for each of ${missing.join(', ')}: do what emits it.`).toEqual([]);
  expect(new Set([...Object.keys(ways), ...OF_ITSELF])).toEqual(new Set(TYPES));
});

describe('a webhook is told once, with what the API shows and no secret, of', () => {
  test.each(Object.entries(ways))('%s', async (type, act) => {
    await freePlace();
    const before = (await bodies()).length;
    const [, shown] = await act();
    const told = (await bodies()).slice(before);
    const events = told
      .map((body) => JSON.parse(body))
      .filter((event) => event.type === type && event.data.id === (shown as { id: string }).id);
    expect(events.map(({ data }) => withoutUse(data))).toEqual([withoutUse(shown)]);
    for (const body of told) expect(body).not.toMatch(/(sk_(live|test)|ck|cs|uk)_[0-9a-f]{20}|whsec_|eyJ/);
  });
});

test('a thousand keys that are imported at once are told of to as many webhooks as there may be', async () => {
  const { token, organizationId } = await server.foundNeighbour();
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

/** When it was last used is written a moment later, and may be told of already or not. */
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
