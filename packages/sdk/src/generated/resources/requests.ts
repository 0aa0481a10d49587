// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ItemOf, QueryOf, RequestOptions } from '../../core/operation-types.ts';
import type { Pages } from '../../core/pages.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { pagesOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.requests`. */
export class Requests {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List requests.
   *
   * Lists the requests of the organization's credentials and members, newest first, whatever their outcome. Token exchange,
   * introspection and revocation are listed as requests of the API client. Requests with an invalid credential are not listed.
   * Requests from an address outside the credential's IP allow list are listed until that address exceeds its limit of failed
   * attempts. A request appears within 2 seconds of its response. The operator sets how many days it is kept (30 by default).
   * A secret in a user agent is truncated. Filtering by `requestId` and `credentialId` is fast. If another search takes too
   * long, the server returns `VALIDATION_FAILED` and asks for a later `since`.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  list(query?: QueryOf<'listRequests'>, options?: RequestOptions): Pages<ItemOf<'listRequests'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/requests', { ...options, params: { query: page } }));
  }
}
