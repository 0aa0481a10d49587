import { type Operation, operations } from '@keyrail/contract';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { dumpWithoutMoments } from './harness/dump.ts';
import { exampleRequest, pathParameters } from './harness/example-request.ts';
import { makeWebhook } from './harness/make-webhook.ts';
import { newMember } from './harness/people.ts';
import { type Answered, type TestRequest, type TestServer } from './harness/test-server.ts';
import { useTestServerAndProvider } from './harness/use-test-server.ts';

const { server, provider } = useTestServerAndProvider();

const newKey = () => `key ${crypto.randomUUID()}`;

/** Sends a request with an idempotency key. */
const sendWith = (key: string, path: string, request: TestRequest = {}): Promise<Answered> =>
  server.send(path, { method: 'POST', ...request, headers: { ...request.headers, 'Idempotency-Key': key } });

const create = (key: string, json: object = { name: 'new' }, token = server.token) => sendWith(key, '/api/v1/api-keys', { json, token });
const isReplayed = ({ headers }: Answered) => headers.get('idempotency-replayed') === 'true';

type Organization = Awaited<ReturnType<TestServer['foundNeighbour']>>;
type Ids = Readonly<Record<string, string>>;

/** New things in an organization, for operations that have their ids in their path. A kind that is new to the contract belongs here. */
const things: Readonly<Record<string, (organization: Organization, operation: Operation) => Promise<Ids>>> = {
  apiKeyId: async ({ token }, { id }) => ({ apiKeyId: await makeCredential(token, '/api/v1/api-keys', { name: 'to change' }, id) }),
  apiClientId: async ({ token }, { id }) => ({
    apiClientId: await makeCredential(token, '/api/v1/api-clients', { name: 'to change', authType: 'API_KEY' }, id),
  }),
  webhookId: async (organization) => {
    const { webhookId, deliveryId } = await makeWebhook(server, organization);
    return { webhookId, deliveryId };
  },
};

async function makeCredential(token: string, path: string, json: object, operationId: string): Promise<string> {
  const { id } = (await server.send(path, { token, json })).json.data;
  const isAboutRotation = /^(finish|abort).*Rotation$/.test(operationId);
  if (isAboutRotation) await server.send(`${path}/${id}/rotate`, { token, json: { gracePeriodSeconds: 3_600 } });
  return id;
}

const keyed = Object.values(operations).filter(({ takesIdempotencyKey }) => takesIdempotencyKey);

describe.each(keyed.map((operation) => [operation.id, operation] as const))('%s', (_id, operation) => {
  let send: (key: string) => Promise<Answered>;
  let token: string;
  const dump = () => dumpWithoutMoments(server.database);
  beforeAll(async () => {
    const neighbour = await server.foundNeighbour();
    ({ token } = await newMember(server, provider, 'owner', neighbour.token));
    const ids: Record<string, string> = {};
    for (const name of pathParameters(operation)) {
      if (name in ids) continue;
      const make = things[name];
      if (!make) throw new Error(`${operation.id} has {${name}} in its path: say in this test how to make such a thing`);
      Object.assign(ids, await make(neighbour, operation));
    }
    const [path, request] = exampleRequest(operation, ids);
    send = (key) => sendWith(key, path, { ...request, token });
    await server.flush();
  });

  test('does nothing at all where its answer can’t be kept', async () => {
    const before = await dump();
    await sql`
      create or replace function refuse() returns trigger language plpgsql as 'begin raise exception ''the disk is full''; end'`.execute(
      server.database.kysely,
    );
    // For each row, for the claim is a statement that may update too.
    await sql`create trigger refuse before update on idempotency_keys for each row execute function refuse()`.execute(
      server.database.kysely,
    );
    try {
      expect((await send(newKey())).status).toBe(500);
    } finally {
      await sql`drop trigger refuse on idempotency_keys`.execute(server.database.kysely);
    }
    expect(await dump()).toEqual(before);
  });

  test('happens once, and gives its first answer again to the letter; with another request its key is refused', async () => {
    const key = newKey();
    const first = await send(key);
    expect(first.status).toBeLessThan(300);
    expect(isReplayed(first)).toBe(false);
    const once = await dump();
    for (let count = 0; count < 2; count++) {
      const again = await send(key);
      expect(again.text).toBe(first.text);
      expect([again.status, again.headers.get('location')]).toEqual([first.status, first.headers.get('location')]);
      expect([again.headers.get('content-type'), again.headers.get('cache-control')]).toEqual([
        first.headers.get('content-type'),
        first.headers.get('cache-control'),
      ]);
      expect(isReplayed(again)).toBe(true);
    }
    const other = await sendWith(key, '/api/v1/tickets', { json: { subject: 'another request' }, token });
    expect([other.status, other.json.code]).toEqual([409, 'IDEMPOTENCY_MISMATCH']);
    expect(await dump()).toEqual(once);
  });
});

const keysNamed = async (name: string) =>
  (await server.send('/api/v1/api-keys?limit=100')).json.data.filter((apiKey: { name: string }) => apiKey.name === name);

describe('twins', () => {
  test('that are sent at once have one effect, and all get the same answer', async () => {
    const key = newKey();
    const name = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(key, { name })));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(answers.filter((answer) => !isReplayed(answer))).toHaveLength(1);
    expect(await keysNamed(name)).toHaveLength(1);
  });

  test('of which half ask for something else are told so, and those that ask for the same get the same', async () => {
    const key = newKey();
    const names = [crypto.randomUUID(), crypto.randomUUID()];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => create(key, { name: names[index % 2] })));
    const done = answers.filter(({ status }) => status === 201);
    expect(done).toHaveLength(10);
    expect(new Set(done.map(({ text }) => text)).size).toBe(1);
    for (const { status, json } of answers.filter((answer) => !done.includes(answer))) {
      expect([status, json.code]).toEqual([409, 'IDEMPOTENCY_MISMATCH']);
    }
    expect((await Promise.all(names.map(keysNamed))).flat()).toHaveLength(1);
  });

  test('that are refused are each refused, for nothing is kept of an error', async () => {
    const key = newKey();
    const json = { email: 'owner@test.example', role: 'viewer' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => sendWith(key, '/api/v1/users', { json })));
    expect(answers.map((answer) => [answer.status, answer.json.code, isReplayed(answer)])).toEqual(
      answers.map(() => [409, 'ALREADY_MEMBER', false]),
    );
  });

  test('in a storm do not keep others waiting, with a key or without', async () => {
    const storm = Array.from({ length: 100 }, (_, index) => create(`storm ${index % 4}`, { name: `storm ${index % 4}` }));
    const others = Array.from({ length: 10 }, () => server.send('/api/v1/tickets', { json: { subject: 'calm' } }));
    const reading = Array.from({ length: 10 }, () => server.send('/api/v1/me'));
    expect((await Promise.all([...others, ...reading])).map(({ status }) => status).toSorted()).toEqual([
      ...reading.map(() => 200),
      ...others.map(() => 201),
    ]);
    const answers = await Promise.all(storm);
    expect(new Set(answers.filter(({ status }) => status === 201).map(({ text }) => text)).size).toBe(4);
    // On a slow machine some may have waited as long as one may.
    const impatient = answers.filter(({ status }) => status !== 201);
    expect(impatient.filter(({ json }) => json.code !== 'IDEMPOTENCY_IN_PROGRESS')).toEqual([]);
  });
});

describe('a key', () => {
  test('is used for one body, however its JSON is written', async () => {
    const key = newKey();
    const send = (body: string) => sendWith(key, '/api/v1/tickets', { body, headers: { 'Content-Type': 'application/json' } });
    const first = await send('{"subject":"a","priority":"high"}');
    expect((await send(' {"priority" : "\\u0068igh", "subject": "a"}')).text).toBe(first.text);
    for (const other of ['{"subject":"b","priority":"high"}', '{"subject":"a"}']) {
      const { status, json } = await send(other);
      expect([status, json.code]).toEqual([409, 'IDEMPOTENCY_MISMATCH']);
    }
  });

  test('is used for one path', async () => {
    const [one, other] = (await Promise.all([create(newKey()), create(newKey())])).map(({ json }) => json.data.id);
    const key = newKey();
    const rotate = (id: string) => sendWith(key, `/api/v1/api-keys/${id}/rotate`, { json: {} });
    expect((await rotate(one)).status).toBe(200);
    const { status, json } = await rotate(other);
    expect([status, json.code]).toEqual([409, 'IDEMPOTENCY_MISMATCH']);
  });

  test('stays unused where the request is refused, for whatever reason', async () => {
    const key = newKey();
    expect((await create(key, { name: '' })).status).toBe(400);
    expect((await sendWith(key, '/api/v1/api-keys', { body: '{', headers: { 'Content-Type': 'application/json' } })).status).toBe(400);
    expect((await sendWith(key, '/api/v1/api-keys', { json: { name: 'x' }, headers: { Accept: 'text/csv' } })).status).toBe(406);
    expect((await create(key, { name: 'x' }, 'nobody')).status).toBe(401);
    expect((await sendWith(key, '/api/v1/api-clients', { json: { name: 'x', authType: 'BEARER_TOKEN' } })).status).toBe(403);
    expect((await sendWith(key, '/api/v1/users', { json: { email: 'owner@test.example', role: 'viewer' } })).status).toBe(409);
    expect((await create(key)).status).toBe(201);
  });

  test('of a request that failed once is good for the next attempt', async () => {
    const key = newKey();
    await server.database.kysely.schema.alterTable('audit_events').renameTo('away').execute();
    expect((await create(key)).status).toBe(500);
    await server.database.kysely.schema.alterTable('away').renameTo('audit_events').execute();
    const answer = await create(key);
    expect([answer.status, isReplayed(answer)]).toEqual([201, false]);
  });

  test('is its caller’s own: another’s same key is another key', async () => {
    const key = newKey();
    const { key: other } = (await create(newKey())).json.data;
    const neighbour = await server.foundNeighbour();
    const { token: user } = await newMember(server, provider, 'owner');
    const answers = await Promise.all([server.token, other, neighbour.token, user].map((token) => create(key, { name: 'own' }, token)));
    expect(new Set(answers.map(({ json }) => json.data.id)).size).toBe(4);
    expect(answers.some(isReplayed)).toBe(false);
  });

  test('stays its caller’s when that has got a new secret', async () => {
    const key = newKey();
    const { id, key: old } = (await create(newKey())).json.data;
    const first = await create(key, { name: 'x' }, old);
    const rotated = (await server.send(`/api/v1/api-keys/${id}/rotate`, { json: {} })).json.data.key;
    expect((await create(key, { name: 'x' }, rotated)).text).toBe(first.text);
  });

  test('opens nothing to a caller who has ended, or may do it no more', async () => {
    const key = newKey();
    const { id, key: ended } = (await create(newKey())).json.data;
    expect((await create(key, { name: 'x' }, ended)).status).toBe(201);
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' });
    expect((await create(key, { name: 'x' }, ended)).status).toBe(401);

    const { userId, token } = await newMember(server, provider, 'admin');
    expect((await create(key, { name: 'x' }, token)).status).toBe(201);
    await server.send(`/api/v1/users/${userId}`, { method: 'PATCH', json: { role: 'viewer' } });
    expect((await create(key, { name: 'x' }, token)).status).toBe(403);
  });

  test.each([
    ['empty', ''],
    ['of 256 characters', 'k'.repeat(256)],
    ['with what is not printable', 'a\tb'],
    ['with what is not ASCII', 'clé'],
  ])('that is %s is refused', async (_what, key) => {
    const { status, json } = await create(key);
    expect([status, json.issues?.[0].path]).toEqual([400, '/header/idempotency-key']);
  });

  test.each([['k'], ['k'.repeat(255)], ['"quoted", with: what ~ may {stand}']])('may be %s', async (key) => {
    const first = await create(key);
    expect([first.status, (await create(key)).text]).toEqual([201, first.text]);
  });
});

describe('what is safe to repeat', () => {
  test('is done anew each time: a revoked key is never found valid', async () => {
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
