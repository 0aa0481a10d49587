// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../../core/operation-types.ts';
import type { Pages } from '../../core/pages.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf, pagesOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.events`. */
export class Events {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List events.
   *
   * Lists the events of the credential's environment, most recently recorded first. `since` and `until` filter by
   * `occurredAt`.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  list(query?: QueryOf<'listEvents'>, options?: RequestOptions): Pages<ItemOf<'listEvents'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/events', { ...options, params: { query: page } }));
  }

  /**
   * Record an event.
   *
   * Records an event. An event can't be changed afterwards.
   *
   * @throws ApiError if the server responds with an error.
   */
  create(body: BodyOf<'createEvent'>, options?: RequestOptions): ApiPromise<DataOf<'createEvent'>> {
    return dataOf(this.#client.POST('/api/v1/events', { ...options, body }));
  }

  /**
   * Get an event.
   *
   * Returns one event. An event of another organization or environment returns 404.
   *
   * @throws ApiError if the server responds with an error.
   */
  get(eventId: string, options?: RequestOptions): ApiPromise<DataOf<'getEvent'>> {
    return dataOf(this.#client.GET('/api/v1/events/{eventId}', { ...options, params: { path: { eventId } } }));
  }
}
