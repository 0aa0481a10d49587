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
/** What a reader of the published pages puts in the place of a `YOUR_…`. */
const yours: Record<string, string> = {};

beforeAll(async () => {
  if (isLeftOut('curl')) return;
  requireProgram('curl');
  // The commands stay as they are written: what they are to print beside the body stands in a file that curl reads by itself.
  const home = temporaryFolder();
  writeFileSync(join(home, '.curlrc'), 'include\nsilent\nshow-error\nnoproxy = "*"\n');
  environment = { PATH: process.env['PATH'] ?? '', CURL_HOME: home };

  await allowTokenClients(server);
  const client = await createTokenClient(server);
  const made = async (path: string, json: object) => (await server.send(path, { json })).json.data;
  Object.assign(yours, {
    YOUR_SERVER: server.url,
    YOUR_ORGANIZATION_ID: server.organizationId,
    YOUR_CLIENT_ID: client.id,
    YOUR_CLIENT_SECRET: client.secret,
    YOUR_CLIENT_KEY: (await made('/api/v1/api-clients', { name: 'with a key', authType: 'API_KEY' })).key,
    YOUR_API_TOKEN: (await made('/api/v1/api-keys', { name: 'Production Integration' })).key,
    YOUR_NARROW_TOKEN: (await made('/api/v1/api-keys', { name: 'reads', permissions: ['people:read'] })).key,
    YOUR_USED_UP_TOKEN: (await made('/api/v1/api-keys', { name: 'used up', rateLimit: { limit: 1, windowSeconds: 3_600 } })).key,
    YOUR_PERSON_ID: (await made('/api/v1/people', { firstName: 'Jane' })).id,
    YOUR_JWT: (await newMember(server, provider, 'owner')).token,
  });
  await server.send('/api/v1/me', { token: yours['YOUR_USED_UP_TOKEN'] ?? '' });
});
afterAll(cleanUp);

/** Runs a command in a shell, and reads what curl printed. */
async function type(command: string) {
  const filled = command.replace(/YOUR_[A-Z_]+/g, (name) => yours[name] ?? `there is no ${name}`);
  const { stdout } = await run('sh', ['-c', filled], { env: environment });
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

/** The published calls: the command, and what it answers. */
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
    [`curl YOUR_SERVER/api/partner/people -H "Authorization: Bearer YOUR_USED_UP_TOKEN"`, 429, { error: 'Too Many Requests' }],
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

describe.skipIf(isLeftOut('curl'))('with only the base URL changed, in a shell,', () => {
  describe.each(Object.entries(published))('%s’s', (_system, calls) => {
    test.each(calls)('%s answers %i', async (command, status, json) => {
      expect(await type(command)).toMatchObject({ status, json });
    });
  });

  test('Suger’s token opens what its key opens, and a rotated key opens nothing any more', async () => {
    const [exchange = ''] = published['Suger']?.[0] ?? [];
    yours['YOUR_ACCESS_TOKEN'] = (await type(exchange)).json.access_token;
    const list = (authorization: string) =>
      type(`curl -L -X GET 'YOUR_SERVER/org/YOUR_ORGANIZATION_ID/user' -H 'Authorization: ${authorization}'`);
    expect(await list('Bearer YOUR_ACCESS_TOKEN')).toMatchObject({ status: 200, json: USERS });

    const created = (await server.send('/api/v1/api-clients', { json: { name: 'to rotate', authType: 'API_KEY' } })).json.data;
    const rotated = (await server.send(`/api/v1/api-clients/${created.id}/rotate`, { json: {} })).json.data;
    expect((await list(`Key ${created.key}`)).status).toBe(401);
    expect((await list(`Key ${rotated.key}`)).status).toBe(200);
  });

  test('Sure Send’s answers tell the limit in its headers, and when to come again', async () => {
    yours['YOUR_NEW_TOKEN'] = (await server.send('/api/v1/api-keys', { json: { name: 'new' } })).json.data.key;
    const { headers } = await type(`curl YOUR_SERVER/api/partner/people -H "Authorization: Bearer YOUR_NEW_TOKEN"`);
    expect(headers).toMatchObject({
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      'x-ratelimit-reset': '3600',
      'x-ratelimit-context': 'token:global',
    });
    const refused = await type(`curl YOUR_SERVER/api/partner/people -H "Authorization: Bearer YOUR_USED_UP_TOKEN"`);
    expect(refused.headers).toMatchObject({ 'retry-after': expect.stringMatching(/^[1-9]\d*$/), 'x-ratelimit-remaining': '0' });
  });

  test('Suppuo’s key is made, shown once, used and revoked', async () => {
    const created = await type(
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
    const use = () => type(`curl "YOUR_SERVER/api/v1/tickets?status=open" -H "Authorization: Bearer ${key}"`);
    expect((await use()).status).toBe(200);
    const shown = await type(`curl YOUR_SERVER/api/v1/api-keys/${id} -H "Authorization: Bearer YOUR_JWT"`);
    expect(shown.json.data).toMatchObject({ id, keyPrefix: key.slice(0, 12) });
    expect(JSON.stringify(shown.json)).not.toContain(key);

    const revoked = await type(`curl -X DELETE YOUR_SERVER/api/v1/api-keys/${id} -H "Authorization: Bearer YOUR_JWT"`);
    expect([revoked.status, revoked.json]).toEqual([204, undefined]);
    expect(await use()).toMatchObject({ status: 401, json: { code: 'INVALID_TOKEN' } });
  });

  test('SmartSuite’s key is one a user, and one that is generated anew ends the old one', async () => {
    const generate = async () =>
      (await type(`curl -X POST YOUR_SERVER/api/v1/me/api-key -H "Authorization: Bearer YOUR_JWT"`)).json.data.key;
    const use = async (key: string) => (await type(`curl YOUR_SERVER/api/v1/people -H "Authorization: Bearer ${key}"`)).status;
    const first = await generate();
    expect(await use(first)).toBe(200);
    const second = await generate();
    expect([await use(first), await use(second)]).toEqual([401, 200]);
    expect((await type(`curl -X DELETE YOUR_SERVER/api/v1/me/api-key -H "Authorization: Bearer YOUR_JWT"`)).status).toBe(204);
    expect(await use(second)).toBe(401);
  });

  test('Sure Send’s Python sample for the library requests', async (context) => {
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
