import type { ApiPromise } from '../../core/api-promise.ts';
import { Pages } from '../../core/pages.ts';
import { createApiPromise } from './api-promise.ts';
import type { CallResult } from './call-result.ts';
import { unwrapData, unwrapEmpty, unwrapPage } from './unwrap.ts';

// A resource makes its calls by path, so the compiler checks them against the contract. At run time each gives a CallResult.

/** The `data` of the response to a call by path. */
export function dataOf<Data>(call: Promise<unknown>): ApiPromise<Data> {
  return createApiPromise(call as Promise<CallResult>, unwrapData) as ApiPromise<Data>;
}

/** The result of a call by path whose response has no body. */
export function emptyOf(call: Promise<unknown>): ApiPromise<void> {
  return createApiPromise(call as Promise<CallResult>, unwrapEmpty);
}

/** The pages of a list. `fetchPage` makes a call by path, each time with the query for another page. */
export function pagesOf<Item, Query extends { cursor?: string }>(
  query: Query | undefined,
  fetchPage: (query: Query) => Promise<unknown>,
): Pages<Item> {
  const fetch = (cursor: string | undefined) => fetchPage({ ...query, cursor } as Query) as Promise<CallResult>;
  return new Pages((cursor) => createApiPromise(fetch(cursor), unwrapPage<Item>), query?.cursor);
}
