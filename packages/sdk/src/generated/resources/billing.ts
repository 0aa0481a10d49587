// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { DataOf, RequestOptions } from '../../core/operation-types.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.billing`. */
export class Billing {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * Get the plan and its usage.
   *
   * Returns the organization's plan and its usage in the current period, a calendar month in UTC. Requests in the `test`
   * environment are free and not counted here. The counts may lag by up to 2 seconds. The response is a single resource and
   * has no cursor. To page through all credentials, use `GET /api/v1/usage`.
   *
   * @throws ApiError if the server responds with an error.
   */
  get(options?: RequestOptions): ApiPromise<DataOf<'getBilling'>> {
    return dataOf(this.#client.GET('/api/v1/billing', options));
  }
}
