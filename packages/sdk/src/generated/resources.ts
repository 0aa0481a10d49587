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

  /**
   * Show my personal key.
   *
   * Answers with the caller's personal key, without its secret; 404 if there is none. Only a person has one: a user who signed in,
   * or the personal key itself.
   *
   * @throws ApiError if the server refuses.
   */
  getApiKey(options: RequestOptions = {}): Promise<DataOf<'getPersonalKey'>> {
    return unwrapData(this.#client.GET('/api/v1/me/api-key', options));
  }

  /**
   * Generate my personal key.
   *
   * Gives the caller a personal key; the one before is invalid at once. Its secret stands in this answer alone. It may do
   * what the user may do at the moment of each request.
   *
   * @throws ApiError if the server refuses.
   */
  generateApiKey(options: RequestOptions = {}): Promise<DataOf<'generatePersonalKey'>> {
    return unwrapData(this.#client.POST('/api/v1/me/api-key', options));
  }

  /**
   * Destroy my personal key.
   *
   * Ends the caller's personal key: the very next request with it is refused. Where there is none, it answers 204 as well.
   *
   * @throws ApiError if the server refuses.
   */
  destroyApiKey(options: RequestOptions = {}): Promise<DataOf<'destroyPersonalKey'>> {
    return unwrapNothing(this.#client.DELETE('/api/v1/me/api-key', options));
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

  /**
   * Rotate an API key.
   *
   * Gives the key a new secret, which stands in this answer alone. By default the old secret is invalid at once.
   * With `gracePeriodSeconds` both work until `rotation.endsAt`; `rotation.oldLastUsedAt` tells when the old one was last
   * used, so that a team knows when it is safe to finish. A key never has more than two live secrets. Whoever gets the new
   * secret can do all that the key may, so a caller who may do less is refused with `GRANT_NOT_HELD`.
   *
   * @throws ApiError if the server refuses.
   */
  rotate(apiKeyId: string, body: BodyOf<'rotateApiKey'>, options: RequestOptions = {}): Promise<DataOf<'rotateApiKey'>> {
    return unwrapData(this.#client.POST('/api/v1/api-keys/{apiKeyId}/rotate', { ...options, params: { path: { apiKeyId } }, body }));
  }

  /**
   * Finish an API key's rotation.
   *
   * Ends the grace period: the old secret is invalid at once.
   *
   * @throws ApiError if the server refuses.
   */
  finishRotation(apiKeyId: string, options: RequestOptions = {}): Promise<DataOf<'finishApiKeyRotation'>> {
    return unwrapData(this.#client.POST('/api/v1/api-keys/{apiKeyId}/rotation/finish', { ...options, params: { path: { apiKeyId } } }));
  }

  /**
   * Abort an API key's rotation.
   *
   * Goes back to the old secret, without an end; the new one is invalid at once.
   *
   * @throws ApiError if the server refuses.
   */
  abortRotation(apiKeyId: string, options: RequestOptions = {}): Promise<DataOf<'abortApiKeyRotation'>> {
    return unwrapData(this.#client.POST('/api/v1/api-keys/{apiKeyId}/rotation/abort', { ...options, params: { path: { apiKeyId } } }));
  }

  /**
   * Verify an API key.
   *
   * Tells whether a secret that somebody presented to you is one of your organization's live API keys, so that you can
   * guard your own API with Keyrail. It always answers 200; `valid` and `code` tell. A key that is found valid counts as
   * used. A key with `allowedIps` is valid only together with an `ip` that is among them.
   *
   * @throws ApiError if the server refuses.
   */
  verify(body: BodyOf<'verifyApiKey'>, options: RequestOptions = {}): Promise<DataOf<'verifyApiKey'>> {
    return unwrapData(this.#client.POST('/api/v1/api-keys/verify', { ...options, body }));
  }

  /**
   * Import API keys.
   *
   * Takes over keys that were issued elsewhere, by the SHA-256 of their secrets, so that nobody has to get a new one.
   * All of them are imported or none. A key that this organization has already, by its hash, stays as it is and is
   * answered too, so a retry is safe. An imported secret is sent like any other, whatever its form.
   *
   * @throws ApiError if the server refuses.
   */
  import(body: BodyOf<'importApiKeys'>, options: RequestOptions = {}): Promise<DataOf<'importApiKeys'>> {
    return unwrapData(this.#client.POST('/api/v1/api-keys/import', { ...options, body }));
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

/** What stands under `keyrail.apiClients`. */
export class ApiClients {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * List API clients.
   *
   * Lists the organization's API clients, newest first. A `test` credential sees `test` clients only.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query: QueryOf<'listApiClients'> = {}, options: RequestOptions = {}): Pages<ItemOf<'listApiClients'>> {
    return new Pages(
      (cursor) => unwrapPage(this.#client.GET('/api/v1/api-clients', { ...options, params: { query: { ...query, ...cursor } } })),
      query.cursor,
    );
  }

  /**
   * Create an API client.
   *
   * Creates an API client. Its `key` (`API_KEY`) or `secret` (`BEARER_TOKEN`) stands in this answer alone. An
   * organization has a limited number of places, five unless its operator raised that; deleting a client frees its
   * place. Creating `BEARER_TOKEN` clients is retired: it is refused with `AUTH_TYPE_RETIRED` unless the operator has
   * switched it on for the organization. Existing ones go on working.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createApiClient'>, options: RequestOptions = {}): Promise<DataOf<'createApiClient'>> {
    return unwrapData(this.#client.POST('/api/v1/api-clients', { ...options, body }));
  }

  /**
   * Get an API client.
   *
   * Answers with one API client.
   *
   * @throws ApiError if the server refuses.
   */
  get(apiClientId: string, options: RequestOptions = {}): Promise<DataOf<'getApiClient'>> {
    return unwrapData(this.#client.GET('/api/v1/api-clients/{apiClientId}', { ...options, params: { path: { apiClientId } } }));
  }

  /**
   * Rename an API client.
   *
   * Changes the client's name. Its secret and what it may do stay as they are.
   *
   * @throws ApiError if the server refuses.
   */
  update(apiClientId: string, body: BodyOf<'updateApiClient'>, options: RequestOptions = {}): Promise<DataOf<'updateApiClient'>> {
    return unwrapData(this.#client.PATCH('/api/v1/api-clients/{apiClientId}', { ...options, params: { path: { apiClientId } }, body }));
  }

  /**
   * Delete an API client.
   *
   * Deletes the client for good and frees its place. Its key, and every access token it got, is invalid from the very next
   * request on. Deleting a client that is deleted already answers 204 as well, so a retry is safe.
   *
   * @throws ApiError if the server refuses.
   */
  delete(apiClientId: string, options: RequestOptions = {}): Promise<DataOf<'deleteApiClient'>> {
    return unwrapNothing(this.#client.DELETE('/api/v1/api-clients/{apiClientId}', { ...options, params: { path: { apiClientId } } }));
  }

  /**
   * Rotate an API client.
   *
   * Gives the client a new key or secret, which stands in this answer alone. By default the old one, and every access
   * token that was got with it, is invalid at once. With `gracePeriodSeconds` they work until `rotation.endsAt`. A caller who
   * may do less than the client is refused with `GRANT_NOT_HELD`.
   *
   * @throws ApiError if the server refuses.
   */
  rotate(apiClientId: string, body: BodyOf<'rotateApiClient'>, options: RequestOptions = {}): Promise<DataOf<'rotateApiClient'>> {
    return unwrapData(this.#client.POST('/api/v1/api-clients/{apiClientId}/rotate', { ...options, params: { path: { apiClientId } }, body }));
  }

  /**
   * Finish an API client's rotation.
   *
   * Ends the grace period: the old key or secret, and the access tokens got with it, are invalid at once.
   *
   * @throws ApiError if the server refuses.
   */
  finishRotation(apiClientId: string, options: RequestOptions = {}): Promise<DataOf<'finishApiClientRotation'>> {
    return unwrapData(this.#client.POST('/api/v1/api-clients/{apiClientId}/rotation/finish', { ...options, params: { path: { apiClientId } } }));
  }

  /**
   * Abort an API client's rotation.
   *
   * Goes back to the old key or secret, without an end; the new one, and the access tokens got with it, are invalid at once.
   *
   * @throws ApiError if the server refuses.
   */
  abortRotation(apiClientId: string, options: RequestOptions = {}): Promise<DataOf<'abortApiClientRotation'>> {
    return unwrapData(this.#client.POST('/api/v1/api-clients/{apiClientId}/rotation/abort', { ...options, params: { path: { apiClientId } } }));
  }
}

/** What stands under `keyrail.organization`. */
export class Organization {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Show the organization.
   *
   * Answers with the credential's organization and its limits.
   *
   * @throws ApiError if the server refuses.
   */
  get(options: RequestOptions = {}): Promise<DataOf<'getOrganization'>> {
    return unwrapData(this.#client.GET('/api/v1/organization', options));
  }

  /**
   * Delete the organization.
   *
   * Deletes the organization with all that belongs to it. Every credential of it is refused from the very next request on.
   * Its audit events stay with the operator, and this is the last of them.
   *
   * @throws ApiError if the server refuses.
   */
  delete(options: RequestOptions = {}): Promise<DataOf<'deleteOrganization'>> {
    return unwrapNothing(this.#client.DELETE('/api/v1/organization', options));
  }
}

/** What stands under `keyrail.users`. */
export class Users {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * List users.
   *
   * Lists the organization's members, newest first, those invited but not yet signed in among them.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query: QueryOf<'listUsers'> = {}, options: RequestOptions = {}): Pages<ItemOf<'listUsers'>> {
    return new Pages(
      (cursor) => unwrapPage(this.#client.GET('/api/v1/users', { ...options, params: { query: { ...query, ...cursor } } })),
      query.cursor,
    );
  }

  /**
   * Invite a user.
   *
   * Makes whoever signs in with this email address a member with this role. Nobody can give a role that may do more than they may themselves.
   *
   * @throws ApiError if the server refuses.
   */
  invite(body: BodyOf<'inviteUser'>, options: RequestOptions = {}): Promise<DataOf<'inviteUser'>> {
    return unwrapData(this.#client.POST('/api/v1/users', { ...options, body }));
  }

  /**
   * Get a user.
   *
   * Answers with one member of the organization.
   *
   * @throws ApiError if the server refuses.
   */
  get(userId: string, options: RequestOptions = {}): Promise<DataOf<'getUser'>> {
    return unwrapData(this.#client.GET('/api/v1/users/{userId}', { ...options, params: { path: { userId } } }));
  }

  /**
   * Change a user's role.
   *
   * Changes what the member may do, from the very next request on, their personal key included. The last owner stays one.
   *
   * @throws ApiError if the server refuses.
   */
  update(userId: string, body: BodyOf<'updateUser'>, options: RequestOptions = {}): Promise<DataOf<'updateUser'>> {
    return unwrapData(this.#client.PATCH('/api/v1/users/{userId}', { ...options, params: { path: { userId } }, body }));
  }

  /**
   * Remove a user.
   *
   * Ends the membership, and with it the member's personal key, at once. The last owner can't be removed.
   *
   * @throws ApiError if the server refuses.
   */
  remove(userId: string, options: RequestOptions = {}): Promise<DataOf<'removeUser'>> {
    return unwrapNothing(this.#client.DELETE('/api/v1/users/{userId}', { ...options, params: { path: { userId } } }));
  }
}

/** What stands under `keyrail.roles`. */
export class Roles {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * List roles.
   *
   * Lists the roles there are, and what each may do.
   *
   * @throws ApiError if the server refuses.
   */
  list(options: RequestOptions = {}): Promise<DataOf<'listRoles'>> {
    return unwrapData(this.#client.GET('/api/v1/roles', options));
  }
}

/** What stands under `keyrail.auditEvents`. */
export class AuditEvents {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * List audit events.
   *
   * Lists what was changed of the organization's credentials and members, by whom and from where, newest first. Each event
   * carries the hash of the one before it, so that an edit, a deletion or a reordering shows.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query: QueryOf<'listAuditEvents'> = {}, options: RequestOptions = {}): Pages<ItemOf<'listAuditEvents'>> {
    return new Pages(
      (cursor) => unwrapPage(this.#client.GET('/api/v1/audit-events', { ...options, params: { query: { ...query, ...cursor } } })),
      query.cursor,
    );
  }
}

/** Every resource of the API, by its name. */
export interface Resources {
  readonly me: Me;
  readonly apiKeys: ApiKeys;
  readonly tickets: Tickets;
  readonly apiClients: ApiClients;
  readonly organization: Organization;
  readonly users: Users;
  readonly roles: Roles;
  readonly auditEvents: AuditEvents;
}

/** Makes every resource over one client. */
export function createResources(client: ApiClient): Resources {
  return {
    me: new Me(client),
    apiKeys: new ApiKeys(client),
    tickets: new Tickets(client),
    apiClients: new ApiClients(client),
    organization: new Organization(client),
    users: new Users(client),
    roles: new Roles(client),
    auditEvents: new AuditEvents(client),
  };
}
