// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../../core/operation-types.ts';
import type { Pages } from '../../core/pages.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf, emptyOf, pagesOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.apiClients`. */
export class ApiClients {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List API clients.
   *
   * Lists the organization's API clients, newest first. A `test` credential sees only `test` clients.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  list(query?: QueryOf<'listApiClients'>, options?: RequestOptions): Pages<ItemOf<'listApiClients'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/api-clients', { ...options, params: { query: page } }));
  }

  /**
   * Create an API client.
   *
   * Creates an API client. Its `key` (`API_KEY`) or `secret` (`BEARER_TOKEN`) is returned only in this response. An
   * organization has a limited number of API clients: five, unless the operator has raised the limit. Deleting a client makes
   * room for another. Creating `BEARER_TOKEN` clients is retired: the server rejects it with `AUTH_TYPE_RETIRED` unless the
   * operator has enabled it for the organization. Existing `BEARER_TOKEN` clients keep working.
   *
   * @throws ApiError if the server responds with an error.
   */
  create(body: BodyOf<'createApiClient'>, options?: RequestOptions): ApiPromise<DataOf<'createApiClient'>> {
    return dataOf(this.#client.POST('/api/v1/api-clients', { ...options, body }));
  }

  /**
   * Get an API client.
   *
   * Returns one API client.
   *
   * @throws ApiError if the server responds with an error.
   */
  get(apiClientId: string, options?: RequestOptions): ApiPromise<DataOf<'getApiClient'>> {
    return dataOf(this.#client.GET('/api/v1/api-clients/{apiClientId}', { ...options, params: { path: { apiClientId } } }));
  }

  /**
   * Update an API client.
   *
   * Changes the client's name or its rate limit. The secret and the permissions stay unchanged.
   *
   * @throws ApiError if the server responds with an error.
   */
  update(apiClientId: string, body: BodyOf<'updateApiClient'>, options?: RequestOptions): ApiPromise<DataOf<'updateApiClient'>> {
    return dataOf(this.#client.PATCH('/api/v1/api-clients/{apiClientId}', { ...options, body, params: { path: { apiClientId } } }));
  }

  /**
   * Delete an API client.
   *
   * Deletes the client permanently and makes room for another. Its key and all its access tokens are invalid from the
   * next request on. Deleting a deleted client also returns 204, so a retry is safe.
   *
   * @throws ApiError if the server responds with an error.
   */
  delete(apiClientId: string, options?: RequestOptions): ApiPromise<DataOf<'deleteApiClient'>> {
    return emptyOf(this.#client.DELETE('/api/v1/api-clients/{apiClientId}', { ...options, params: { path: { apiClientId } } }));
  }

  /**
   * Rotate an API client.
   *
   * Issues a new key or secret for the client. It is returned only in this response. By default the old one is invalid at
   * once, and so is every access token issued for it. With `gracePeriodSeconds`, they work until `rotation.endsAt`. If the
   * caller may do less than the client, the server rejects the request with `GRANT_NOT_HELD`.
   *
   * @throws ApiError if the server responds with an error.
   */
  rotate(apiClientId: string, body: BodyOf<'rotateApiClient'>, options?: RequestOptions): ApiPromise<DataOf<'rotateApiClient'>> {
    return dataOf(this.#client.POST('/api/v1/api-clients/{apiClientId}/rotate', { ...options, body, params: { path: { apiClientId } } }));
  }

  /**
   * Finish an API client's rotation.
   *
   * Ends the grace period: the old key or secret, and the access tokens issued for it, are invalid at once.
   *
   * @throws ApiError if the server responds with an error.
   */
  finishRotation(apiClientId: string, options?: RequestOptions): ApiPromise<DataOf<'finishApiClientRotation'>> {
    return dataOf(this.#client.POST('/api/v1/api-clients/{apiClientId}/rotation/finish', { ...options, params: { path: { apiClientId } } }));
  }

  /**
   * Abort an API client's rotation.
   *
   * Restores the old key or secret, which no longer ends with the grace period. The new one, and the access tokens issued for
   * it, are invalid at once.
   *
   * @throws ApiError if the server responds with an error.
   */
  abortRotation(apiClientId: string, options?: RequestOptions): ApiPromise<DataOf<'abortApiClientRotation'>> {
    return dataOf(this.#client.POST('/api/v1/api-clients/{apiClientId}/rotation/abort', { ...options, params: { path: { apiClientId } } }));
  }

  /**
   * List an API client's usage.
   *
   * Counts the requests with one API client's key or access tokens, as `GET /api/v1/usage` does for all credentials. The
   * counts of a deleted client remain available.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  usage(apiClientId: string, query?: QueryOf<'listApiClientUsage'>, options?: RequestOptions): Pages<ItemOf<'listApiClientUsage'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/api-clients/{apiClientId}/usage', { ...options, params: { path: { apiClientId }, query: page } }));
  }
}
