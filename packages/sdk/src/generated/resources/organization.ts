// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { DataOf, RequestOptions } from '../../core/operation-types.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf, emptyOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.organization`. */
export class Organization {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * Get the organization.
   *
   * Returns the credential's organization and its limits.
   *
   * @throws ApiError if the server responds with an error.
   */
  get(options?: RequestOptions): ApiPromise<DataOf<'getOrganization'>> {
    return dataOf(this.#client.GET('/api/v1/organization', options));
  }

  /**
   * Delete the organization.
   *
   * Deletes the organization with all its data. The server rejects each of its credentials from the next request on. The
   * operator keeps its audit events, and this deletion is the last of them.
   *
   * @throws ApiError if the server responds with an error.
   */
  delete(options?: RequestOptions): ApiPromise<DataOf<'deleteOrganization'>> {
    return emptyOf(this.#client.DELETE('/api/v1/organization', options));
  }
}
