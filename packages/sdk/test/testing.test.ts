import { checkOutcomes } from '@keyrail/conformance/src/check/outcomes.ts';
import { checkRequests } from '@keyrail/conformance/src/check/requests.ts';
import { loadScenarios } from '@keyrail/conformance/src/load-scenarios.ts';
import type { ResultReport } from '@keyrail/conformance/src/protocol.ts';
import type { Observation } from '@keyrail/conformance/src/run/observation.ts';
import { START } from '@keyrail/conformance/src/run/virtual-time.ts';
import type { RecordedRequest as ReceivedRequest } from '@keyrail/conformance/src/server/recorded-request.ts';
import { type ApiResponse, createKeyrail, type Keyrail, NotFoundError, type Schema } from '@keyrail/sdk';
import { createFetchDouble, createManualClock, type FetchDouble, type RecordedRequest, type ScriptedRule } from '@keyrail/sdk/testing';
import { describe, expect, test } from 'vitest';
import { reportError, reportRateLimit } from '../conformance/report.ts';

const clientOf = (server: FetchDouble): Keyrail =>
  createKeyrail({ credential: 'sk_test_secret', baseUrl: 'https://keyrail.test', fetch: server.fetch });
const ticket = { id: 'tkt_1', subject: 'Lamp is dark' } as never;

describe('the fetch double', () => {
  test('the fetch double returns the responses of an operation in order, and then repeats the last', async () => {
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

  test('the fetch double creates a response from the request, and records the request', async () => {
    const body = (request: RecordedRequest) => ({ data: { id: 'tkt_1', ...(request.body as object) } as Schema<'Ticket'> });
    const server = createFetchDouble().on('POST', '/api/v1/tickets', { status: 201, body });
    expect(await clientOf(server).tickets.create({ subject: 'x' })).toEqual({ id: 'tkt_1', subject: 'x' });
    expect(server.requests).toMatchObject([{ method: 'POST', path: '/api/v1/tickets', query: {}, body: { subject: 'x' } }]);
    expect(server.requests[0]?.headers.get('idempotency-key')).toMatch(/^[\d-]{7,}$/);
  });

  test('the fetch double names a request that it has no response for', async () => {
    await expect(clientOf(createFetchDouble()).me.get()).rejects.toThrow('The double has no response to GET /api/v1/me.');
  });

  test('the fetch double is typed by the contract', () => {
    // @ts-expect-error: an unknown path
    createFetchDouble().on('GET', '/api/v1/invoices', { status: 200 });
    // @ts-expect-error: a method that the path does not have
    createFetchDouble().on('DELETE', '/api/v1/me', { status: 204 });
    // @ts-expect-error: a status that the operation does not have
    createFetchDouble().on('GET', '/api/v1/me', { status: 418 });
    // @ts-expect-error: a body of another operation
    createFetchDouble().on('GET', '/api/v1/me', { status: 200, body: { data: [], nextCursor: null } });
  });
});

describe('a scenario over the fetch double', () => {
  test.each([
    ['when.call', { on: '*', when: { call: 'late' }, responses: [{}] }],
    ['{date:+5000}', { on: '*', responses: [{ status: 503, headers: { 'Retry-After': '{date:+5000}' } }] }],
    ['{huge}', { on: '*', responses: [{ text: '{huge}' }] }],
    ['trickle', { on: '*', responses: [{ trickle: true }] }],
  ])('the fetch double rejects a rule that it can not play: %s', (what, rule) => {
    expect(() => createFetchDouble().play([rule as ScriptedRule])).toThrow(`The double can't play \`${what}\` of the rule on`);
  });

  test('the fetch double repeats a response as often as the rule says, and then returns the next', async () => {
    const server = createFetchDouble().play([{ on: '*', responses: [{ times: 2, status: 503 }, {}] }]);
    const statuses = [1, 2, 3, 4].map(async () => (await server.fetch('https://keyrail.test/api/v1/me', {})).status);
    expect(await Promise.all(statuses)).toEqual([503, 503, 200, 200]);
  });

  test('the fetch double cuts a connection before the headers or within the body', async () => {
    const fetchCut = (cut: string): Promise<Response> =>
      createFetchDouble()
        .play([{ on: '*', responses: [{ cut }] }])
        .fetch('https://keyrail.test/api/v1/me', {});
    await expect(fetchCut('reset-before-headers')).rejects.toThrow('the script cuts the connection');
    await expect((await fetchCut('close-in-body')).text()).rejects.toThrow('the script cuts the body');
  });
});

// Scenarios with one call and the default settings. Without a network they must have the same outcome.
const scenarios = loadScenarios().filter(
  ({ steps, clients, serverClock, server = [] }) => !steps && !clients && serverClock === undefined && isPlayable(server),
);

function isPlayable(rules: readonly ScriptedRule[]): boolean {
  try {
    createFetchDouble().play(rules);
    return true;
  } catch {
    return false;
  }
}

test('the corpus has scenarios that the fetch double can play', () => {
  expect(scenarios.length).toBeGreaterThan(50);
});

test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  'the fetch double plays the conformance scenario: %s',
  async (_, scenario) => {
    const clock = createManualClock({ now: START });
    const since = (): number => clock.now() - START;
    const server = createFetchDouble(clock).play(scenario.server ?? []);
    const requests: ReceivedRequest[] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      const { pathname, searchParams, search } = new URL(url);
      const request: ReceivedRequest = {
        method: init.method ?? 'GET',
        path: pathname,
        url: pathname + search,
        query: Object.fromEntries(searchParams),
        headers: Object.fromEntries(new Headers(init.headers)),
        body: String(init.body ?? ''),
        call: 'a',
        isOtherHost: false,
        at: since(),
        outcome: undefined,
        endedAt: undefined,
      };
      requests.push(request);
      return server.fetch(url, init).finally(() => {
        request.endedAt = since();
      });
    };
    // The secrets are the placeholders of the scenario.
    const keyrail = createKeyrail({ credential: '{key:1}', baseUrl: 'https://keyrail.test', fetch, clock });
    const report = keyrail.me
      .get()
      .withResponse()
      .then(reportResult, (error: unknown) => ({ type: 'error', call: 'a', error: reportError(error) }) as const)
      .then((outcome) => ({ report: outcome, at: since() }));
    await clock.advance(86_400_000);
    const observation = { requests, calls: new Map([['a', await report]]) } as unknown as Observation;
    expect([...checkOutcomes(scenario.expect, observation), ...checkRequests(scenario.expect, observation)]).toEqual([]);
    expect(clock.pending).toBe(0);
  },
);

function reportResult({ status, data, requestId, rateLimit }: ApiResponse<unknown>): ResultReport {
  return { type: 'result', call: 'a', status, data, requestId: requestId ?? null, rateLimit: reportRateLimit(rateLimit) };
}
