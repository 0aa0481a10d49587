import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { countStatements } from '../../../test/harness/count-statements.ts';
import type { TestResponse } from '../../../test/harness/test-server.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { hashSecret, mintSecret } from '../secret.ts';

const server = useTestServer();

const hashOf = (secret: string) => hashSecret(secret).toString('hex');
const importKeys = (keys: object[], token = server.token) => server.send('/api/v1/api-keys/import', { token, json: { keys } });
const idsOf = (answer: { json: { data: { id: string }[] } }) => answer.json.data.map(({ id }) => id);
const newSecret = () => randomBytes(18).toString('base64url');

describe('importing API keys', () => {
  test.each([
    ['of our form without our checksum, as Suppuo issued', `sk_live_${randomBytes(24).toString('hex')}`],
    ['of any form', 'hunter2!'],
    ['that resembles a token', `xoxb-${randomBytes(12).toString('hex')}.a.b`],
  ])('makes a secret %s valid with the schemes Bearer and Key', async (_form, secret) => {
    const imported = await importKeys([
      { name: 'legacy', hash: hashOf(secret), keyPrefix: secret.slice(0, 6), permissions: ['tickets:read'] },
    ]);
    expect(imported.status).toBe(200);
    expect(imported.json.data[0]).toMatchObject({ name: 'legacy', keyPrefix: secret.slice(0, 6), permissions: ['tickets:read'] });
    for (const scheme of ['Bearer', 'Key']) {
      const { json } = await server.send('/api/v1/me', { token: null, headers: { Authorization: `${scheme} ${secret}` } });
      expect(json.data.principal.id).toBe(imported.json.data[0].id);
    }
    await server.send(`/api/v1/api-keys/${imported.json.data[0].id}`, { method: 'DELETE' });
    expect((await server.send('/api/v1/me', { token: secret })).status).toBe(401);
  });

  test('imports a thousand keys with few more statements than one, in the given order, each with its audit event', async () => {
    const one = await countStatements(server.database, () => importKeys([{ name: 'alone', hash: hashOf(newSecret()) }]));
    const keys = Array.from({ length: 1_000 }, (_, index) => ({ name: `key ${index}`, hash: hashOf(`bulk ${index}`) }));
    let answer: TestResponse | undefined;
    const all = await countStatements(server.database, async () => (answer = await importKeys(keys)));
    const { status, json } = answer as unknown as TestResponse;
    expect(status).toBe(200);
    // Statements of periodic tasks are counted too.
    expect(all).toBeLessThan(one + 100);
    expect(json.data.map(({ name }: { name: string }) => name)).toEqual(keys.map(({ name }) => name));
    const events = await server.database.kysely
      .selectFrom('audit_events')
      .select('target_id')
      .where('action', '=', 'api_key.imported')
      .execute();
    const targets = new Set(events.map((event) => event.target_id));
    expect(json.data.every(({ id }: { id: string }) => targets.has(id))).toBe(true);
    expect((await server.send('/api/v1/me', { token: 'bulk 999' })).json.data.principal.id).toBe(json.data[999].id);
  });

  test('can be repeated: existing keys stay as they are and are returned', async () => {
    const [one, two] = [newSecret(), newSecret()];
    const first = await importKeys([{ name: 'one', hash: hashOf(one) }]);
    const second = await importKeys([
      { name: 'two', hash: hashOf(two) },
      { name: 'one once more', hash: hashOf(one) },
      { name: 'two once more', hash: hashOf(two) },
    ]);
    expect(second.json.data.map(({ name }: { name: string }) => name)).toEqual(['two', 'one', 'two']);
    expect(idsOf(second)[1]).toBe(idsOf(first)[0]);
  });

  test('creates each key once if concurrent requests import the same hashes in different orders', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => ({ name: `key ${index}`, hash: hashOf(newSecret()) }));
    const answers = await Promise.all([keys, keys.toReversed(), keys, keys.toReversed()].map((order) => importKeys(order)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.flatMap(idsOf)).size).toBe(20);
  });

  test('imports nothing if one hash belongs to another organization or to a credential that is no API key', async () => {
    const neighbour = await server.createOtherOrganization();
    const theirs = newSecret();
    await importKeys([{ name: 'theirs', hash: hashOf(theirs) }], neighbour.token);
    const client = (await server.send('/api/v1/api-clients', { json: { name: 'client', authType: 'API_KEY' } })).json.data;
    for (const taken of [theirs, client.key, neighbour.token]) {
      const unused = newSecret();
      const { status, json, text } = await importKeys([
        { name: 'unused', hash: hashOf(unused) },
        { name: 'taken', hash: hashOf(taken) },
      ]);
      expect([status, json.code]).toEqual([409, 'SECRET_IN_USE']);
      expect(text).not.toContain(neighbour.organizationId);
      expect((await server.send('/api/v1/me', { token: unused })).status).toBe(401);
    }
    expect((await server.send('/api/v1/me', { token: theirs })).json.data.principal.organization.id).toBe(neighbour.organizationId);
  });

  test('succeeds for one of two organizations that import the same hashes concurrently', async () => {
    const neighbour = await server.createOtherOrganization();
    const hashes = Array.from({ length: 10 }, () => hashOf(newSecret()));
    const order = (reversed: boolean) => (reversed ? hashes.toReversed() : hashes).map((hash) => ({ name: 'wanted', hash }));
    const answers = await Promise.all([importKeys(order(false)), importKeys(order(true), neighbour.token)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('rejects permissions that the caller lacks', async () => {
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'narrow', permissions: ['api_keys:write'] } })).json.data;
    const { status, json } = await importKeys([{ name: 'more', hash: hashOf(newSecret()), permissions: ['tickets:write'] }], key);
    expect([status, json.code]).toEqual([403, 'GRANT_NOT_HELD']);
  });

  test('does not return an existing live key to a test credential', async () => {
    const secret = newSecret();
    await importKeys([{ name: 'live', hash: hashOf(secret) }]);
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test' } })).json.data;
    expect((await importKeys([{ name: 'mine', hash: hashOf(secret) }], key)).json.code).toBe('SECRET_IN_USE');
  });

  test('names the invalid entry in issues', async () => {
    const { json } = await importKeys([
      { name: 'good', hash: hashOf(newSecret()) },
      { name: 'bad', hash: hashOf(mintSecret('sk_live_').value), allowedIps: ['nowhere'] },
    ]);
    expect(json.issues).toEqual([{ path: '/body/keys/1/allowedIps/0', message: expect.stringContaining('CIDR') }]);
  });
});
