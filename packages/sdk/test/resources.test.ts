import { join } from 'node:path';
import { createClient, createKeyrail, isKeyrailError, NotFoundError } from '@keyrail/sdk';
import { Tickets } from '@keyrail/sdk/resources';
import { createFetchDouble } from '@keyrail/sdk/testing';
import { describe, expect, test } from 'vitest';
import { bundleText } from './bundle.ts';

const SOURCES = join(import.meta.dirname, '../src');
const PATHS = /\/api\/v1\/[a-z-]+/g;

describe('a bundle', () => {
  test('with one resource has the paths of no other', async () => {
    const program = "export { createClient } from './index.ts';\nexport { Tickets } from './resources.ts';";
    const text = await bundleText(program, SOURCES);
    expect(new Set(text.match(PATHS))).toEqual(new Set(['/api/v1/tickets']));
  });

  test('with createKeyrail has the paths of all resources', async () => {
    const text = await bundleText("export { createKeyrail } from './index.ts';", SOURCES);
    expect(new Set(text.match(PATHS)).size).toBeGreaterThan(10);
  });
});

describe('a resource with a client of its own', () => {
  const server = createFetchDouble()
    .on('GET', '/api/v1/tickets', { status: 200, body: { data: [], nextCursor: null } })
    .on('GET', '/api/v1/tickets/{ticketId}', {
      status: 404,
      body: {
        type: '/docs/problems#not_found',
        title: 'Not found',
        status: 404,
        code: 'NOT_FOUND',
        detail: 'x',
        error: 'Not Found',
        requestId: 'req_1',
      },
    });
  const client = createClient({ credential: 'sk_test_0', baseUrl: 'https://keyrail.test', fetch: server.fetch });

  test('makes the same calls as one of createKeyrail, with the same pages and errors', async () => {
    const tickets = new Tickets(client);
    expect(await tickets.list({ status: 'open' })).toEqual({ data: [], nextCursor: null });
    await expect(tickets.get('tkt_1')).rejects.toBeInstanceOf(NotFoundError);
    expect(server.requests.map(({ path }) => path)).toEqual(['/api/v1/tickets', '/api/v1/tickets/tkt_1']);
  });

  test('has the same calls by path', async () => {
    const { error } = await client.GET('/api/v1/tickets/{ticketId}', { params: { path: { ticketId: 'tkt_1' } } });
    expect(error?.code).toBe('NOT_FOUND');
  });
});

test('the stack trace of an error names the resource and the method', async () => {
  const { tickets } = createKeyrail({ credential: 'sk_test_0', baseUrl: 'https://keyrail.test' });
  const error = await tickets.get('').catch((thrown: unknown) => thrown);
  expect(isKeyrailError(error) && error.stack).toMatch(/at Tickets\.get .*tickets\.ts/);
});
