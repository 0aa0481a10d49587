import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { hammer } from '../../test/harness/hammer.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { newId } from '../runtime/identifiers.ts';

const server = useTestServer();
let baseUrl: string;
beforeAll(async () => {
  baseUrl = `${server.url}/api/partner`;
});

/** Calls as the published samples do, with the headers that their HTTP clients send; nothing of this repository's. */
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
  // biome-ignore lint/suspicious/noExplicitAny: a published client does not know our types
  return { status: response.status, headers: response.headers, data: JSON.parse(await response.text()) as any };
}

const create = async (json: object, token = server.token) => (await call('POST', '/people', { json, token })).data;
const newKey = async (json: object) => (await server.send('/api/v1/api-keys', { json: { name: 'key', ...json } })).json.data;
const refusal = ({ status, data }: { status: number; data: { error: string } }) => [status, data.error];

describe('a client of Sure Send, with only its base URL changed,', () => {
  test('creates, reads, lists and changes a person', async () => {
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

  test('takes away with null or empty text, and with plain members too', async () => {
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
  ])('empties a member with %s, and leaves the others', async (_what, json, emptied) => {
    const person = await create({ firstName: 'Jane', email: 'jane@acme.example', phone: '1', tags: ['a'], customFields: { budget: 1 } });
    const { status, data } = await call('PUT', `/people/${person.id}`, { json });
    expect(status).toBe(200);
    expect(data).toEqual({ ...person, ...emptied, updatedAt: expect.any(String) });
  });

  test('is given the first address that is one, and each tag once', async () => {
    const emails = [{ value: '', isPrimary: true }, { value: 'jane@acme.example' }];
    expect(await create({ emails, tags: ['a', 'b', 'a'] })).toMatchObject({ email: 'jane@acme.example', tags: ['a', 'b'] });
  });

  test('changes nothing by what is not known here, and no webhook is told of it', async () => {
    const webhook = (await server.send('/api/v1/webhooks', { json: { url: 'https://receiver.example/', events: ['person.updated'] } })).json
      .data;
    const deliveries = async () => (await server.send(`/api/v1/webhooks/${webhook.id}/deliveries`)).json.data.length;
    const person = await create({ firstName: 'Jane' });
    expect(await call('PUT', `/people/${person.id}`, { json: { stage: 'Customer' } })).toMatchObject({ status: 200, data: person });
    expect(await deliveries()).toBe(0);
    await call('PUT', `/people/${person.id}`, { json: { stage: 'Customer', lastName: 'Doe' } });
    expect(await deliveries()).toBe(1);
  });

  test('creates a person of whom nothing is known here', async () => {
    const { status, data } = await call('POST', '/people', { json: { stage: 'Lead' } });
    expect([status, data.name]).toEqual([201, '']);
  });

  test('records an event, whose own members are kept', async () => {
    const { id: personId } = await create({ firstName: 'Jane' });
    const { status, data } = await call('POST', '/events', {
      json: { type: 'page_view', personId, pageUrl: 'https://acme.example/', pageDuration: 45, properties: { from: 'ad' } },
    });
    expect(status).toBe(201);
    expect(data).toMatchObject({ type: 'page_view', eventType: 'page_view', personId, occurredAt: expect.any(String) });
    expect(data.properties).toEqual({ pageUrl: 'https://acme.example/', pageDuration: 45, from: 'ad' });
    expect((await server.send(`/api/v1/events/${data.id}`)).json.data.personId).toBe(personId);
  });

  test('goes through all people with nextCursor, each once', async () => {
    const { token } = await server.foundNeighbour();
    const made: string[] = [];
    for (let count = 0; count < 5; count++) made.push((await create({ firstName: `${count}` }, token)).id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { data } = await call('GET', `/people?limit=2${cursor && `&cursor=${cursor}`}`, { token });
      expect(data.people.length).toBeLessThanOrEqual(2);
      seen.push(...data.people.map(({ id }: { id: string }) => id));
      cursor = data.nextCursor;
    }
    expect(seen).toEqual(made.toReversed());
  });

  test.each(['limit=0', 'limit=101', 'limit=many', 'offset=20', 'stage=Lead'])(
    'is told, and not given other people than it asked for, when it asks for %s',
    async (query) => {
      const { status, data } = await call('GET', `/people?${query}`);
      expect([status, data.error, data.issues[0].path]).toEqual([400, 'Bad Request', `/query/${query.split('=')[0]}`]);
    },
  );

  test('works on the same people as /api/v1/people', async () => {
    const { id } = await create({ firstName: 'Jane' });
    const { json } = await server.send(`/api/v1/people/${id}`, { method: 'PATCH', json: { email: 'jane@acme.example' } });
    expect((await call('GET', `/people/${id}`)).data).toMatchObject(json.data);
  });
});

describe('401 {"error": "Unauthorized"}', () => {
  test.each<[string, (token: string) => Record<string, string>]>([
    ['no header', () => ({})],
    ['no scheme', (token) => ({ Authorization: token })],
    ['bearer in lower case', (token) => ({ Authorization: `bearer ${token}` })],
    ['BEARER in upper case', (token) => ({ Authorization: `BEARER ${token}` })],
    ['Token', (token) => ({ Authorization: `Token ${token}` })],
    ['a token that is none', () => ({ Authorization: 'Bearer YOUR_API_TOKEN' })],
    ['the scheme alone', () => ({ Authorization: 'Bearer' })],
  ])('answers %s', async (_what, headers) => {
    for (const [method, path] of [
      ['GET', '/people'],
      ['POST', '/people'],
      ['GET', `/people/${newId('person')}`],
      ['POST', '/events'],
    ]) {
      const response = await fetch(baseUrl + path, { method: method ?? '', headers: headers(server.token) });
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
      expect(refusal({ status: response.status, data: JSON.parse(await response.text()) })).toEqual([401, 'Unauthorized']);
    }
  });
});

describe('403 {"error": "Forbidden"}', () => {
  test('answers whoever lacks the permission', async () => {
    const { key } = await newKey({ permissions: ['people:read'] });
    const { id } = await create({ firstName: 'Jane' });
    expect((await call('GET', '/people', { token: key })).status).toBe(200);
    const refused = [
      await call('POST', '/people', { token: key, json: { firstName: 'x' } }),
      await call('PUT', `/people/${id}`, { token: key, json: { firstName: 'x' } }),
      await call('POST', '/events', { token: key, json: { type: 'x' } }),
    ];
    expect(refused.map(refusal)).toEqual(refused.map(() => [403, 'Forbidden']));
  });

  test('answers another team’s person, in just the same words as one that there is not', async () => {
    const { id } = await create({ firstName: 'Theirs' }, (await server.foundNeighbour()).token);
    const answers = [];
    for (const personId of [id, newId('person')]) {
      answers.push(await call('GET', `/people/${personId}`), await call('PUT', `/people/${personId}`, { json: { firstName: 'x' } }));
    }
    expect(answers.map(refusal)).toEqual(answers.map(() => [403, 'Forbidden']));
    expect(new Set(answers.map(({ data }) => data.detail)).size).toBe(1);
  });

  test('answers an event about another team’s person, in just the same words as one about a person that there is not', async () => {
    const { id } = await create({ firstName: 'Theirs' }, (await server.foundNeighbour()).token);
    const answers = [];
    for (const personId of [id, newId('person'), '1234'])
      answers.push(await call('POST', '/events', { json: { type: 'page_view', personId } }));
    expect(answers.map(refusal)).toEqual(answers.map(() => [403, 'Forbidden']));
    expect(new Set(answers.map(({ data }) => data.detail)).size).toBe(1);
  });

  test.each(['1234', 'per_1', 'PER_01kxrnhawzerjv3tx4yjfryw5c', '%20', 'a%2Fb', '%F0%9F%94%91'])(
    'answers an id that is none of ours: %s',
    async (id) => {
      const answers = [await call('GET', `/people/${id}`), await call('PUT', `/people/${id}`, { json: { firstName: 'x' } })];
      expect(answers.map(refusal)).toEqual(answers.map(() => [403, 'Forbidden']));
    },
  );
});

describe('rate limits', () => {
  test('are told in the published headers, and 429 says how long to wait', async () => {
    const { key } = await newKey({ rateLimit: { limit: 2, windowSeconds: 3_600 } });
    const answers: Awaited<ReturnType<typeof call>>[] = [];
    for (let count = 0; count < 3; count++) answers.push(await call('GET', '/people', { token: key }));
    const told = (name: string) => answers.map(({ headers }) => headers.get(`x-ratelimit-${name}`));
    expect(told('limit')).toEqual(['2', '2', '2']);
    expect(told('remaining')).toEqual(['1', '0', '0']);
    expect(told('context')).toEqual(['token:global', 'token:global', 'token:global']);
    for (const seconds of told('reset')) expect(Number(seconds)).toSatisfy((reset: number) => reset > 3_500 && reset <= 3_600);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
  });

  test('are kept to by a client that waits for Retry-After and tries again, a bounded number of times', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { key } = await newKey({ rateLimit: { limit: 1, windowSeconds: 3_600 } });
    let waits = 0;
    const patient = async () => {
      for (let attempt = 0; attempt < 5; attempt++) {
        const { status, headers } = await call('GET', '/people', { token: key });
        if (status !== 429) return status;
        waits++;
        vi.setSystemTime(Date.now() + Number(headers.get('retry-after')) * 1_000);
      }
      return 'gave up';
    };
    for (let count = 0; count < 3; count++) expect(await patient()).toBe(200);
    // Each wait was as long as it had to be.
    expect(waits).toBe(2);
  });
});

test('a token is rotated without a failed call, by a client that falls back on 401', async () => {
  const tokens = { primary: await newKey({ name: 'primary' }), fallback: await newKey({ name: 'fallback' }) };
  const failed: unknown[] = [];
  const refused: unknown[] = [];
  const calls = hammer(async () => {
    const answers = [];
    for (const { key } of [tokens.primary, tokens.fallback]) {
      answers.push(refusal(await call('GET', '/people', { token: key })));
      if (answers.at(-1)?.[0] === 200) return void refused.push(...answers.slice(0, -1));
    }
    failed.push(answers);
  });
  await server.send(`/api/v1/api-keys/${tokens.primary.id}`, { method: 'DELETE' });
  calls.mark();
  await calls.outcomes(30);
  expect(failed).toEqual([]);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused).toEqual(refused.map(() => [401, 'Unauthorized']));

  // What was the fallback is the primary now, and a new token stands behind it.
  [tokens.primary, tokens.fallback] = [tokens.fallback, await newKey({ name: 'next' })];
  for (const { key } of [tokens.primary, tokens.fallback]) expect((await call('GET', '/people', { token: key })).status).toBe(200);
});

test('a token stands in no answer and no log line', async () => {
  const { key } = await newKey({ name: 'canary' });
  const answers = [
    await call('GET', '/people', { token: key }),
    await call('GET', '/people', { token: `${key}x` }),
    await call('POST', '/people', { token: key, json: { email: key } }),
    await call('GET', `/people?cursor=${key}`, { token: key }),
  ];
  expect(JSON.stringify(answers.map(({ data }) => data)) + server.logged.join('')).not.toContain(key.slice(16));
});
