// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { DataOf, RequestOptions } from '../../core/operation-types.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.roles`. */
export class Roles {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List roles.
   *
   * Lists all roles with their permissions.
   *
   * @throws ApiError if the server responds with an error.
   */
  list(options?: RequestOptions): ApiPromise<DataOf<'listRoles'>> {
    return dataOf(this.#client.GET('/api/v1/roles', options));
  }
}
