// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../core/api-promise.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../core/operation-types.ts';
import type { Pages } from '../core/pages.ts';

/** What stands under `keyrail.me`. */
export interface Me {
  /**
   * Get the caller.
   *
   * Returns the principal that the presented credential authenticates. It needs no permission, so it is a good first call.
   *
   * @throws ApiError if the server refuses.
   */
  get(options?: RequestOptions): ApiPromise<DataOf<'getMe'>>;

  /**
   * Get my personal key.
   *
   * Returns the caller's personal key, without its secret, or 404 if the caller has none. The caller must be a signed-in user
   * or a personal key.
   *
   * @throws ApiError if the server refuses.
   */
  getApiKey(options?: RequestOptions): ApiPromise<DataOf<'getPersonalKey'>>;

  /**
   * Generate my personal key.
   *
   * Issues a personal key for the caller. The previous one is invalid at once. The secret is returned only in this response.
   * The key always has the permissions that the user has at the moment of each request. A request sent with the personal key
   * itself can't be retried, because it revokes that key. A signed-in user can retry the request.
   *
   * @throws ApiError if the server refuses.
   */
  generateApiKey(options?: RequestOptions): ApiPromise<DataOf<'generatePersonalKey'>>;

  /**
   * Revoke my personal key.
   *
   * Revokes the caller's personal key: the server rejects the next request with it. If there is no personal key, it also
   * returns 204.
   *
   * @throws ApiError if the server refuses.
   */
  destroyApiKey(options?: RequestOptions): ApiPromise<DataOf<'destroyPersonalKey'>>;
}

/** What stands under `keyrail.apiKeys`. */
export interface ApiKeys {
  /**
   * List API keys.
   *
   * Lists the organization's API keys that are not revoked, newest first. A `test` credential sees only `test` keys.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listApiKeys'>, options?: RequestOptions): Pages<ItemOf<'listApiKeys'>>;

  /**
   * Create an API key.
   *
   * Creates an API key. `key` is returned only in this response: Keyrail stores its SHA-256 hash and a display prefix. A key's
   * permissions are a subset of its creator's. If they are omitted, the key gets all of its creator's permissions. The
   * environment follows the same rule: a `test` credential creates only `test` keys.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createApiKey'>, options?: RequestOptions): ApiPromise<DataOf<'createApiKey'>>;

  /**
   * Get an API key.
   *
   * Returns one API key. A revoked key, or a key of another organization, returns 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(apiKeyId: string, options?: RequestOptions): ApiPromise<DataOf<'getApiKey'>>;

  /**
   * Update an API key.
   *
   * Changes the key's name or its rate limit. The secret and the permissions stay unchanged.
   *
   * @throws ApiError if the server refuses.
   */
  update(apiKeyId: string, body: BodyOf<'updateApiKey'>, options?: RequestOptions): ApiPromise<DataOf<'updateApiKey'>>;

  /**
   * Revoke an API key.
   *
   * Revokes the key permanently. After this response, the next request with the key gets 401 `INVALID_TOKEN`. Revoking a
   * revoked key also returns 204, so a retry is safe.
   *
   * @throws ApiError if the server refuses.
   */
  revoke(apiKeyId: string, options?: RequestOptions): ApiPromise<DataOf<'revokeApiKey'>>;

  /**
   * Rotate an API key.
   *
   * Issues a new secret for the key. It is returned only in this response. By default the old secret is invalid at once. With
   * `gracePeriodSeconds`, both secrets work until `rotation.endsAt`. `rotation.oldLastUsedAt` shows when the old secret was
   * last used, so that a team knows when it is safe to finish. A key never has more than two active secrets. The new secret
   * grants everything that the key may do. If the caller may do less, the server rejects the request with `GRANT_NOT_HELD`.
   *
   * @throws ApiError if the server refuses.
   */
  rotate(apiKeyId: string, body: BodyOf<'rotateApiKey'>, options?: RequestOptions): ApiPromise<DataOf<'rotateApiKey'>>;

  /**
   * Finish an API key's rotation.
   *
   * Ends the grace period: the old secret is invalid at once.
   *
   * @throws ApiError if the server refuses.
   */
  finishRotation(apiKeyId: string, options?: RequestOptions): ApiPromise<DataOf<'finishApiKeyRotation'>>;

  /**
   * Abort an API key's rotation.
   *
   * Restores the old secret, which no longer ends with the grace period. The new secret is invalid at once.
   *
   * @throws ApiError if the server refuses.
   */
  abortRotation(apiKeyId: string, options?: RequestOptions): ApiPromise<DataOf<'abortApiKeyRotation'>>;

  /**
   * Verify an API key.
   *
   * Checks whether a secret that a client presented to you is an active API key of your organization, so that you can protect
   * your own API with Keyrail. It always returns 200; `valid` and `code` carry the result. A successful verification counts as
   * a use of the key. A key with `allowedIps` is valid only with an `ip` that is in the list. The server verifies the key
   * again on each call and ignores `Idempotency-Key`, so a revoked key is never reported as valid.
   *
   * Your API calls this operation on each of its own requests. It therefore has a window of its own, 60,000 requests a minute
   * for each credential, and does not count against the organization's limit. Enforcing the presented key's rate limit is up
   * to you: Keyrail counts only requests sent to Keyrail.
   *
   * @throws ApiError if the server refuses.
   */
  verify(body: BodyOf<'verifyApiKey'>, options?: RequestOptions): ApiPromise<DataOf<'verifyApiKey'>>;

  /**
   * Import API keys.
   *
   * Imports keys that another system issued, by the SHA-256 hash of their secrets, so that no client needs a new secret. The
   * server imports all of them or none. A key whose hash this organization already has stays unchanged and is included in the
   * response, so a retry is safe. Clients send an imported secret like any other, whatever its format.
   *
   * @throws ApiError if the server refuses.
   */
  import(body: BodyOf<'importApiKeys'>, options?: RequestOptions): ApiPromise<DataOf<'importApiKeys'>>;

  /**
   * List an API key's usage.
   *
   * Counts the requests with one API key, as `GET /api/v1/usage` does for all credentials. The counts of a revoked key remain
   * available.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  usage(apiKeyId: string, query?: QueryOf<'listApiKeyUsage'>, options?: RequestOptions): Pages<ItemOf<'listApiKeyUsage'>>;
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
   * Creates a ticket in the credential's environment. The channel and the person must be in the same environment, and the
   * assignee must be a member of the organization. Otherwise the server returns 400, with the invalid field in `issues`.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createTicket'>, options?: RequestOptions): ApiPromise<DataOf<'createTicket'>>;

  /**
   * Get a ticket.
   *
   * Returns one ticket. A ticket of another organization or environment returns 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(ticketId: string, options?: RequestOptions): ApiPromise<DataOf<'getTicket'>>;

  /**
   * Update a ticket.
   *
   * Changes the fields in the request. Omitted fields stay unchanged, and `null` removes a channel, an assignee or a person.
   *
   * @throws ApiError if the server refuses.
   */
  update(ticketId: string, body: BodyOf<'updateTicket'>, options?: RequestOptions): ApiPromise<DataOf<'updateTicket'>>;
}

/** What stands under `keyrail.people`. */
export interface People {
  /**
   * List people.
   *
   * Lists the people of the credential's environment, newest first.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listPeople'>, options?: RequestOptions): Pages<ItemOf<'listPeople'>>;

  /**
   * Create a person.
   *
   * Creates a person in the credential's environment. Two people may have the same email address.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createPerson'>, options?: RequestOptions): ApiPromise<DataOf<'createPerson'>>;

  /**
   * Get a person.
   *
   * Returns one person. A person of another organization or environment returns 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(personId: string, options?: RequestOptions): ApiPromise<DataOf<'getPerson'>>;

  /**
   * Update a person.
   *
   * Changes the fields in the request. Omitted fields stay unchanged, and `null` clears a field. `tags` replaces all tags.
   * `customFields` changes only the custom fields that it names, and `null` removes one.
   *
   * @throws ApiError if the server refuses.
   */
  update(personId: string, body: BodyOf<'updatePerson'>, options?: RequestOptions): ApiPromise<DataOf<'updatePerson'>>;
}

/** What stands under `keyrail.events`. */
export interface Events {
  /**
   * List events.
   *
   * Lists the events of the credential's environment, most recently recorded first. `since` and `until` filter by
   * `occurredAt`.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listEvents'>, options?: RequestOptions): Pages<ItemOf<'listEvents'>>;

  /**
   * Record an event.
   *
   * Records an event. An event can't be changed afterwards.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createEvent'>, options?: RequestOptions): ApiPromise<DataOf<'createEvent'>>;

  /**
   * Get an event.
   *
   * Returns one event. An event of another organization or environment returns 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(eventId: string, options?: RequestOptions): ApiPromise<DataOf<'getEvent'>>;
}

/** What stands under `keyrail.cannedReplies`. */
export interface CannedReplies {
  /**
   * List canned replies.
   *
   * Lists the canned replies of the credential's environment, newest first.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listCannedReplies'>, options?: RequestOptions): Pages<ItemOf<'listCannedReplies'>>;

  /**
   * Create a canned reply.
   *
   * Creates a canned reply in the credential's environment. A shortcut that another canned reply uses returns 409
   * `SHORTCUT_TAKEN`.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createCannedReply'>, options?: RequestOptions): ApiPromise<DataOf<'createCannedReply'>>;

  /**
   * Get a canned reply.
   *
   * Returns one canned reply. A canned reply of another organization or environment returns 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(cannedReplyId: string, options?: RequestOptions): ApiPromise<DataOf<'getCannedReply'>>;

  /**
   * Update a canned reply.
   *
   * Changes the fields in the request. Omitted fields stay unchanged.
   *
   * @throws ApiError if the server refuses.
   */
  update(cannedReplyId: string, body: BodyOf<'updateCannedReply'>, options?: RequestOptions): ApiPromise<DataOf<'updateCannedReply'>>;

  /**
   * Delete a canned reply.
   *
   * Deletes the canned reply permanently. A canned reply that is already deleted returns 404.
   *
   * @throws ApiError if the server refuses.
   */
  delete(cannedReplyId: string, options?: RequestOptions): ApiPromise<DataOf<'deleteCannedReply'>>;
}

/** What stands under `keyrail.channels`. */
export interface Channels {
  /**
   * List channels.
   *
   * Lists the channels of the credential's environment, newest first.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listChannels'>, options?: RequestOptions): Pages<ItemOf<'listChannels'>>;

  /**
   * Create a channel.
   *
   * Creates a channel in the credential's environment.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createChannel'>, options?: RequestOptions): ApiPromise<DataOf<'createChannel'>>;

  /**
   * Get a channel.
   *
   * Returns one channel. A channel of another organization or environment returns 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(channelId: string, options?: RequestOptions): ApiPromise<DataOf<'getChannel'>>;

  /**
   * Rename a channel.
   *
   * Changes the channel's name. The type can't be changed, because existing tickets arrived through a channel of that type.
   *
   * @throws ApiError if the server refuses.
   */
  update(channelId: string, body: BodyOf<'updateChannel'>, options?: RequestOptions): ApiPromise<DataOf<'updateChannel'>>;

  /**
   * Delete a channel.
   *
   * Deletes the channel permanently. Its tickets remain, and their `channelId` becomes `null`. A channel that is already
   * deleted returns 404.
   *
   * @throws ApiError if the server refuses.
   */
  delete(channelId: string, options?: RequestOptions): ApiPromise<DataOf<'deleteChannel'>>;
}

/** What stands under `keyrail.apiClients`. */
export interface ApiClients {
  /**
   * List API clients.
   *
   * Lists the organization's API clients, newest first. A `test` credential sees only `test` clients.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listApiClients'>, options?: RequestOptions): Pages<ItemOf<'listApiClients'>>;

  /**
   * Create an API client.
   *
   * Creates an API client. Its `key` (`API_KEY`) or `secret` (`BEARER_TOKEN`) is returned only in this response. An
   * organization has a limited number of API clients: five, unless the operator has raised the limit. Deleting a client makes
   * room for another. Creating `BEARER_TOKEN` clients is retired: the server rejects it with `AUTH_TYPE_RETIRED` unless the
   * operator has enabled it for the organization. Existing `BEARER_TOKEN` clients keep working.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createApiClient'>, options?: RequestOptions): ApiPromise<DataOf<'createApiClient'>>;

  /**
   * Get an API client.
   *
   * Returns one API client.
   *
   * @throws ApiError if the server refuses.
   */
  get(apiClientId: string, options?: RequestOptions): ApiPromise<DataOf<'getApiClient'>>;

  /**
   * Update an API client.
   *
   * Changes the client's name or its rate limit. The secret and the permissions stay unchanged.
   *
   * @throws ApiError if the server refuses.
   */
  update(apiClientId: string, body: BodyOf<'updateApiClient'>, options?: RequestOptions): ApiPromise<DataOf<'updateApiClient'>>;

  /**
   * Delete an API client.
   *
   * Deletes the client permanently and makes room for another. Its key and all its access tokens are invalid from the
   * next request on. Deleting a deleted client also returns 204, so a retry is safe.
   *
   * @throws ApiError if the server refuses.
   */
  delete(apiClientId: string, options?: RequestOptions): ApiPromise<DataOf<'deleteApiClient'>>;

  /**
   * Rotate an API client.
   *
   * Issues a new key or secret for the client. It is returned only in this response. By default the old one is invalid at
   * once, and so is every access token issued for it. With `gracePeriodSeconds`, they work until `rotation.endsAt`. If the
   * caller may do less than the client, the server rejects the request with `GRANT_NOT_HELD`.
   *
   * @throws ApiError if the server refuses.
   */
  rotate(apiClientId: string, body: BodyOf<'rotateApiClient'>, options?: RequestOptions): ApiPromise<DataOf<'rotateApiClient'>>;

  /**
   * Finish an API client's rotation.
   *
   * Ends the grace period: the old key or secret, and the access tokens issued for it, are invalid at once.
   *
   * @throws ApiError if the server refuses.
   */
  finishRotation(apiClientId: string, options?: RequestOptions): ApiPromise<DataOf<'finishApiClientRotation'>>;

  /**
   * Abort an API client's rotation.
   *
   * Restores the old key or secret, which no longer ends with the grace period. The new one, and the access tokens issued for
   * it, are invalid at once.
   *
   * @throws ApiError if the server refuses.
   */
  abortRotation(apiClientId: string, options?: RequestOptions): ApiPromise<DataOf<'abortApiClientRotation'>>;

  /**
   * List an API client's usage.
   *
   * Counts the requests with one API client's key or access tokens, as `GET /api/v1/usage` does for all credentials. The
   * counts of a deleted client remain available.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  usage(apiClientId: string, query?: QueryOf<'listApiClientUsage'>, options?: RequestOptions): Pages<ItemOf<'listApiClientUsage'>>;
}

/** What stands under `keyrail.organization`. */
export interface Organization {
  /**
   * Get the organization.
   *
   * Returns the credential's organization and its limits.
   *
   * @throws ApiError if the server refuses.
   */
  get(options?: RequestOptions): ApiPromise<DataOf<'getOrganization'>>;

  /**
   * Delete the organization.
   *
   * Deletes the organization with all its data. The server rejects each of its credentials from the next request on. The
   * operator keeps its audit events, and this deletion is the last of them.
   *
   * @throws ApiError if the server refuses.
   */
  delete(options?: RequestOptions): ApiPromise<DataOf<'deleteOrganization'>>;
}

/** What stands under `keyrail.users`. */
export interface Users {
  /**
   * List users.
   *
   * Lists the organization's members, newest first. The list includes invited users who have not signed in yet.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listUsers'>, options?: RequestOptions): Pages<ItemOf<'listUsers'>>;

  /**
   * Invite a user.
   *
   * Invites a user. The user who signs in with this email address becomes a member with this role. A caller can't assign a
   * role with permissions that the caller lacks.
   *
   * @throws ApiError if the server refuses.
   */
  invite(body: BodyOf<'inviteUser'>, options?: RequestOptions): ApiPromise<DataOf<'inviteUser'>>;

  /**
   * Get a user.
   *
   * Returns one member of the organization.
   *
   * @throws ApiError if the server refuses.
   */
  get(userId: string, options?: RequestOptions): ApiPromise<DataOf<'getUser'>>;

  /**
   * Change a user's role.
   *
   * Changes the member's role. The new permissions apply from the next request on, also to the member's personal key. An
   * organization must keep at least one owner. If the owner has signed in, another owner who has signed in must remain,
   * because an invited user may never sign in.
   *
   * @throws ApiError if the server refuses.
   */
  update(userId: string, body: BodyOf<'updateUser'>, options?: RequestOptions): ApiPromise<DataOf<'updateUser'>>;

  /**
   * Remove a user.
   *
   * Ends the membership and revokes the member's personal key, at once. The last owner can't be removed. If the owner has
   * signed in, another owner who has signed in must remain, because an invited user may never sign in.
   *
   * @throws ApiError if the server refuses.
   */
  remove(userId: string, options?: RequestOptions): ApiPromise<DataOf<'removeUser'>>;
}

/** What stands under `keyrail.roles`. */
export interface Roles {
  /**
   * List roles.
   *
   * Lists all roles with their permissions.
   *
   * @throws ApiError if the server refuses.
   */
  list(options?: RequestOptions): ApiPromise<DataOf<'listRoles'>>;
}

/** What stands under `keyrail.auditEvents`. */
export interface AuditEvents {
  /**
   * List audit events.
   *
   * Lists the changes to the organization's credentials and members, with their actor and origin, newest first. Each event
   * carries the hash of the previous event, which makes an edit, a deletion or a reordering detectable.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listAuditEvents'>, options?: RequestOptions): Pages<ItemOf<'listAuditEvents'>>;
}

/** What stands under `keyrail.requests`. */
export interface Requests {
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
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listRequests'>, options?: RequestOptions): Pages<ItemOf<'listRequests'>>;
}

/** What stands under `keyrail.usage`. */
export interface Usage {
  /**
   * List usage.
   *
   * Counts the requests of each credential by hour or by day (UTC), newest first. Intervals without requests are omitted. The
   * counts may lag by up to 2 seconds and are kept for 400 days. A query covers at most 31 days by hour, or 400 days by day.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listUsage'>, options?: RequestOptions): Pages<ItemOf<'listUsage'>>;
}

/** What stands under `keyrail.billing`. */
export interface Billing {
  /**
   * Get the plan and its usage.
   *
   * Returns the organization's plan and its usage in the current period, a calendar month in UTC. Requests in the `test`
   * environment are free and not counted here. The counts may lag by up to 2 seconds. The response is a single resource and
   * has no cursor. To page through all credentials, use `GET /api/v1/usage`.
   *
   * @throws ApiError if the server refuses.
   */
  get(options?: RequestOptions): ApiPromise<DataOf<'getBilling'>>;
}

/** What stands under `keyrail.webhooks`. */
export interface Webhooks {
  /**
   * List webhooks.
   *
   * Lists the webhooks of the credential's environment, newest first.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listWebhooks'>, options?: RequestOptions): Pages<ItemOf<'listWebhooks'>>;

  /**
   * Create a webhook.
   *
   * Creates a webhook. From now on the server sends each of the selected events of the credential's environment to the URL. It
   * signs them with `secret`, which is returned only in this response. The caller needs permission to read the data of each
   * event, such as `tickets:read` for `ticket.created`. Otherwise the server rejects the request with `GRANT_NOT_HELD`. An
   * organization has at most 20 webhooks.
   *
   * The URL uses `https` and a public address, unless the operator of the server allows more.
   *
   * A delivery is a POST with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, as specified by
   * [Standard Webhooks](https://www.standardwebhooks.com). Every SDK verifies it with one call. Respond with any 2xx within 15 seconds.
   * After any other outcome, the server retries for three days, with increasing delays, and honors `Retry-After`. A 410
   * disables the webhook at once; so do five days without a single success. Events are delivered at least once and in no
   * particular order. Use `webhook-id` to detect duplicates.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createWebhook'>, options?: RequestOptions): ApiPromise<DataOf<'createWebhook'>>;

  /**
   * Get a webhook.
   *
   * Returns one webhook. A webhook of another organization or environment returns 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(webhookId: string, options?: RequestOptions): ApiPromise<DataOf<'getWebhook'>>;

  /**
   * Update a webhook.
   *
   * Changes the fields in the request. Omitted fields stay unchanged. `enabled: false` stops all sending and abandons pending
   * deliveries. After the webhook is enabled again, `redeliver` can send them. As for its creation, the caller needs
   * permission to read the data of the webhook's events.
   *
   * @throws ApiError if the server refuses.
   */
  update(webhookId: string, body: BodyOf<'updateWebhook'>, options?: RequestOptions): ApiPromise<DataOf<'updateWebhook'>>;

  /**
   * Delete a webhook.
   *
   * Deletes the webhook with its deliveries. The server sends nothing more to it. Deleting a deleted webhook also returns 204,
   * so a retry is safe.
   *
   * @throws ApiError if the server refuses.
   */
  delete(webhookId: string, options?: RequestOptions): ApiPromise<DataOf<'deleteWebhook'>>;

  /**
   * Rotate a webhook's secret.
   *
   * Issues a new secret for the webhook. It is returned only in this response. By default the server signs deliveries with the
   * new secret only. With `gracePeriodSeconds`, deliveries carry two signatures, one with each secret, until
   * `rotation.endsAt`. A receiver with either secret therefore accepts them. During the grace period the server rejects another
   * rotation with `ROTATION_PENDING`. A rotation without a grace period is still possible and invalidates all older secrets at
   * once.
   *
   * @throws ApiError if the server refuses.
   */
  rotate(webhookId: string, body: BodyOf<'rotateWebhook'>, options?: RequestOptions): ApiPromise<DataOf<'rotateWebhook'>>;

  /**
   * List a webhook's deliveries.
   *
   * Lists the sent and pending deliveries of the webhook, each with its attempts, newest first. Deliveries are kept for 30
   * days.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  listDeliveries(webhookId: string, query?: QueryOf<'listWebhookDeliveries'>, options?: RequestOptions): Pages<ItemOf<'listWebhookDeliveries'>>;

  /**
   * Redeliver a webhook event.
   *
   * Sends the delivery again as soon as possible, whether it succeeded, failed or is waiting for its next attempt. If the new
   * attempt fails, the server retries as for a new delivery. The event id and the body stay the same. While the webhook is
   * disabled, the server rejects the request with `WEBHOOK_DISABLED`.
   *
   * @throws ApiError if the server refuses.
   */
  redeliver(webhookId: string, deliveryId: string, options?: RequestOptions): ApiPromise<DataOf<'redeliverWebhook'>>;
}

/** Every resource of the API, by its name. */
export interface Resources {
  readonly me: Me;
  readonly apiKeys: ApiKeys;
  readonly tickets: Tickets;
  readonly people: People;
  readonly events: Events;
  readonly cannedReplies: CannedReplies;
  readonly channels: Channels;
  readonly apiClients: ApiClients;
  readonly organization: Organization;
  readonly users: Users;
  readonly roles: Roles;
  readonly auditEvents: AuditEvents;
  readonly requests: Requests;
  readonly usage: Usage;
  readonly billing: Billing;
  readonly webhooks: Webhooks;
}

/**
 * The operations of each resource, which `cannedReplies` are below `/api/v1/canned-replies`: the name, the method with the rest of the
 * path, and what it takes besides the path's parameters, which are numbered in order. LIST is a GET that answers with pages; a DELETE
 * answers with nothing, and all others with `data`.
 */
export const operations: Readonly<Record<string, readonly string[]>> = {
  me: [
    'get GET',
    'getApiKey GET/api-key',
    'generateApiKey POST/api-key',
    'destroyApiKey DELETE/api-key',
  ],
  apiKeys: [
    'list LIST',
    'create POST body',
    'get GET/{0}',
    'update PATCH/{0} body',
    'revoke DELETE/{0}',
    'rotate POST/{0}/rotate body',
    'finishRotation POST/{0}/rotation/finish',
    'abortRotation POST/{0}/rotation/abort',
    'verify POST/verify body',
    'import POST/import body',
    'usage LIST/{0}/usage',
  ],
  tickets: [
    'list LIST',
    'create POST body',
    'get GET/{0}',
    'update PATCH/{0} body',
  ],
  people: [
    'list LIST',
    'create POST body',
    'get GET/{0}',
    'update PATCH/{0} body',
  ],
  events: [
    'list LIST',
    'create POST body',
    'get GET/{0}',
  ],
  cannedReplies: [
    'list LIST',
    'create POST body',
    'get GET/{0}',
    'update PATCH/{0} body',
    'delete DELETE/{0}',
  ],
  channels: [
    'list LIST',
    'create POST body',
    'get GET/{0}',
    'update PATCH/{0} body',
    'delete DELETE/{0}',
  ],
  apiClients: [
    'list LIST',
    'create POST body',
    'get GET/{0}',
    'update PATCH/{0} body',
    'delete DELETE/{0}',
    'rotate POST/{0}/rotate body',
    'finishRotation POST/{0}/rotation/finish',
    'abortRotation POST/{0}/rotation/abort',
    'usage LIST/{0}/usage',
  ],
  organization: [
    'get GET',
    'delete DELETE',
  ],
  users: [
    'list LIST',
    'invite POST body',
    'get GET/{0}',
    'update PATCH/{0} body',
    'remove DELETE/{0}',
  ],
  roles: [
    'list GET',
  ],
  auditEvents: [
    'list LIST',
  ],
  requests: [
    'list LIST',
  ],
  usage: [
    'list LIST',
  ],
  billing: [
    'get GET',
  ],
  webhooks: [
    'list LIST',
    'create POST body',
    'get GET/{0}',
    'update PATCH/{0} body',
    'delete DELETE/{0}',
    'rotate POST/{0}/rotate body',
    'listDeliveries LIST/{0}/deliveries',
    'redeliver POST/{0}/deliveries/{1}/redeliver',
  ],
};
