// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiClient } from '../core/api-client.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../core/operation-types.ts';
import { Pages } from '../core/pages.ts';
import { unwrapData, unwrapNothing, unwrapPage } from '../internal/unwrap.ts';

/** What stands under `keyrail.me`. */
export class Me {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Show the caller.
   *
   * Answers with the principal behind the presented credential. It needs no permission, so it is a good first call.
   *
   * @throws ApiError if the server refuses.
   */
  get(options: RequestOptions = {}): Promise<DataOf<'getMe'>> {
    return unwrapData(this.#client.GET('/api/v1/me', options));
  }
}

/** What stands under `keyrail.apiKeys`. */
export class ApiKeys {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * List API keys.
   *
   * Lists the organization's API keys that have not been revoked, newest first. A `test` credential sees `test` keys only.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query: QueryOf<'listApiKeys'> = {}, options: RequestOptions = {}): Pages<ItemOf<'listApiKeys'>> {
    return new Pages(
      (cursor) => unwrapPage(this.#client.GET('/api/v1/api-keys', { ...options, params: { query: { ...query, ...cursor } } })),
      query.cursor,
    );
  }

  /**
   * Create an API key.
   *
   * Creates an API key. `key` stands in this answer alone: Keyrail stores its SHA-256 hash and a display prefix.
   * A key gets a subset of its creator's permissions; left out, it gets all of them. The same holds for the
   * environment: a `test` credential creates `test` keys only.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createApiKey'>, options: RequestOptions = {}): Promise<DataOf<'createApiKey'>> {
    return unwrapData(this.#client.POST('/api/v1/api-keys', { ...options, body }));
  }

  /**
   * Get an API key.
   *
   * Answers with one API key. A revoked key, and one of another organization, is 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(apiKeyId: string, options: RequestOptions = {}): Promise<DataOf<'getApiKey'>> {
    return unwrapData(this.#client.GET('/api/v1/api-keys/{apiKeyId}', { ...options, params: { path: { apiKeyId } } }));
  }

  /**
   * Rename an API key.
   *
   * Changes the key's name. The secret and what it may do stay as they are.
   *
   * @throws ApiError if the server refuses.
   */
  update(apiKeyId: string, body: BodyOf<'updateApiKey'>, options: RequestOptions = {}): Promise<DataOf<'updateApiKey'>> {
    return unwrapData(this.#client.PATCH('/api/v1/api-keys/{apiKeyId}', { ...options, params: { path: { apiKeyId } }, body }));
  }

  /**
   * Revoke an API key.
   *
   * Revokes the key for good. Once this is answered, the very next request with the key gets 401 `INVALID_TOKEN`.
   * Revoking a key that is revoked already answers 204 as well, so a retry is safe.
   *
   * @throws ApiError if the server refuses.
   */
  revoke(apiKeyId: string, options: RequestOptions = {}): Promise<DataOf<'revokeApiKey'>> {
    return unwrapNothing(this.#client.DELETE('/api/v1/api-keys/{apiKeyId}', { ...options, params: { path: { apiKeyId } } }));
  }
}

/** What stands under `keyrail.tickets`. */
export class Tickets {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * List tickets.
   *
   * Lists the tickets of the credential's environment, newest first.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query: QueryOf<'listTickets'> = {}, options: RequestOptions = {}): Pages<ItemOf<'listTickets'>> {
    return new Pages(
      (cursor) => unwrapPage(this.#client.GET('/api/v1/tickets', { ...options, params: { query: { ...query, ...cursor } } })),
      query.cursor,
    );
  }

  /**
   * Create a ticket.
   *
   * Creates a ticket in the credential's environment.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createTicket'>, options: RequestOptions = {}): Promise<DataOf<'createTicket'>> {
    return unwrapData(this.#client.POST('/api/v1/tickets', { ...options, body }));
  }

  /**
   * Get a ticket.
   *
   * Answers with one ticket. One of another organization or environment is 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(ticketId: string, options: RequestOptions = {}): Promise<DataOf<'getTicket'>> {
    return unwrapData(this.#client.GET('/api/v1/tickets/{ticketId}', { ...options, params: { path: { ticketId } } }));
  }

  /**
   * Change a ticket.
   *
   * Changes the members that are given. What is left out stays as it is.
   *
   * @throws ApiError if the server refuses.
   */
  update(ticketId: string, body: BodyOf<'updateTicket'>, options: RequestOptions = {}): Promise<DataOf<'updateTicket'>> {
    return unwrapData(this.#client.PATCH('/api/v1/tickets/{ticketId}', { ...options, params: { path: { ticketId } }, body }));
  }
}

/** Every resource of the API, by its name. */
export interface Resources {
  readonly me: Me;
  readonly apiKeys: ApiKeys;
  readonly tickets: Tickets;
}

/** Makes every resource over one client. */
export function createResources(client: ApiClient): Resources {
  return {
    me: new Me(client),
    apiKeys: new ApiKeys(client),
    tickets: new Tickets(client),
  };
}
