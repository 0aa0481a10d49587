import { type Operation, operations } from '@keyrail/contract';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { createTestWebhook } from './harness/create-test-webhook.ts';
import { dumpWithoutMoments } from './harness/dump.ts';
import { exampleRequest, pathParameters } from './harness/example-request.ts';
import { newMember } from './harness/people.ts';
import { type TestRequest, type TestResponse, type TestServer } from './harness/test-server.ts';
import { useTestServerAndProvider } from './harness/use-test-server.ts';

const { server, provider } = useTestServerAndProvider();

const newKey = () => `key ${crypto.randomUUID()}`;

/** Sends a request with an idempotency key. */
const sendWith = (key: string, path: string, request: TestRequest = {}): Promise<TestResponse> =>
  server.send(path, { method: 'POST', ...request, headers: { ...request.headers, 'Idempotency-Key': key } });

const create = (key: string, json: object = { name: 'new' }, token = server.token) => sendWith(key, '/api/v1/api-keys', { json, token });
const isReplayed = ({ headers }: TestResponse) => headers.get('idempotency-replayed') === 'true';

type Organization = Awaited<ReturnType<TestServer['createOtherOrganization']>>;
type Ids = Readonly<Record<string, string>>;

/** Creates the resources whose ids are in the paths of operations, by the name of the path parameter. Add a new kind of resource here. */
const resources: Readonly<Record<string, (organization: Organization, operation: Operation) => Promise<Ids>>> = {
  apiKeyId: async ({ token }, { id }) => ({ apiKeyId: await makeCredential(token, '/api/v1/api-keys', { name: 'to change' }, id) }),
  apiClientId: async ({ token }, { id }) => ({
    apiClientId: await makeCredential(token, '/api/v1/api-clients', { name: 'to change', authType: 'API_KEY' }, id),
  }),
  webhookId: async (organization) => {
    const { webhookId, deliveryId } = await createTestWebhook(server, organization);
    return { webhookId, deliveryId };
  },
};

async function makeCredential(token: string, path: string, json: object, operationId: string): Promise<string> {
  const { id } = (await server.send(path, { token, json })).json.data;
  const needsRotation = /^(finish|abort).*Rotation$/.test(operationId);
  if (needsRotation) await server.send(`${path}/${id}/rotate`, { token, json: { gracePeriodSeconds: 3_600 } });
  return id;
}

const keyed = Object.values(operations).filter(({ takesIdempotencyKey }) => takesIdempotencyKey);

describe.each(keyed.map((operation) => [operation.id, operation] as const))('%s', (_id, operation) => {
  let send: (key: string) => Promise<TestResponse>;
  let token: string;
  const dump = () => dumpWithoutMoments(server.database);
  beforeAll(async () => {
    const neighbour = await server.createOtherOrganization();
    ({ token } = await newMember(server, provider, 'owner', neighbour.token));
    const ids: Record<string, string> = {};
    for (const name of pathParameters(operation)) {
      if (name in ids) continue;
      const createResource = resources[name];
      if (!createResource) throw new Error(`${operation.id} has {${name}} in its path: add it to resources in this test`);
      Object.assign(ids, await createResource(neighbour, operation));
    }
    const [path, request] = exampleRequest(operation, ids);
    send = (key) => sendWith(key, path, { ...request, token });
    await server.flush();
  });

  test('has no effect if its response can’t be stored', async () => {
    const before = await dump();
    await sql`
      create or replace function fail_update() returns trigger language plpgsql as 'begin raise exception ''the disk is full''; end'`.execute(
      server.database.kysely,
    );
    // The trigger runs for each row, since the statement that claims the key may update as well.
    await sql`create trigger fail_update before update on idempotency_keys for each row execute function fail_update()`.execute(
      server.database.kysely,
    );
    try {
      expect((await send(newKey())).status).toBe(500);
    } finally {
      await sql`drop trigger fail_update on idempotency_keys`.execute(server.database.kysely);
    }
    expect(await dump()).toEqual(before);
  });

  test('takes effect once and replays its first response exactly, and its key is rejected for another request', async () => {
    const key = newKey();
    const first = await send(key);
    expect(first.status).toBeLessThan(300);
    expect(isReplayed(first)).toBe(false);
    const once = await dump();
    for (let count = 0; count < 2; count++) {
      const replayed = await send(key);
      expect(replayed.text).toBe(first.text);
      expect([replayed.status, replayed.headers.get('location')]).toEqual([first.status, first.headers.get('location')]);
      expect([replayed.headers.get('content-type'), replayed.headers.get('cache-control')]).toEqual([
        first.headers.get('content-type'),
        first.headers.get('cache-control'),
      ]);
      expect(isReplayed(replayed)).toBe(true);
    }
    const other = await sendWith(key, '/api/v1/tickets', { json: { subject: 'another request' }, token });
    expect([other.status, other.json.code]).toEqual([409, 'IDEMPOTENCY_MISMATCH']);
    expect(await dump()).toEqual(once);
  });
});

const keysNamed = async (name: string) =>
  (await server.send('/api/v1/api-keys?limit=100')).json.data.filter((apiKey: { name: string }) => apiKey.name === name);

describe('concurrent requests with the same idempotency key', () => {
  test('take effect once, and all return the same response', async () => {
    const key = newKey();
    const name = crypto.randomUUID();
    const responses = await Promise.all(Array.from({ length: 20 }, () => create(key, { name })));
    expect(new Set(responses.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(responses[0]?.status).toBe(201);
    expect(responses.filter((response) => !isReplayed(response))).toHaveLength(1);
    expect(await keysNamed(name)).toHaveLength(1);
  });

  test('return IDEMPOTENCY_MISMATCH if their body differs, and the same response if it is the same', async () => {
    const key = newKey();
    const names = [crypto.randomUUID(), crypto.randomUUID()];
    const responses = await Promise.all(Array.from({ length: 20 }, (_, index) => create(key, { name: names[index % 2] })));
    const succeeded = responses.filter(({ status }) => status === 201);
    expect(succeeded).toHaveLength(10);
    expect(new Set(succeeded.map(({ text }) => text)).size).toBe(1);
    for (const { status, json } of responses.filter((response) => !succeeded.includes(response))) {
      expect([status, json.code]).toEqual([409, 'IDEMPOTENCY_MISMATCH']);
    }
    expect((await Promise.all(names.map(keysNamed))).flat()).toHaveLength(1);
  });

  test('are each rejected if the first is rejected, since no error response is stored', async () => {
    const key = newKey();
    const json = { email: 'owner@test.example', role: 'viewer' };
    const responses = await Promise.all(Array.from({ length: 5 }, () => sendWith(key, '/api/v1/users', { json })));
    expect(responses.map((response) => [response.status, response.json.code, isReplayed(response)])).toEqual(
      responses.map(() => [409, 'ALREADY_MEMBER', false]),
    );
  });

  test('do not delay other requests, with a key or without, even if there are a hundred', async () => {
    const burst = Array.from({ length: 100 }, (_, index) => create(`burst ${index % 4}`, { name: `burst ${index % 4}` }));
    const others = Array.from({ length: 10 }, () => server.send('/api/v1/tickets', { json: { subject: 'other' } }));
    const reading = Array.from({ length: 10 }, () => server.send('/api/v1/me'));
    expect((await Promise.all([...others, ...reading])).map(({ status }) => status).toSorted()).toEqual([
      ...reading.map(() => 200),
      ...others.map(() => 201),
    ]);
    const responses = await Promise.all(burst);
    expect(new Set(responses.filter(({ status }) => status === 201).map(({ text }) => text)).size).toBe(4);
    // On a slow machine, some may have timed out.
    const timedOut = responses.filter(({ status }) => status !== 201);
    expect(timedOut.filter(({ json }) => json.code !== 'IDEMPOTENCY_IN_PROGRESS')).toEqual([]);
  });
});

describe('an idempotency key', () => {
  test('is bound to one body, independent of how its JSON is written', async () => {
    const key = newKey();
    const send = (body: string) => sendWith(key, '/api/v1/tickets', { body, headers: { 'Content-Type': 'application/json' } });
    const first = await send('{"subject":"a","priority":"high"}');
    expect((await send(' {"priority" : "\\u0068igh", "subject": "a"}')).text).toBe(first.text);
    for (const other of ['{"subject":"b","priority":"high"}', '{"subject":"a"}']) {
      const { status, json } = await send(other);
      expect([status, json.code]).toEqual([409, 'IDEMPOTENCY_MISMATCH']);
    }
  });

  test('is bound to one path', async () => {
    const [one, other] = (await Promise.all([create(newKey()), create(newKey())])).map(({ json }) => json.data.id);
    const key = newKey();
    const rotate = (id: string) => sendWith(key, `/api/v1/api-keys/${id}/rotate`, { json: {} });
    expect((await rotate(one)).status).toBe(200);
    const { status, json } = await rotate(other);
    expect([status, json.code]).toEqual([409, 'IDEMPOTENCY_MISMATCH']);
  });

  test('stays unused if the request is rejected, no matter why', async () => {
    const key = newKey();
    expect((await create(key, { name: '' })).status).toBe(400);
    expect((await sendWith(key, '/api/v1/api-keys', { body: '{', headers: { 'Content-Type': 'application/json' } })).status).toBe(400);
    expect((await sendWith(key, '/api/v1/api-keys', { json: { name: 'x' }, headers: { Accept: 'text/csv' } })).status).toBe(406);
    expect((await create(key, { name: 'x' }, 'unknown')).status).toBe(401);
    expect((await sendWith(key, '/api/v1/api-clients', { json: { name: 'x', authType: 'BEARER_TOKEN' } })).status).toBe(403);
    expect((await sendWith(key, '/api/v1/users', { json: { email: 'owner@test.example', role: 'viewer' } })).status).toBe(409);
    expect((await create(key)).status).toBe(201);
  });

  test('can be used again after its request failed', async () => {
    const key = newKey();
    await server.database.kysely.schema.alterTable('audit_events').renameTo('away').execute();
    expect((await create(key)).status).toBe(500);
    await server.database.kysely.schema.alterTable('away').renameTo('audit_events').execute();
    const retried = await create(key);
    expect([retried.status, isReplayed(retried)]).toEqual([201, false]);
  });

  test('is scoped to its caller: the same key of another caller is another key', async () => {
    const key = newKey();
    const { key: other } = (await create(newKey())).json.data;
    const neighbour = await server.createOtherOrganization();
    const { token: user } = await newMember(server, provider, 'owner');
    const responses = await Promise.all([server.token, other, neighbour.token, user].map((token) => create(key, { name: 'own' }, token)));
    expect(new Set(responses.map(({ json }) => json.data.id)).size).toBe(4);
    expect(responses.some(isReplayed)).toBe(false);
  });

  test('stays valid for its caller after a rotation of the secret', async () => {
    const key = newKey();
    const { id, key: old } = (await create(newKey())).json.data;
    const first = await create(key, { name: 'x' }, old);
    const rotated = (await server.send(`/api/v1/api-keys/${id}/rotate`, { json: {} })).json.data.key;
    expect((await create(key, { name: 'x' }, rotated)).text).toBe(first.text);
  });

  test('replays nothing to a caller that is revoked or has lost the permission', async () => {
    const key = newKey();
    const { id, key: revoked } = (await create(newKey())).json.data;
    expect((await create(key, { name: 'x' }, revoked)).status).toBe(201);
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' });
    expect((await create(key, { name: 'x' }, revoked)).status).toBe(401);

    const { userId, token } = await newMember(server, provider, 'admin');
    expect((await create(key, { name: 'x' }, token)).status).toBe(201);
    await server.send(`/api/v1/users/${userId}`, { method: 'PATCH', json: { role: 'viewer' } });
    expect((await create(key, { name: 'x' }, token)).status).toBe(403);
  });

  test.each([
    ['empty', ''],
    ['256 characters long', 'k'.repeat(256)],
    ['with a character that is not printable', 'a\tb'],
    ['with a character that is not ASCII', 'clé'],
  ])('is rejected if it is %s', async (_what, key) => {
    const { status, json } = await create(key);
    expect([status, json.issues?.[0].path]).toEqual([400, '/header/idempotency-key']);
  });

  test.each([['k'], ['k'.repeat(255)], ['"quoted", with: what ~ may {stand}']])('can be %s', async (key) => {
    const first = await create(key);
    expect([first.status, (await create(key)).text]).toEqual([201, first.text]);
  });
});

describe('an operation that is safe to repeat', () => {
  test('runs anew each time and ignores the idempotency key, so a revoked key is never returned as valid', async () => {
    const { id, key: secret } = (await create(newKey())).json.data;
    const key = newKey();
    const verify = () => sendWith(key, '/api/v1/api-keys/verify', { json: { key: secret } });
    const [valid, keys] = [await verify(), await countKeys()];
    expect(valid.json.data.code).toBe('VALID');
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' });
    expect((await verify()).json.data.code).toBe('NOT_FOUND');
    expect(await countKeys()).toBe(keys);
  });
});

const countKeys = async () => (await server.database.kysely.selectFrom('idempotency_keys').select('key_hash').execute()).length;
