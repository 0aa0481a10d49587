// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../../core/operation-types.ts';
import type { Pages } from '../../core/pages.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf, pagesOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.tickets`. */
export class Tickets {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List tickets.
   *
   * Lists the tickets of the credential's environment, newest first.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  list(query?: QueryOf<'listTickets'>, options?: RequestOptions): Pages<ItemOf<'listTickets'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/tickets', { ...options, params: { query: page } }));
  }

  /**
   * Create a ticket.
   *
   * Creates a ticket in the credential's environment. The channel and the person must be in the same environment, and the
   * assignee must be a member of the organization. Otherwise the server returns 400, with the invalid field in `issues`.
   *
   * @throws ApiError if the server responds with an error.
   */
  create(body: BodyOf<'createTicket'>, options?: RequestOptions): ApiPromise<DataOf<'createTicket'>> {
    return dataOf(this.#client.POST('/api/v1/tickets', { ...options, body }));
  }

  /**
   * Get a ticket.
   *
   * Returns one ticket. A ticket of another organization or environment returns 404.
   *
   * @throws ApiError if the server responds with an error.
   */
  get(ticketId: string, options?: RequestOptions): ApiPromise<DataOf<'getTicket'>> {
    return dataOf(this.#client.GET('/api/v1/tickets/{ticketId}', { ...options, params: { path: { ticketId } } }));
  }

  /**
   * Update a ticket.
   *
   * Changes the fields in the request. Omitted fields stay unchanged, and `null` removes a channel, an assignee or a person.
   *
   * @throws ApiError if the server responds with an error.
   */
  update(ticketId: string, body: BodyOf<'updateTicket'>, options?: RequestOptions): ApiPromise<DataOf<'updateTicket'>> {
    return dataOf(this.#client.PATCH('/api/v1/tickets/{ticketId}', { ...options, body, params: { path: { ticketId } } }));
  }
}
