// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ItemOf, QueryOf, RequestOptions } from '../../core/operation-types.ts';
import type { Pages } from '../../core/pages.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { pagesOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.auditEvents`. */
export class AuditEvents {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List audit events.
   *
   * Lists the changes to the organization's credentials and members, with their actor and origin, newest first. Each event
   * carries the hash of the previous event, which makes an edit, a deletion or a reordering detectable.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  list(query?: QueryOf<'listAuditEvents'>, options?: RequestOptions): Pages<ItemOf<'listAuditEvents'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/audit-events', { ...options, params: { query: page } }));
  }
}
