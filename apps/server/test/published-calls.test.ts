import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isLeftOut, requireProgram } from '@keyrail/system';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newMember } from './harness/people.ts';
import { cleanUp, temporaryFolder } from './harness/server-process.ts';
import { allowTokenClients, createTokenClient } from './harness/token-clients.ts';
import { useTestServerAndProvider } from './harness/use-test-server.ts';

const run = promisify(execFile);
const TIMESTAMP = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

const { server, provider } = useTestServerAndProvider({ rateLimit: { limit: 1_000, windowSeconds: 3_600 } });
let environment: Record<string, string>;
/** The value for each `YOUR_…` placeholder in the published commands. */
const yours: Record<string, string> = {};

beforeAll(async () => {
  if (isLeftOut('curl')) return;
  requireProgram('curl');
  // The commands stay as published: the options to print the headers are in a file that curl reads by itself.
  const home = temporaryFolder();
  writeFileSync(join(home, '.curlrc'), 'include\nsilent\nshow-error\nnoproxy = "*"\n');
  environment = { PATH: process.env['PATH'] ?? '', CURL_HOME: home };

  await allowTokenClients(server);
  const client = await createTokenClient(server);
  const create = async (path: string, json: object) => (await server.send(path, { json })).json.data;
  Object.assign(yours, {
    YOUR_SERVER: server.url,
    YOUR_ORGANIZATION_ID: server.organizationId,
    YOUR_CLIENT_ID: client.id,
    YOUR_CLIENT_SECRET: client.secret,
    YOUR_CLIENT_KEY: (await create('/api/v1/api-clients', { name: 'with a key', authType: 'API_KEY' })).key,
    YOUR_API_TOKEN: (await create('/api/v1/api-keys', { name: 'Production Integration' })).key,
    YOUR_NARROW_TOKEN: (await create('/api/v1/api-keys', { name: 'reads', permissions: ['people:read'] })).key,
    YOUR_EXHAUSTED_TOKEN: (await create('/api/v1/api-keys', { name: 'exhausted', rateLimit: { limit: 1, windowSeconds: 3_600 } })).key,
    YOUR_PERSON_ID: (await create('/api/v1/people', { firstName: 'Jane' })).id,
    YOUR_JWT: (await newMember(server, provider, 'owner')).token,
  });
  await server.send('/api/v1/me', { token: yours['YOUR_EXHAUSTED_TOKEN'] ?? '' });
});
afterAll(cleanUp);

/** Runs a command in a shell, and parses the output of curl. */
async function runCommand(command: string) {
  const completed = command.replace(/YOUR_[A-Z_]+/g, (name) => yours[name] ?? `no value for ${name}`);
  const { stdout } = await run('sh', ['-c', completed], { env: environment });
  const [head = '', ...rest] = stdout.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
  const body = rest.join('\r\n\r\n');
  return { status: Number(first.split(' ')[1]), headers, json: body === '' ? undefined : JSON.parse(body) };
}

const USERS = [{ organizationID: expect.stringMatching(/^org_/), email: 'owner@test.example', role: 'owner' }, {}];
const JANE = { id: expect.stringMatching(/^per_/), firstName: 'Jane', createdAt: TIMESTAMP };
const PEOPLE = { people: expect.arrayContaining([expect.objectContaining(JANE)]) };

/** The published calls: the command, and the status and body of its response. */
const published: Readonly<Record<string, readonly (readonly [string, number, unknown])[]>> = {
  Suger: [
    [
      `curl -L -X POST 'YOUR_SERVER/public/apiClient/accessToken' \\
        -H 'Content-Type: application/json' \\
        -d '{"organizationID": "YOUR_ORGANIZATION_ID", "id": "YOUR_CLIENT_ID", "secret": "YOUR_CLIENT_SECRET"}'`,
      200,
      {
        access_token: expect.stringMatching(/^eyJ/),
        expires_in: 3_600,
        expires_on: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
        token_type: 'Bearer',
      },
    ],
    [
      `curl -L -X GET 'YOUR_SERVER/org/YOUR_ORGANIZATION_ID/user' -H 'Content-Type: application/json' -H 'Authorization: Key YOUR_CLIENT_KEY'`,
      200,
      USERS,
    ],
  ],
  'Sure Send': [
    [`curl YOUR_SERVER/api/partner/people -H "Authorization: Bearer YOUR_API_TOKEN"`, 200, PEOPLE],
    [`curl "YOUR_SERVER/api/partner/people?limit=10" -H "Authorization: Bearer YOUR_API_TOKEN"`, 200, PEOPLE],
    [`curl YOUR_SERVER/api/partner/people/YOUR_PERSON_ID -H "Authorization: Bearer YOUR_API_TOKEN"`, 200, JANE],
    [
      `curl -X PUT YOUR_SERVER/api/partner/people/YOUR_PERSON_ID \\
        -H "Authorization: Bearer YOUR_API_TOKEN" -H "Content-Type: application/json" -d '{"tags": ["customer"]}'`,
      200,
      { ...JANE, tags: ['customer'] },
    ],
    [
      `curl -X POST YOUR_SERVER/api/partner/people \\
        -H "Authorization: Bearer YOUR_API_TOKEN" \\
        -H "Content-Type: application/json" \\
        -d '{"firstName": "John", "lastName": "Doe", "emails": [{"value": "john@acme.example", "isPrimary": true}], "tags": ["new-lead"]}'`,
      201,
      { firstName: 'John', name: 'John Doe', emails: [{ value: 'john@acme.example', isPrimary: true }], tags: ['new-lead'] },
    ],
    [
      `curl -X POST YOUR_SERVER/api/partner/events \\
        -H "Authorization: Bearer YOUR_API_TOKEN" -H "Content-Type: application/json" \\
        -d '{"type": "page_view", "personId": "YOUR_PERSON_ID", "pageUrl": "https://acme.example/"}'`,
      201,
      { type: 'page_view', personId: expect.stringMatching(/^per_/) },
    ],
    ['curl YOUR_SERVER/api/partner/people', 401, { error: 'Unauthorized' }],
    [`curl YOUR_SERVER/api/partner/people -H "Authorization: YOUR_API_TOKEN"`, 401, { error: 'Unauthorized' }],
    [`curl YOUR_SERVER/api/partner/people -H "Authorization: bearer YOUR_API_TOKEN"`, 401, { error: 'Unauthorized' }],
    [`curl YOUR_SERVER/api/partner/people -H "Authorization: Token YOUR_API_TOKEN"`, 401, { error: 'Unauthorized' }],
    [
      `curl -X POST YOUR_SERVER/api/partner/people \\
        -H "Authorization: Bearer YOUR_NARROW_TOKEN" -H "Content-Type: application/json" -d '{"firstName": "John"}'`,
      403,
      { error: 'Forbidden' },
    ],
    [`curl YOUR_SERVER/api/partner/people -H "Authorization: Bearer YOUR_EXHAUSTED_TOKEN"`, 429, { error: 'Too Many Requests' }],
  ],
  Suppuo: [
    [`curl "YOUR_SERVER/api/v1/tickets?status=open" -H "Authorization: Bearer YOUR_API_TOKEN"`, 200, { data: [] }],
    [`curl "YOUR_SERVER/api/v1/tickets?status=open" -H "Authorization: Bearer YOUR_JWT"`, 200, { data: [] }],
    ...['canned-replies', 'channels', 'webhooks'].map(
      (path) => [`curl YOUR_SERVER/api/v1/${path} -H "Authorization: Bearer YOUR_API_TOKEN"`, 200, { data: [] }] as const,
    ),
    [`curl YOUR_SERVER/api/v1/billing -H "Authorization: Bearer YOUR_API_TOKEN"`, 200, { data: { plan: 'free' } }],
  ],
};

describe.skipIf(isLeftOut('curl'))('the published calls of other systems, with only the base URL changed:', () => {
  describe.each(Object.entries(published))('%s:', (_system, calls) => {
    test.each(calls)('%s returns %i', async (command, status, json) => {
      expect(await runCommand(command)).toMatchObject({ status, json });
    });
  });

  test('Suger’s access token is accepted where its key is, and a rotated key is rejected', async () => {
    const [exchange = ''] = published['Suger']?.[0] ?? [];
    yours['YOUR_ACCESS_TOKEN'] = (await runCommand(exchange)).json.access_token;
    const list = (authorization: string) =>
      runCommand(`curl -L -X GET 'YOUR_SERVER/org/YOUR_ORGANIZATION_ID/user' -H 'Authorization: ${authorization}'`);
    expect(await list('Bearer YOUR_ACCESS_TOKEN')).toMatchObject({ status: 200, json: USERS });

    const created = (await server.send('/api/v1/api-clients', { json: { name: 'to rotate', authType: 'API_KEY' } })).json.data;
    const rotated = (await server.send(`/api/v1/api-clients/${created.id}/rotate`, { json: {} })).json.data;
    expect((await list(`Key ${created.key}`)).status).toBe(401);
    expect((await list(`Key ${rotated.key}`)).status).toBe(200);
  });

  test('Sure Send’s responses have its rate-limit headers and Retry-After', async () => {
    yours['YOUR_NEW_TOKEN'] = (await server.send('/api/v1/api-keys', { json: { name: 'new' } })).json.data.key;
    const { headers } = await runCommand(`curl YOUR_SERVER/api/partner/people -H "Authorization: Bearer YOUR_NEW_TOKEN"`);
    expect(headers).toMatchObject({
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      'x-ratelimit-reset': '3600',
      'x-ratelimit-context': 'token:global',
    });
    const rejected = await runCommand(`curl YOUR_SERVER/api/partner/people -H "Authorization: Bearer YOUR_EXHAUSTED_TOKEN"`);
    expect(rejected.headers).toMatchObject({ 'retry-after': expect.stringMatching(/^[1-9]\d*$/), 'x-ratelimit-remaining': '0' });
  });

  test('Suppuo’s key is created, shown once, used and revoked', async () => {
    const created = await runCommand(
      `curl -X POST YOUR_SERVER/api/v1/api-keys \\
        -H "Authorization: Bearer YOUR_JWT" -H "Content-Type: application/json" -d '{"name": "n8n automation"}'`,
    );
    expect(created.status).toBe(201);
    expect(created.json.data).toMatchObject({
      id: expect.stringMatching(/^ak_/),
      name: 'n8n automation',
      keyPrefix: expect.stringMatching(/^sk_live_[0-9a-f]{4}$/),
      key: expect.stringMatching(/^sk_live_[0-9a-f]{48}$/),
      createdAt: TIMESTAMP,
    });
    const { id, key } = created.json.data;
    const use = () => runCommand(`curl "YOUR_SERVER/api/v1/tickets?status=open" -H "Authorization: Bearer ${key}"`);
    expect((await use()).status).toBe(200);
    const shown = await runCommand(`curl YOUR_SERVER/api/v1/api-keys/${id} -H "Authorization: Bearer YOUR_JWT"`);
    expect(shown.json.data).toMatchObject({ id, keyPrefix: key.slice(0, 12) });
    expect(JSON.stringify(shown.json)).not.toContain(key);

    const revoked = await runCommand(`curl -X DELETE YOUR_SERVER/api/v1/api-keys/${id} -H "Authorization: Bearer YOUR_JWT"`);
    expect([revoked.status, revoked.json]).toEqual([204, undefined]);
    expect(await use()).toMatchObject({ status: 401, json: { code: 'INVALID_TOKEN' } });
  });

  test('SmartSuite’s user has one key, and generating another revokes it', async () => {
    const generate = async () =>
      (await runCommand(`curl -X POST YOUR_SERVER/api/v1/me/api-key -H "Authorization: Bearer YOUR_JWT"`)).json.data.key;
    const use = async (key: string) => (await runCommand(`curl YOUR_SERVER/api/v1/people -H "Authorization: Bearer ${key}"`)).status;
    const first = await generate();
    expect(await use(first)).toBe(200);
    const second = await generate();
    expect([await use(first), await use(second)]).toEqual([401, 200]);
    expect((await runCommand(`curl -X DELETE YOUR_SERVER/api/v1/me/api-key -H "Authorization: Bearer YOUR_JWT"`)).status).toBe(204);
    expect(await use(second)).toBe(401);
  });

  test('Sure Send’s Python sample runs with the library requests', async (context) => {
    context.skip(isLeftOut('python3-requests'), 'KEYRAIL_TEST_WITHOUT names python3-requests');
    const python = requireProgram('python3-requests');
    const sample = `
import os, requests
response = requests.get(f"{os.environ['API_URL']}/people", headers={"Authorization": f"Bearer {os.environ['API_TOKEN']}"}, params={"limit": 10})
response.raise_for_status()
created = requests.post(f"{os.environ['API_URL']}/people", headers={"Authorization": f"Bearer {os.environ['API_TOKEN']}"}, json={"firstName": "Jane"})
print(len(response.json()["people"]) > 0, created.status_code, created.json()["firstName"])`;
    const env = { ...process.env, API_URL: `${server.url}/api/partner`, API_TOKEN: yours['YOUR_API_TOKEN'], NO_PROXY: '*' };
    expect((await run(python, ['-c', sample], { env })).stdout.trim()).toBe('True 201 Jane');
  });
});
