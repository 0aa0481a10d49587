// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { DataOf, RequestOptions } from '../../core/operation-types.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf, emptyOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.me`. */
export class Me {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * Get the caller.
   *
   * Returns the principal that the presented credential authenticates. It needs no permission, so it is a good first call.
   *
   * @throws ApiError if the server responds with an error.
   */
  get(options?: RequestOptions): ApiPromise<DataOf<'getMe'>> {
    return dataOf(this.#client.GET('/api/v1/me', options));
  }

  /**
   * Get my personal key.
   *
   * Returns the caller's personal key, without its secret, or 404 if the caller has none. The caller must be a signed-in user
   * or a personal key.
   *
   * @throws ApiError if the server responds with an error.
   */
  getApiKey(options?: RequestOptions): ApiPromise<DataOf<'getPersonalKey'>> {
    return dataOf(this.#client.GET('/api/v1/me/api-key', options));
  }

  /**
   * Generate my personal key.
   *
   * Issues a personal key for the caller. The previous one is invalid at once. The secret is returned only in this response.
   * The key always has the permissions that the user has at the moment of each request. A request sent with the personal key
   * itself can't be retried, because it revokes that key. A signed-in user can retry the request.
   *
   * @throws ApiError if the server responds with an error.
   */
  generateApiKey(options?: RequestOptions): ApiPromise<DataOf<'generatePersonalKey'>> {
    return dataOf(this.#client.POST('/api/v1/me/api-key', options));
  }

  /**
   * Revoke my personal key.
   *
   * Revokes the caller's personal key: the server rejects the next request with it. If there is no personal key, it also
   * returns 204.
   *
   * @throws ApiError if the server responds with an error.
   */
  destroyApiKey(options?: RequestOptions): ApiPromise<DataOf<'destroyPersonalKey'>> {
    return emptyOf(this.#client.DELETE('/api/v1/me/api-key', options));
  }
}
