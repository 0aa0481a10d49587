import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { hammer } from '../../test/harness/hammer.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { newId } from '../runtime/identifiers.ts';

const server = useTestServer();
let baseUrl: string;
beforeAll(async () => {
  baseUrl = `${server.url}/api/partner`;
});

/** Sends a request as the published samples do, with the headers of their HTTP clients. It uses no code of this repository. */
async function call(method: string, path: string, { token = server.token, json }: { token?: string; json?: object } = {}) {
  const response = await fetch(baseUrl + path, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      Accept: 'application/json, text/plain, */*',
      'User-Agent': 'axios/1.7.9',
    },
    ...(json && { body: JSON.stringify(json) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a published client does not have our types
  return { status: response.status, headers: response.headers, data: JSON.parse(await response.text()) as any };
}

const create = async (json: object, token = server.token) => (await call('POST', '/people', { json, token })).data;
const newKey = async (json: object) => (await server.send('/api/v1/api-keys', { json: { name: 'key', ...json } })).json.data;
const errorOf = ({ status, data }: { status: number; data: { error: string } }) => [status, data.error];

describe('a Sure Send client with only a new base URL', () => {
  test('creates, reads, lists and updates a person', async () => {
    const contact = {
      firstName: 'Jane',
      lastName: 'Doe',
      emails: [{ value: 'second@acme.example' }, { value: 'jane@acme.example', type: 'work', isPrimary: true }],
      phones: [{ value: '+1-555-0100', type: 'mobile' }],
      tags: ['new-lead'],
      customFields: { budget: 350_000, 'owns a house': false },
      stage: 'Lead',
      addresses: [{ city: 'Portland' }],
    };
    const created = await call('POST', '/people', { json: contact });
    expect(created.status).toBe(201);
    expect(created.data).toMatchObject({
      id: expect.stringMatching(/^per_/),
      firstName: 'Jane',
      lastName: 'Doe',
      name: 'Jane Doe',
      email: 'jane@acme.example',
      emails: [{ value: 'jane@acme.example', isPrimary: true }],
      phones: [{ value: '+1-555-0100', isPrimary: true }],
      tags: ['new-lead'],
      customFields: contact.customFields,
    });
    expect(created.data).not.toHaveProperty('stage');

    const { id } = created.data;
    expect(await call('GET', `/people/${id}`)).toMatchObject({ status: 200, data: created.data });
    const { status, data } = await call('GET', '/people?limit=10');
    expect(status).toBe(200);
    expect(data.people).toEqual([created.data]);

    const changed = await call('PUT', `/people/${id}`, { json: { firstName: 'Janet', phones: [], lastName: '', stage: 'Customer' } });
    expect(changed.status).toBe(200);
    expect(changed.data).toMatchObject({
      ...created.data,
      firstName: 'Janet',
      lastName: null,
      name: 'Janet',
      phone: null,
      phones: [],
      updatedAt: expect.any(String),
    });
  });

  test('clears a member with null or an empty string, also with the members email and phone', async () => {
    const { id } = await create({ firstName: 'Jane', email: 'jane@acme.example', phone: '1' });
    const { data } = await call('PUT', `/people/${id}`, { json: { email: '', phone: null } });
    expect([data.firstName, data.email, data.emails, data.phone]).toEqual(['Jane', null, [], null]);
  });

  test.each<[string, object, object]>([
    ['tags: null', { tags: null }, { tags: [] }],
    ['customFields: null', { customFields: null }, { customFields: {} }],
    ['emails: null', { emails: null }, { email: null, emails: [] }],
    ['phones: null', { phones: null }, { phone: null, phones: [] }],
    ['an address that is empty', { emails: [{ value: '' }] }, { email: null, emails: [] }],
    ['a number that is null', { phones: [{ value: null }] }, { phone: null, phones: [] }],
  ])('clears only the named member with %s', async (_change, json, cleared) => {
    const person = await create({ firstName: 'Jane', email: 'jane@acme.example', phone: '1', tags: ['a'], customFields: { budget: 1 } });
    const { status, data } = await call('PUT', `/people/${person.id}`, { json });
    expect(status).toBe(200);
    expect(data).toEqual({ ...person, ...cleared, updatedAt: expect.any(String) });
  });

  test('stores the first email address that is not empty, and each tag once', async () => {
    const emails = [{ value: '', isPrimary: true }, { value: 'jane@acme.example' }];
    expect(await create({ emails, tags: ['a', 'b', 'a'] })).toMatchObject({ email: 'jane@acme.example', tags: ['a', 'b'] });
  });

  test('changes nothing with unknown members alone, and triggers no webhook event', async () => {
    const webhook = (await server.send('/api/v1/webhooks', { json: { url: 'https://receiver.example/', events: ['person.updated'] } })).json
      .data;
    const deliveries = async () => (await server.send(`/api/v1/webhooks/${webhook.id}/deliveries`)).json.data.length;
    const person = await create({ firstName: 'Jane' });
    expect(await call('PUT', `/people/${person.id}`, { json: { stage: 'Customer' } })).toMatchObject({ status: 200, data: person });
    expect(await deliveries()).toBe(0);
    await call('PUT', `/people/${person.id}`, { json: { stage: 'Customer', lastName: 'Doe' } });
    expect(await deliveries()).toBe(1);
  });

  test('creates a person from unknown members alone', async () => {
    const { status, data } = await call('POST', '/people', { json: { stage: 'Lead' } });
    expect([status, data.name]).toEqual([201, '']);
  });

  test('records an event, and stores its unknown members as properties', async () => {
    const { id: personId } = await create({ firstName: 'Jane' });
    const { status, data } = await call('POST', '/events', {
      json: { type: 'page_view', personId, pageUrl: 'https://acme.example/', pageDuration: 45, properties: { from: 'ad' } },
    });
    expect(status).toBe(201);
    expect(data).toMatchObject({ type: 'page_view', eventType: 'page_view', personId, occurredAt: expect.any(String) });
    expect(data.properties).toEqual({ pageUrl: 'https://acme.example/', pageDuration: 45, from: 'ad' });
    expect((await server.send(`/api/v1/events/${data.id}`)).json.data.personId).toBe(personId);
  });

  test('reads all people exactly once, page by page with nextCursor', async () => {
    const { token } = await server.createOtherOrganization();
    const created: string[] = [];
    for (let count = 0; count < 5; count++) created.push((await create({ firstName: `${count}` }, token)).id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { data } = await call('GET', `/people?limit=2${cursor && `&cursor=${cursor}`}`, { token });
      expect(data.people.length).toBeLessThanOrEqual(2);
      seen.push(...data.people.map(({ id }: { id: string }) => id));
      cursor = data.nextCursor;
    }
    expect(seen).toEqual(created.toReversed());
  });

  test.each(['limit=0', 'limit=101', 'limit=many', 'offset=20', 'stage=Lead'])(
    'receives 400 for the invalid or unsupported query %s, and not an unfiltered list',
    async (query) => {
      const { status, data } = await call('GET', `/people?${query}`);
      expect([status, data.error, data.issues[0].path]).toEqual([400, 'Bad Request', `/query/${query.split('=')[0]}`]);
    },
  );

  test('reads people as updated through /api/v1/people', async () => {
    const { id } = await create({ firstName: 'Jane' });
    const { json } = await server.send(`/api/v1/people/${id}`, { method: 'PATCH', json: { email: 'jane@acme.example' } });
    expect((await call('GET', `/people/${id}`)).data).toMatchObject(json.data);
  });
});

describe('/api/partner responds 401 {"error": "Unauthorized"}', () => {
  test.each<[string, (token: string) => Record<string, string>]>([
    ['no Authorization header', () => ({})],
    ['a token without a scheme', (token) => ({ Authorization: token })],
    ['the scheme bearer in lower case', (token) => ({ Authorization: `bearer ${token}` })],
    ['the scheme BEARER in upper case', (token) => ({ Authorization: `BEARER ${token}` })],
    ['the scheme Token', (token) => ({ Authorization: `Token ${token}` })],
    ['a placeholder instead of a token', () => ({ Authorization: 'Bearer YOUR_API_TOKEN' })],
    ['a scheme without a token', () => ({ Authorization: 'Bearer' })],
  ])('to %s', async (_case, headers) => {
    for (const [method, path] of [
      ['GET', '/people'],
      ['POST', '/people'],
      ['GET', `/people/${newId('person')}`],
      ['POST', '/events'],
    ]) {
      const response = await fetch(baseUrl + path, { method: method ?? '', headers: headers(server.token) });
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
      expect(errorOf({ status: response.status, data: JSON.parse(await response.text()) })).toEqual([401, 'Unauthorized']);
    }
  });
});

describe('/api/partner responds 403 {"error": "Forbidden"}', () => {
  test('to a caller without the permission', async () => {
    const { key } = await newKey({ permissions: ['people:read'] });
    const { id } = await create({ firstName: 'Jane' });
    expect((await call('GET', '/people', { token: key })).status).toBe(200);
    const answers = [
      await call('POST', '/people', { token: key, json: { firstName: 'x' } }),
      await call('PUT', `/people/${id}`, { token: key, json: { firstName: 'x' } }),
      await call('POST', '/events', { token: key, json: { type: 'x' } }),
    ];
    expect(answers.map(errorOf)).toEqual(answers.map(() => [403, 'Forbidden']));
  });

  test('to the id of another organization’s person, with the same detail as to an unknown id', async () => {
    const { id } = await create({ firstName: 'Theirs' }, (await server.createOtherOrganization()).token);
    const answers = [];
    for (const personId of [id, newId('person')]) {
      answers.push(await call('GET', `/people/${personId}`), await call('PUT', `/people/${personId}`, { json: { firstName: 'x' } }));
    }
    expect(answers.map(errorOf)).toEqual(answers.map(() => [403, 'Forbidden']));
    expect(new Set(answers.map(({ data }) => data.detail)).size).toBe(1);
  });

  test('to an event about another organization’s person, with the same detail as about an unknown person', async () => {
    const { id } = await create({ firstName: 'Theirs' }, (await server.createOtherOrganization()).token);
    const answers = [];
    for (const personId of [id, newId('person'), '1234'])
      answers.push(await call('POST', '/events', { json: { type: 'page_view', personId } }));
    expect(answers.map(errorOf)).toEqual(answers.map(() => [403, 'Forbidden']));
    expect(new Set(answers.map(({ data }) => data.detail)).size).toBe(1);
  });

  test.each(['1234', 'per_1', 'PER_01kxrnhawzerjv3tx4yjfryw5c', '%20', 'a%2Fb', '%F0%9F%94%91'])('to the malformed id %s', async (id) => {
    const answers = [await call('GET', `/people/${id}`), await call('PUT', `/people/${id}`, { json: { firstName: 'x' } })];
    expect(answers.map(errorOf)).toEqual(answers.map(() => [403, 'Forbidden']));
  });
});

describe('rate limits of /api/partner', () => {
  test('are reported in the published headers, and a 429 has Retry-After', async () => {
    const { key } = await newKey({ rateLimit: { limit: 2, windowSeconds: 3_600 } });
    const answers: Awaited<ReturnType<typeof call>>[] = [];
    for (let count = 0; count < 3; count++) answers.push(await call('GET', '/people', { token: key }));
    const header = (name: string) => answers.map(({ headers }) => headers.get(`x-ratelimit-${name}`));
    expect(header('limit')).toEqual(['2', '2', '2']);
    expect(header('remaining')).toEqual(['1', '0', '0']);
    expect(header('context')).toEqual(['token:global', 'token:global', 'token:global']);
    for (const seconds of header('reset')) expect(Number(seconds)).toSatisfy((reset: number) => reset > 3_500 && reset <= 3_600);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
  });

  test('let a client succeed that waits for Retry-After and retries a bounded number of times', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { key } = await newKey({ rateLimit: { limit: 1, windowSeconds: 3_600 } });
    let waits = 0;
    const callWithRetries = async () => {
      for (let attempt = 0; attempt < 5; attempt++) {
        const { status, headers } = await call('GET', '/people', { token: key });
        if (status !== 429) return status;
        waits++;
        vi.setSystemTime(Date.now() + Number(headers.get('retry-after')) * 1_000);
      }
      return 'retries exhausted';
    };
    for (let count = 0; count < 3; count++) expect(await callWithRetries()).toBe(200);
    // One wait per call was long enough.
    expect(waits).toBe(2);
  });
});

test('a client that falls back to a second token on 401 has no failed call during a rotation', async () => {
  const tokens = { primary: await newKey({ name: 'primary' }), fallback: await newKey({ name: 'fallback' }) };
  const failed: unknown[] = [];
  const rejected: unknown[] = [];
  const calls = hammer(async () => {
    const answers = [];
    for (const { key } of [tokens.primary, tokens.fallback]) {
      answers.push(errorOf(await call('GET', '/people', { token: key })));
      if (answers.at(-1)?.[0] === 200) return void rejected.push(...answers.slice(0, -1));
    }
    failed.push(answers);
  });
  await server.send(`/api/v1/api-keys/${tokens.primary.id}`, { method: 'DELETE' });
  calls.mark();
  await calls.outcomes(30);
  expect(failed).toEqual([]);
  expect(rejected.length).toBeGreaterThan(0);
  expect(rejected).toEqual(rejected.map(() => [401, 'Unauthorized']));

  // The fallback becomes the primary, and a new token becomes the fallback.
  [tokens.primary, tokens.fallback] = [tokens.fallback, await newKey({ name: 'next' })];
  for (const { key } of [tokens.primary, tokens.fallback]) expect((await call('GET', '/people', { token: key })).status).toBe(200);
});

test('a token appears in no response and no log line', async () => {
  const { key } = await newKey({ name: 'canary' });
  const answers = [
    await call('GET', '/people', { token: key }),
    await call('GET', '/people', { token: `${key}x` }),
    await call('POST', '/people', { token: key, json: { email: key } }),
    await call('GET', `/people?cursor=${key}`, { token: key }),
  ];
  expect(JSON.stringify(answers.map(({ data }) => data)) + server.logged.join('')).not.toContain(key.slice(16));
});
