import { createKeyrail, type Keyrail, KeyrailError, ServerError } from '@keyrail/sdk';
import { expect, test } from 'vitest';
import { problem, type ScriptedServer, sendJson, startScriptedServer } from './scripted-server.ts';

/** A server whose pages have the names of their cursors. Each page has the cursor of the next. */
async function startPages(nextOf: Readonly<Record<string, string | null>>): Promise<{ keyrail: Keyrail; server: ScriptedServer }> {
  const server = await startScriptedServer((request, response) => {
    const cursor = new URL(request.url ?? '', 'http://any').searchParams.get('cursor') ?? 'first';
    const nextCursor = nextOf[cursor];
    if (nextCursor === undefined) return sendJson(response, 500, problem(500, 'INTERNAL_ERROR'));
    sendJson(response, 200, { data: [{ id: `${cursor}-1` }, { id: `${cursor}-2` }], nextCursor });
  });
  return { keyrail: createKeyrail({ credential: 'sk_live_secret', baseUrl: server.url, maxRetries: 0 }), server };
}

async function collect(items: AsyncIterable<{ id: string }>): Promise<{ ids: string[]; error: unknown }> {
  const ids: string[] = [];
  try {
    for await (const item of items) ids.push(item.id);
    return { ids, error: undefined };
  } catch (error) {
    return { ids, error };
  }
}

test('a list iterates the items of all pages in order, and sends the query with each page', async () => {
  const { keyrail, server } = await startPages({ first: 'second', second: 'third', third: null });
  const { ids, error } = await collect(keyrail.tickets.list({ status: 'open', limit: 2 }));
  expect(error).toBeUndefined();
  expect(ids).toEqual(['first-1', 'first-2', 'second-1', 'second-2', 'third-1', 'third-2']);
  expect(server.requests).toEqual([
    'GET /api/v1/tickets?status=open&limit=2',
    'GET /api/v1/tickets?status=open&limit=2&cursor=second',
    'GET /api/v1/tickets?status=open&limit=2&cursor=third',
  ]);
});

test('a list fetches nothing before it is used, and no page after the last item that is read', async () => {
  const { keyrail, server } = await startPages({ first: 'second', second: 'third', third: null });
  const tickets = keyrail.tickets.list();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(server.requests).toHaveLength(0);
  for await (const ticket of tickets) if (ticket.id === 'second-1') break;
  expect(server.requests).toHaveLength(2);
});

test('an awaited list returns one page, and its cursor continues with the next', async () => {
  const { keyrail } = await startPages({ first: 'second', second: null });
  const first = await keyrail.tickets.list();
  expect(first).toEqual({ data: [{ id: 'first-1' }, { id: 'first-2' }], nextCursor: 'second' });
  const second = keyrail.tickets.list({ cursor: first.nextCursor as string });
  expect((await second).nextCursor).toBeNull();
  expect((await collect(second)).ids).toEqual(['second-1', 'second-2']);
});

test('a list can be iterated page by page', async () => {
  const { keyrail } = await startPages({ first: 'second', second: null });
  const cursors = [];
  for await (const page of keyrail.apiKeys.list().pages()) cursors.push(page.nextCursor);
  expect(cursors).toEqual(['second', null]);
});

test.each([
  ['points at itself', { first: 'second', second: 'second' }, ['first-1', 'first-2', 'second-1', 'second-2']],
  ['forms a cycle', { first: 'a', a: 'b', b: 'a' }, ['first-1', 'first-2', 'a-1', 'a-2', 'b-1', 'b-2']],
])('a list whose cursor %s throws instead of iterating forever', async (_, nextOf, expected) => {
  const { keyrail } = await startPages(nextOf);
  const { ids, error } = await collect(keyrail.tickets.list());
  expect(ids).toEqual(expected);
  expect(error).toBeInstanceOf(KeyrailError);
  expect((error as Error).message).toContain('same cursor twice');
});

test('a list that starts at a cursor throws when the server returns that cursor again', async () => {
  const { keyrail } = await startPages({ a: 'b', b: 'a' });
  const { ids, error } = await collect(keyrail.tickets.list({ cursor: 'a' }));
  expect(ids).toEqual(['a-1', 'a-2', 'b-1', 'b-2']);
  expect(error).toBeInstanceOf(KeyrailError);
});

test('a page that fails throws from the loop, after the items of the pages before it', async () => {
  const { keyrail } = await startPages({ first: 'lost' });
  const { ids, error } = await collect(keyrail.tickets.list());
  expect(ids).toEqual(['first-1', 'first-2']);
  expect(error).toBeInstanceOf(ServerError);
});
