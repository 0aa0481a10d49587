// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ItemOf, QueryOf, RequestOptions } from '../../core/operation-types.ts';
import type { Pages } from '../../core/pages.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { pagesOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.usage`. */
export class Usage {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List usage.
   *
   * Counts the requests of each credential by hour or by day (UTC), newest first. Intervals without requests are omitted. The
   * counts may lag by up to 2 seconds and are kept for 400 days. A query covers at most 31 days by hour, or 400 days by day.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  list(query?: QueryOf<'listUsage'>, options?: RequestOptions): Pages<ItemOf<'listUsage'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/usage', { ...options, params: { query: page } }));
  }
}
