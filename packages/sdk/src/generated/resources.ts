// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { Answer } from '../core/answer.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../core/operation-types.ts';
import type { Pages } from '../core/pages.ts';

/** What stands under `keyrail.me`. */
export interface Me {
  /**
   * Show the caller.
   *
   * Answers with the principal behind the presented credential. It needs no permission, so it is a good first call.
   *
   * @throws ApiError if the server refuses.
   */
  get(options?: RequestOptions): Answer<DataOf<'getMe'>>;
}

/** What stands under `keyrail.apiKeys`. */
export interface ApiKeys {
  /**
   * List API keys.
   *
   * Lists the organization's API keys that have not been revoked, newest first. A `test` credential sees `test` keys only.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listApiKeys'>, options?: RequestOptions): Pages<ItemOf<'listApiKeys'>>;

  /**
   * Create an API key.
   *
   * Creates an API key. `key` stands in this answer alone: Keyrail stores its SHA-256 hash and a display prefix.
   * A key gets a subset of its creator's permissions; left out, it gets all of them. The same holds for the
   * environment: a `test` credential creates `test` keys only.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createApiKey'>, options?: RequestOptions): Answer<DataOf<'createApiKey'>>;

  /**
   * Get an API key.
   *
   * Answers with one API key. A revoked key, and one of another organization, is 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(apiKeyId: string, options?: RequestOptions): Answer<DataOf<'getApiKey'>>;

  /**
   * Rename an API key.
   *
   * Changes the key's name. The secret and what it may do stay as they are.
   *
   * @throws ApiError if the server refuses.
   */
  update(apiKeyId: string, body: BodyOf<'updateApiKey'>, options?: RequestOptions): Answer<DataOf<'updateApiKey'>>;

  /**
   * Revoke an API key.
   *
   * Revokes the key for good. Once this is answered, the very next request with the key gets 401 `INVALID_TOKEN`.
   * Revoking a key that is revoked already answers 204 as well, so a retry is safe.
   *
   * @throws ApiError if the server refuses.
   */
  revoke(apiKeyId: string, options?: RequestOptions): Answer<DataOf<'revokeApiKey'>>;
}

/** What stands under `keyrail.tickets`. */
export interface Tickets {
  /**
   * List tickets.
   *
   * Lists the tickets of the credential's environment, newest first.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listTickets'>, options?: RequestOptions): Pages<ItemOf<'listTickets'>>;

  /**
   * Create a ticket.
   *
   * Creates a ticket in the credential's environment.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createTicket'>, options?: RequestOptions): Answer<DataOf<'createTicket'>>;

  /**
   * Get a ticket.
   *
   * Answers with one ticket. One of another organization or environment is 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(ticketId: string, options?: RequestOptions): Answer<DataOf<'getTicket'>>;

  /**
   * Change a ticket.
   *
   * Changes the members that are given. What is left out stays as it is.
   *
   * @throws ApiError if the server refuses.
   */
  update(ticketId: string, body: BodyOf<'updateTicket'>, options?: RequestOptions): Answer<DataOf<'updateTicket'>>;
}

/** Every resource of the API, by its name. */
export interface Resources {
  readonly me: Me;
  readonly apiKeys: ApiKeys;
  readonly tickets: Tickets;
}

/** The place of each operation, its method and path, what it takes besides the path's parameters, and what its answer is. */
export const operations: readonly string[] = [
  'me.get GET /api/v1/me data',
  'apiKeys.list GET /api/v1/api-keys query page',
  'apiKeys.create POST /api/v1/api-keys body data',
  'apiKeys.get GET /api/v1/api-keys/{apiKeyId} data',
  'apiKeys.update PATCH /api/v1/api-keys/{apiKeyId} body data',
  'apiKeys.revoke DELETE /api/v1/api-keys/{apiKeyId} nothing',
  'tickets.list GET /api/v1/tickets query page',
  'tickets.create POST /api/v1/tickets body data',
  'tickets.get GET /api/v1/tickets/{ticketId} data',
  'tickets.update PATCH /api/v1/tickets/{ticketId} body data',
];
