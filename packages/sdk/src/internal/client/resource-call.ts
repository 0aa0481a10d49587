import type { ApiPromise } from '../../core/api-promise.ts';
import { Pages } from '../../core/pages.ts';
import { createApiPromise } from './api-promise.ts';
import type { CallResult } from './call-result.ts';
import { unwrapData, unwrapEmpty, unwrapPage } from './unwrap.ts';

// A resource calls by path, so the compiler checks each call against the contract. At run time each call resolves to a CallResult.

/** Returns the `data` of a call by path. */
export function dataOf<Data>(call: Promise<unknown>): ApiPromise<Data> {
  return createApiPromise(call as Promise<CallResult>, unwrapData) as ApiPromise<Data>;
}

/** Returns a promise for a call by path whose success has no body. */
export function emptyOf(call: Promise<unknown>): ApiPromise<void> {
  return createApiPromise(call as Promise<CallResult>, unwrapEmpty);
}

/** Returns the pages of a list. `fetchPage` calls by path, each time with the query of another page. */
export function pagesOf<Item, Query extends { cursor?: string }>(
  query: Query | undefined,
  fetchPage: (query: Query) => Promise<unknown>,
): Pages<Item> {
  const fetch = (cursor: string | undefined) => fetchPage({ ...query, cursor } as Query) as Promise<CallResult>;
  return new Pages((cursor) => createApiPromise(fetch(cursor), unwrapPage<Item>), query?.cursor);
}
