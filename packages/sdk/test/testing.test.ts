import { loadScenarios } from '@keyrail/conformance/src/load-scenarios.ts';
import { createKeyrail, type Keyrail, type KeyrailError, NotFoundError, type Schema } from '@keyrail/sdk';
import { createFetchDouble, createManualTiming, type FetchDouble, type RecordedRequest } from '@keyrail/sdk/testing';
import { describe, expect, test } from 'vitest';

const clientOf = (server: FetchDouble): Keyrail =>
  createKeyrail({ credential: 'sk_test_secret', baseUrl: 'https://keyrail.test', fetch: server.fetch });
const ticket = { id: 'tkt_1', subject: 'Lamp is dark' } as never;

describe('the double', () => {
  test('answers each operation in turn, and the last answer ever after', async () => {
    const server = createFetchDouble()
      .on(
        'GET',
        '/api/v1/tickets/{ticketId}',
        { status: 200, body: { data: ticket } },
        { status: 404, body: { code: 'NOT_FOUND', detail: 'Gone.' } as never },
      )
      .on('DELETE', '/api/v1/api-keys/{apiKeyId}', { status: 204 });
    const keyrail = clientOf(server);
    expect(await keyrail.tickets.get('tkt_1')).toEqual(ticket);
    await expect(keyrail.tickets.get('tkt_1')).rejects.toThrow(NotFoundError);
    await expect(keyrail.tickets.get('tkt_1')).rejects.toThrow('404 NOT_FOUND: Gone.');
    expect(await keyrail.apiKeys.revoke('ak_1')).toBeUndefined();
  });

  test('makes an answer of the request, and keeps what it was sent', async () => {
    const body = (request: RecordedRequest) => ({ data: { id: 'tkt_1', ...(request.body as object) } as Schema<'Ticket'> });
    const server = createFetchDouble().on('POST', '/api/v1/tickets', { status: 201, body });
    expect(await clientOf(server).tickets.create({ subject: 'x' })).toEqual({ id: 'tkt_1', subject: 'x' });
    expect(server.requests).toMatchObject([{ method: 'POST', path: '/api/v1/tickets', query: {}, body: { subject: 'x' } }]);
    expect(server.requests[0]?.headers.get('idempotency-key')).toMatch(/^[\d-]{7,}$/);
  });

  test('says what it has no answer for', async () => {
    await expect(clientOf(createFetchDouble()).me.get()).rejects.toThrow('The double has no answer to GET /api/v1/me.');
  });

  test('is typed by the contract', () => {
    // @ts-expect-error: no such path
    createFetchDouble().on('GET', '/api/v1/invoices', { status: 200 });
    // @ts-expect-error: a method that the path does not have
    createFetchDouble().on('DELETE', '/api/v1/me', { status: 204 });
    // @ts-expect-error: a status that the operation does not answer with
    createFetchDouble().on('GET', '/api/v1/me', { status: 418 });
    // @ts-expect-error: a body of another operation
    createFetchDouble().on('GET', '/api/v1/me', { status: 200, body: { data: [], nextCursor: null } });
  });
});

// The scenarios of one call with everything as it is by default: played without a network, they come out the same.
const scenarios = loadScenarios().filter(({ steps, clients, serverClock, server }) => {
  return !steps && !clients && serverClock === undefined && !/\{(date|huge|player|other|closed)/.test(JSON.stringify(server));
});

test('there are scenarios to play', () => {
  expect(scenarios.length).toBeGreaterThan(30);
});

test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('plays a conformance scenario: %s', async (_, scenario) => {
  const timing = createManualTiming();
  const server = createFetchDouble(timing).play(scenario.server ?? []);
  const keyrail = createKeyrail({ credential: 'sk_test_secret', baseUrl: 'https://keyrail.test', fetch: server.fetch, timing });
  const outcome = keyrail.me
    .get()
    .withResponse()
    .catch((error: KeyrailError) => error);
  await timing.advance(86_400_000);
  const seen = await outcome;
  const { error, status, code, attempts: sent } = scenario.expect.calls?.['a'] ?? {};
  expect(seen).toMatchObject({ ...(error && { name: error }), ...(status && { status }), ...(code && { code }) });
  if (sent) expect(seen.attempts.map((attempt) => attempt.status ?? attempt.failure)).toEqual(sent);
  if (scenario.expect.requests) expect(server.requests).toHaveLength(scenario.expect.requests.length);
  expect(timing.pending).toBe(0);
});
