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

  /**
   * Show my personal key.
   *
   * Answers with the caller's personal key, without its secret; 404 if there is none. Only a person has one: a user who signed in,
   * or the personal key itself.
   *
   * @throws ApiError if the server refuses.
   */
  getApiKey(options?: RequestOptions): Answer<DataOf<'getPersonalKey'>>;

  /**
   * Generate my personal key.
   *
   * Gives the caller a personal key; the one before is invalid at once. Its secret stands in this answer alone. It may do
   * what the user may do at the moment of each request. Sent by the personal key itself it can't be repeated, for that key has
   * ended; a user who signed in can repeat it.
   *
   * @throws ApiError if the server refuses.
   */
  generateApiKey(options?: RequestOptions): Answer<DataOf<'generatePersonalKey'>>;

  /**
   * Destroy my personal key.
   *
   * Ends the caller's personal key: the very next request with it is refused. Where there is none, it answers 204 as well.
   *
   * @throws ApiError if the server refuses.
   */
  destroyApiKey(options?: RequestOptions): Answer<DataOf<'destroyPersonalKey'>>;
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
   * Change an API key.
   *
   * Changes the key's name or its rate limit. The secret and what it may do stay as they are.
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
  rotate(apiKeyId: string, body: BodyOf<'rotateApiKey'>, options?: RequestOptions): Answer<DataOf<'rotateApiKey'>>;

  /**
   * Finish an API key's rotation.
   *
   * Ends the grace period: the old secret is invalid at once.
   *
   * @throws ApiError if the server refuses.
   */
  finishRotation(apiKeyId: string, options?: RequestOptions): Answer<DataOf<'finishApiKeyRotation'>>;

  /**
   * Abort an API key's rotation.
   *
   * Goes back to the old secret, without an end; the new one is invalid at once.
   *
   * @throws ApiError if the server refuses.
   */
  abortRotation(apiKeyId: string, options?: RequestOptions): Answer<DataOf<'abortApiKeyRotation'>>;

  /**
   * Verify an API key.
   *
   * Tells whether a secret that somebody presented to you is one of your organization's live API keys, so that you can
   * guard your own API with Keyrail. It always answers 200; `valid` and `code` tell. A key that is found valid counts as
   * used. A key with `allowedIps` is valid only together with an `ip` that is among them. It is found out anew each time,
   * whatever `Idempotency-Key` is sent, so that a revoked key is never found valid.
   *
   * It is called as often as your API is, so it has a window of its own of 60,000 requests a minute for each credential, and
   * takes nothing from the organization's limit. The rate limit of the key that was presented is yours to enforce: it counts what
   * is sent to Keyrail.
   *
   * @throws ApiError if the server refuses.
   */
  verify(body: BodyOf<'verifyApiKey'>, options?: RequestOptions): Answer<DataOf<'verifyApiKey'>>;

  /**
   * Import API keys.
   *
   * Takes over keys that were issued elsewhere, by the SHA-256 of their secrets, so that nobody has to get a new one.
   * All of them are imported or none. A key that this organization has already, by its hash, stays as it is and is
   * answered too, so a retry is safe. An imported secret is sent like any other, whatever its form.
   *
   * @throws ApiError if the server refuses.
   */
  import(body: BodyOf<'importApiKeys'>, options?: RequestOptions): Answer<DataOf<'importApiKeys'>>;

  /**
   * List an API key's usage.
   *
   * Counts the requests with an API key, as `GET /api/v1/usage` does for all. A revoked key's counts are still there.
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
   * Creates a ticket in the credential's environment. Its channel and its person have to be in the same environment, and its
   * assignee a member of the organization; else it is 400, with the member at fault in `issues`.
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
   * Changes the members that are given. What is left out stays as it is, and `null` takes away a channel, an assignee or a person.
   *
   * @throws ApiError if the server refuses.
   */
  update(ticketId: string, body: BodyOf<'updateTicket'>, options?: RequestOptions): Answer<DataOf<'updateTicket'>>;
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
  create(body: BodyOf<'createPerson'>, options?: RequestOptions): Answer<DataOf<'createPerson'>>;

  /**
   * Get a person.
   *
   * Answers with one person. One of another organization or environment is 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(personId: string, options?: RequestOptions): Answer<DataOf<'getPerson'>>;

  /**
   * Change a person.
   *
   * Changes the members that are given; what is left out stays as it is, and `null` empties a member. `tags`, if given, are all the
   * tags from now on. Of `customFields` those that are named are changed, and `null` takes one away.
   *
   * @throws ApiError if the server refuses.
   */
  update(personId: string, body: BodyOf<'updatePerson'>, options?: RequestOptions): Answer<DataOf<'updatePerson'>>;
}

/** What stands under `keyrail.events`. */
export interface Events {
  /**
   * List events.
   *
   * Lists the events of the credential's environment, those that were recorded last first. `since` and `until` are about when they happened.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listEvents'>, options?: RequestOptions): Pages<ItemOf<'listEvents'>>;

  /**
   * Record an event.
   *
   * Records that something happened. An event does not change any more.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createEvent'>, options?: RequestOptions): Answer<DataOf<'createEvent'>>;

  /**
   * Get an event.
   *
   * Answers with one event. One of another organization or environment is 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(eventId: string, options?: RequestOptions): Answer<DataOf<'getEvent'>>;
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
   * Creates a canned reply in the credential's environment. A shortcut that another one has is 409 `SHORTCUT_TAKEN`.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createCannedReply'>, options?: RequestOptions): Answer<DataOf<'createCannedReply'>>;

  /**
   * Get a canned reply.
   *
   * Answers with one canned reply. One of another organization or environment is 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(cannedReplyId: string, options?: RequestOptions): Answer<DataOf<'getCannedReply'>>;

  /**
   * Change a canned reply.
   *
   * Changes the members that are given. What is left out stays as it is.
   *
   * @throws ApiError if the server refuses.
   */
  update(cannedReplyId: string, body: BodyOf<'updateCannedReply'>, options?: RequestOptions): Answer<DataOf<'updateCannedReply'>>;

  /**
   * Delete a canned reply.
   *
   * Deletes the canned reply for good. One that is deleted already is 404.
   *
   * @throws ApiError if the server refuses.
   */
  delete(cannedReplyId: string, options?: RequestOptions): Answer<DataOf<'deleteCannedReply'>>;
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
  create(body: BodyOf<'createChannel'>, options?: RequestOptions): Answer<DataOf<'createChannel'>>;

  /**
   * Get a channel.
   *
   * Answers with one channel. One of another organization or environment is 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(channelId: string, options?: RequestOptions): Answer<DataOf<'getChannel'>>;

  /**
   * Rename a channel.
   *
   * Changes the channel's name. What tickets came by stays what it was, so the type does not change.
   *
   * @throws ApiError if the server refuses.
   */
  update(channelId: string, body: BodyOf<'updateChannel'>, options?: RequestOptions): Answer<DataOf<'updateChannel'>>;

  /**
   * Delete a channel.
   *
   * Deletes the channel for good. Its tickets stay, and their `channelId` becomes `null`. One that is deleted already is 404.
   *
   * @throws ApiError if the server refuses.
   */
  delete(channelId: string, options?: RequestOptions): Answer<DataOf<'deleteChannel'>>;
}

/** What stands under `keyrail.apiClients`. */
export interface ApiClients {
  /**
   * List API clients.
   *
   * Lists the organization's API clients, newest first. A `test` credential sees `test` clients only.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listApiClients'>, options?: RequestOptions): Pages<ItemOf<'listApiClients'>>;

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
  create(body: BodyOf<'createApiClient'>, options?: RequestOptions): Answer<DataOf<'createApiClient'>>;

  /**
   * Get an API client.
   *
   * Answers with one API client.
   *
   * @throws ApiError if the server refuses.
   */
  get(apiClientId: string, options?: RequestOptions): Answer<DataOf<'getApiClient'>>;

  /**
   * Change an API client.
   *
   * Changes the client's name or its rate limit. Its secret and what it may do stay as they are.
   *
   * @throws ApiError if the server refuses.
   */
  update(apiClientId: string, body: BodyOf<'updateApiClient'>, options?: RequestOptions): Answer<DataOf<'updateApiClient'>>;

  /**
   * Delete an API client.
   *
   * Deletes the client for good and frees its place. Its key, and every access token it got, is invalid from the very next
   * request on. Deleting a client that is deleted already answers 204 as well, so a retry is safe.
   *
   * @throws ApiError if the server refuses.
   */
  delete(apiClientId: string, options?: RequestOptions): Answer<DataOf<'deleteApiClient'>>;

  /**
   * Rotate an API client.
   *
   * Gives the client a new key or secret, which stands in this answer alone. By default the old one, and every access
   * token that was got with it, is invalid at once. With `gracePeriodSeconds` they work until `rotation.endsAt`. A caller who
   * may do less than the client is refused with `GRANT_NOT_HELD`.
   *
   * @throws ApiError if the server refuses.
   */
  rotate(apiClientId: string, body: BodyOf<'rotateApiClient'>, options?: RequestOptions): Answer<DataOf<'rotateApiClient'>>;

  /**
   * Finish an API client's rotation.
   *
   * Ends the grace period: the old key or secret, and the access tokens got with it, are invalid at once.
   *
   * @throws ApiError if the server refuses.
   */
  finishRotation(apiClientId: string, options?: RequestOptions): Answer<DataOf<'finishApiClientRotation'>>;

  /**
   * Abort an API client's rotation.
   *
   * Goes back to the old key or secret, without an end; the new one, and the access tokens got with it, are invalid at once.
   *
   * @throws ApiError if the server refuses.
   */
  abortRotation(apiClientId: string, options?: RequestOptions): Answer<DataOf<'abortApiClientRotation'>>;

  /**
   * List an API client's usage.
   *
   * Counts the requests with an API client's key or access tokens, as `GET /api/v1/usage` does for all. A deleted client's counts are still there.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  usage(apiClientId: string, query?: QueryOf<'listApiClientUsage'>, options?: RequestOptions): Pages<ItemOf<'listApiClientUsage'>>;
}

/** What stands under `keyrail.organization`. */
export interface Organization {
  /**
   * Show the organization.
   *
   * Answers with the credential's organization and its limits.
   *
   * @throws ApiError if the server refuses.
   */
  get(options?: RequestOptions): Answer<DataOf<'getOrganization'>>;

  /**
   * Delete the organization.
   *
   * Deletes the organization with all that belongs to it. Every credential of it is refused from the very next request on.
   * Its audit events stay with the operator, and this is the last of them.
   *
   * @throws ApiError if the server refuses.
   */
  delete(options?: RequestOptions): Answer<DataOf<'deleteOrganization'>>;
}

/** What stands under `keyrail.users`. */
export interface Users {
  /**
   * List users.
   *
   * Lists the organization's members, newest first, those invited but not yet signed in among them.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listUsers'>, options?: RequestOptions): Pages<ItemOf<'listUsers'>>;

  /**
   * Invite a user.
   *
   * Makes whoever signs in with this email address a member with this role. Nobody can give a role that may do more than they may themselves.
   *
   * @throws ApiError if the server refuses.
   */
  invite(body: BodyOf<'inviteUser'>, options?: RequestOptions): Answer<DataOf<'inviteUser'>>;

  /**
   * Get a user.
   *
   * Answers with one member of the organization.
   *
   * @throws ApiError if the server refuses.
   */
  get(userId: string, options?: RequestOptions): Answer<DataOf<'getUser'>>;

  /**
   * Change a user's role.
   *
   * Changes what the member may do, from the very next request on, their personal key included. The last owner stays one:
   * an owner who has signed in needs another who has, since whoever is only invited may never come.
   *
   * @throws ApiError if the server refuses.
   */
  update(userId: string, body: BodyOf<'updateUser'>, options?: RequestOptions): Answer<DataOf<'updateUser'>>;

  /**
   * Remove a user.
   *
   * Ends the membership, and with it the member's personal key, at once. The last owner can't be removed:
   * an owner who has signed in needs another who has, since whoever is only invited may never come.
   *
   * @throws ApiError if the server refuses.
   */
  remove(userId: string, options?: RequestOptions): Answer<DataOf<'removeUser'>>;
}

/** What stands under `keyrail.roles`. */
export interface Roles {
  /**
   * List roles.
   *
   * Lists the roles there are, and what each may do.
   *
   * @throws ApiError if the server refuses.
   */
  list(options?: RequestOptions): Answer<DataOf<'listRoles'>>;
}

/** What stands under `keyrail.auditEvents`. */
export interface AuditEvents {
  /**
   * List audit events.
   *
   * Lists what was changed of the organization's credentials and members, by whom and from where, newest first. Each event
   * carries the hash of the one before it, so that an edit, a deletion or a reordering shows.
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
   * Lists the requests that the organization's credentials and members made, newest first, whatever became of them. To exchange a
   * client's secret for a token, and to ask about a token or revoke it, are requests of the client. Those with a
   * credential that does not work are not among them; those from an address where it may not be used are, until too many of that
   * address have failed. A request is here within 2 seconds of its answer, and for as many days as
   * the operator keeps it (30, if nothing else is set). A secret that stands in a user agent is cut short. Requests are found quickly by
   * `requestId` and `credentialId`; where it takes too long to look for the rest, the answer is `VALIDATION_FAILED` and asks for a later `since`.
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
   * Counts the requests of each credential, hour by hour or day by day (of UTC), newest first. Where nobody called, there is no count.
   * The numbers may lag by up to 2 seconds, and are kept for 400 days. The range may span at most 31 days of hours, or 400 days of days.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  list(query?: QueryOf<'listUsage'>, options?: RequestOptions): Pages<ItemOf<'listUsage'>>;
}

/** What stands under `keyrail.billing`. */
export interface Billing {
  /**
   * Show the plan and what was used.
   *
   * Answers with the organization's plan and what it has used in the present period, a calendar month of UTC. Requests in the
   * environment `test` cost nothing, and are not counted here. The numbers may lag by up to 2 seconds.
   * It is one answer and no list, so it has no cursor: `GET /api/v1/usage` goes through all credentials, page by page.
   *
   * @throws ApiError if the server refuses.
   */
  get(options?: RequestOptions): Answer<DataOf<'getBilling'>>;
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
   * Creates a webhook: from now on each of these events of the credential's environment is sent to the URL, signed with
   * `secret`, which stands in this answer alone. Whoever creates it may see themselves what its events tell of, such as
   * `tickets:read` for `ticket.created`; else it is refused with `GRANT_NOT_HELD`. An organization has at most 20 webhooks.
   *
   * The URL is `https` and leads to a public address, unless the operator of the server allows more.
   *
   * A delivery is a POST with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, as
   * [Standard Webhooks](https://www.standardwebhooks.com) describes them; every SDK verifies it with one call. Answer with any
   * 2xx within 15 seconds. Anything else is tried again over three days, with growing waits; `Retry-After` is heeded.
   * A 410 disables the webhook at once, and so do five days without a single success. An event comes at least once and in no
   * order: `webhook-id` tells repeats apart.
   *
   * @throws ApiError if the server refuses.
   */
  create(body: BodyOf<'createWebhook'>, options?: RequestOptions): Answer<DataOf<'createWebhook'>>;

  /**
   * Get a webhook.
   *
   * Answers with one webhook. One of another organization or environment is 404.
   *
   * @throws ApiError if the server refuses.
   */
  get(webhookId: string, options?: RequestOptions): Answer<DataOf<'getWebhook'>>;

  /**
   * Change a webhook.
   *
   * Changes the members that are given; what is left out stays as it is. With `enabled: false` nothing more is sent, and what was
   * waiting to be sent is given up; `redeliver` sends such deliveries once the webhook is enabled again. As at its creation,
   * the caller may see what the webhook's events tell of.
   *
   * @throws ApiError if the server refuses.
   */
  update(webhookId: string, body: BodyOf<'updateWebhook'>, options?: RequestOptions): Answer<DataOf<'updateWebhook'>>;

  /**
   * Delete a webhook.
   *
   * Deletes the webhook with its deliveries. Nothing more is sent to it. Deleting one that is deleted already answers 204 as
   * well, so a retry is safe.
   *
   * @throws ApiError if the server refuses.
   */
  delete(webhookId: string, options?: RequestOptions): Answer<DataOf<'deleteWebhook'>>;

  /**
   * Rotate a webhook's secret.
   *
   * Gives the webhook a new secret, which stands in this answer alone. By default deliveries are signed with the new one only.
   * With `gracePeriodSeconds` they carry a signature of both until `rotation.endsAt`, so that a receiver that knows either
   * takes them. During that time another rotation is refused with `ROTATION_PENDING`, unless it is one without a grace
   * period, which ends every older secret at once.
   *
   * @throws ApiError if the server refuses.
   */
  rotate(webhookId: string, body: BodyOf<'rotateWebhook'>, options?: RequestOptions): Answer<DataOf<'rotateWebhook'>>;

  /**
   * List a webhook's deliveries.
   *
   * Lists what was sent to the webhook or is to be, each with its attempts, newest first. They are kept for 30 days.
   *
   * @throws ApiError once it is awaited or iterated, if the server refuses.
   */
  listDeliveries(webhookId: string, query?: QueryOf<'listWebhookDeliveries'>, options?: RequestOptions): Pages<ItemOf<'listWebhookDeliveries'>>;

  /**
   * Send a delivery again.
   *
   * Sends the delivery once more as soon as possible, whether it succeeded, failed or is waiting for its next attempt, and
   * tries again as with a new one if that fails. Event id and body are the same as before. While the webhook is disabled,
   * it is refused with `WEBHOOK_DISABLED`.
   *
   * @throws ApiError if the server refuses.
   */
  redeliver(webhookId: string, deliveryId: string, options?: RequestOptions): Answer<DataOf<'redeliverWebhook'>>;
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
