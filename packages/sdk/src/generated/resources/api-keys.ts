// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../../core/operation-types.ts';
import type { Pages } from '../../core/pages.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf, emptyOf, pagesOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.apiKeys`. */
export class ApiKeys {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List API keys.
   *
   * Lists the organization's API keys that are not revoked, newest first. A `test` credential sees only `test` keys.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  list(query?: QueryOf<'listApiKeys'>, options?: RequestOptions): Pages<ItemOf<'listApiKeys'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/api-keys', { ...options, params: { query: page } }));
  }

  /**
   * Create an API key.
   *
   * Creates an API key. `key` is returned only in this response: Keyrail stores its SHA-256 hash and a display prefix. A key's
   * permissions are a subset of its creator's. If they are omitted, the key gets all of its creator's permissions. The
   * environment follows the same rule: a `test` credential creates only `test` keys.
   *
   * @throws ApiError if the server responds with an error.
   */
  create(body: BodyOf<'createApiKey'>, options?: RequestOptions): ApiPromise<DataOf<'createApiKey'>> {
    return dataOf(this.#client.POST('/api/v1/api-keys', { ...options, body }));
  }

  /**
   * Get an API key.
   *
   * Returns one API key. A revoked key, or a key of another organization, returns 404.
   *
   * @throws ApiError if the server responds with an error.
   */
  get(apiKeyId: string, options?: RequestOptions): ApiPromise<DataOf<'getApiKey'>> {
    return dataOf(this.#client.GET('/api/v1/api-keys/{apiKeyId}', { ...options, params: { path: { apiKeyId } } }));
  }

  /**
   * Update an API key.
   *
   * Changes the key's name or its rate limit. The secret and the permissions stay unchanged.
   *
   * @throws ApiError if the server responds with an error.
   */
  update(apiKeyId: string, body: BodyOf<'updateApiKey'>, options?: RequestOptions): ApiPromise<DataOf<'updateApiKey'>> {
    return dataOf(this.#client.PATCH('/api/v1/api-keys/{apiKeyId}', { ...options, body, params: { path: { apiKeyId } } }));
  }

  /**
   * Revoke an API key.
   *
   * Revokes the key permanently. After this response, the next request with the key gets 401 `INVALID_TOKEN`. Revoking a
   * revoked key also returns 204, so a retry is safe.
   *
   * @throws ApiError if the server responds with an error.
   */
  revoke(apiKeyId: string, options?: RequestOptions): ApiPromise<DataOf<'revokeApiKey'>> {
    return emptyOf(this.#client.DELETE('/api/v1/api-keys/{apiKeyId}', { ...options, params: { path: { apiKeyId } } }));
  }

  /**
   * Rotate an API key.
   *
   * Issues a new secret for the key. It is returned only in this response. By default the old secret is invalid at once. With
   * `gracePeriodSeconds`, both secrets work until `rotation.endsAt`. `rotation.oldLastUsedAt` shows when the old secret was
   * last used, so that a team knows when it is safe to finish. A key never has more than two active secrets. The new secret
   * grants everything that the key may do. If the caller may do less, the server rejects the request with `GRANT_NOT_HELD`.
   *
   * @throws ApiError if the server responds with an error.
   */
  rotate(apiKeyId: string, body: BodyOf<'rotateApiKey'>, options?: RequestOptions): ApiPromise<DataOf<'rotateApiKey'>> {
    return dataOf(this.#client.POST('/api/v1/api-keys/{apiKeyId}/rotate', { ...options, body, params: { path: { apiKeyId } } }));
  }

  /**
   * Finish an API key's rotation.
   *
   * Ends the grace period: the old secret is invalid at once.
   *
   * @throws ApiError if the server responds with an error.
   */
  finishRotation(apiKeyId: string, options?: RequestOptions): ApiPromise<DataOf<'finishApiKeyRotation'>> {
    return dataOf(this.#client.POST('/api/v1/api-keys/{apiKeyId}/rotation/finish', { ...options, params: { path: { apiKeyId } } }));
  }

  /**
   * Abort an API key's rotation.
   *
   * Restores the old secret, which no longer ends with the grace period. The new secret is invalid at once.
   *
   * @throws ApiError if the server responds with an error.
   */
  abortRotation(apiKeyId: string, options?: RequestOptions): ApiPromise<DataOf<'abortApiKeyRotation'>> {
    return dataOf(this.#client.POST('/api/v1/api-keys/{apiKeyId}/rotation/abort', { ...options, params: { path: { apiKeyId } } }));
  }

  /**
   * Verify an API key.
   *
   * Checks whether a secret that a client presented to you is an active API key of your organization, so that you can protect
   * your own API with Keyrail. It always returns 200; `valid` and `code` carry the result. A successful verification counts as
   * a use of the key. A key with `allowedIps` is valid only with an `ip` that is in the list. The server verifies the key
   * again on each call and ignores `Idempotency-Key`, so a revoked key is never reported as valid.
   *
   * Your API calls this operation on each of its own requests. It therefore has a window of its own, 60,000 requests a minute
   * for each credential, and does not count against the organization's limit. Enforcing the presented key's rate limit is up
   * to you: Keyrail counts only requests sent to Keyrail.
   *
   * @throws ApiError if the server responds with an error.
   */
  verify(body: BodyOf<'verifyApiKey'>, options?: RequestOptions): ApiPromise<DataOf<'verifyApiKey'>> {
    return dataOf(this.#client.POST('/api/v1/api-keys/verify', { ...options, body }));
  }

  /**
   * Import API keys.
   *
   * Imports keys that another system issued, by the SHA-256 hash of their secrets, so that no client needs a new secret. The
   * server imports all of them or none. A key whose hash this organization already has stays unchanged and is included in the
   * response, so a retry is safe. Clients send an imported secret like any other, whatever its format.
   *
   * @throws ApiError if the server responds with an error.
   */
  import(body: BodyOf<'importApiKeys'>, options?: RequestOptions): ApiPromise<DataOf<'importApiKeys'>> {
    return dataOf(this.#client.POST('/api/v1/api-keys/import', { ...options, body }));
  }

  /**
   * List an API key's usage.
   *
   * Counts the requests with one API key, as `GET /api/v1/usage` does for all credentials. The counts of a revoked key remain
   * available.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  usage(apiKeyId: string, query?: QueryOf<'listApiKeyUsage'>, options?: RequestOptions): Pages<ItemOf<'listApiKeyUsage'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/api-keys/{apiKeyId}/usage', { ...options, params: { path: { apiKeyId }, query: page } }));
  }
}
