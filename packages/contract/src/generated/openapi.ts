// @generated from openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller
         * @description Returns the principal that the presented credential authenticates. It needs no permission, so it is a good first call.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Lists the organization's API keys that are not revoked, newest first. A `test` credential sees only `test` keys.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Creates an API key. `key` is returned only in this response: Keyrail stores its SHA-256 hash and a display prefix. A key's
         *     permissions are a subset of its creator's. If they are omitted, the key gets all of its creator's permissions. The
         *     environment follows the same rule: a `test` credential creates only `test` keys.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API key's id. */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * Get an API key
         * @description Returns one API key. A revoked key, or a key of another organization, returns 404.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Revokes the key permanently. After this response, the next request with the key gets 401 `INVALID_TOKEN`. Revoking a
         *     revoked key also returns 204, so a retry is safe.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        /**
         * Update an API key
         * @description Changes the key's name or its rate limit. The secret and the permissions stay unchanged.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets
         * @description Lists the tickets of the credential's environment, newest first.
         */
        get: operations["listTickets"];
        put?: never;
        /**
         * Create a ticket
         * @description Creates a ticket in the credential's environment. The channel and the person must be in the same environment, and the
         *     assignee must be a member of the organization. Otherwise the server returns 400, with the invalid field in `issues`.
         */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The ticket's id. */
                ticketId: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /**
         * Get a ticket
         * @description Returns one ticket. A ticket of another organization or environment returns 404.
         */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a ticket
         * @description Changes the fields in the request. Omitted fields stay unchanged, and `null` removes a channel, an assignee or a person.
         */
        patch: operations["updateTicket"];
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description Lists the people of the credential's environment, newest first.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Create a person
         * @description Creates a person in the credential's environment. Two people may have the same email address.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The person's id. */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        /**
         * Get a person
         * @description Returns one person. A person of another organization or environment returns 404.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a person
         * @description Changes the fields in the request. Omitted fields stay unchanged, and `null` clears a field. `tags` replaces all tags.
         *     `customFields` changes only the custom fields that it names, and `null` removes one.
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Lists the events of the credential's environment, most recently recorded first. `since` and `until` filter by
         *     `occurredAt`.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Record an event
         * @description Records an event. An event can't be changed afterwards.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{eventId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The event's id. */
                eventId: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * Get an event
         * @description Returns one event. An event of another organization or environment returns 404.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-replies": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List canned replies
         * @description Lists the canned replies of the credential's environment, newest first.
         */
        get: operations["listCannedReplies"];
        put?: never;
        /**
         * Create a canned reply
         * @description Creates a canned reply in the credential's environment. A shortcut that another canned reply uses returns 409
         *     `SHORTCUT_TAKEN`.
         */
        post: operations["createCannedReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-replies/{cannedReplyId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The canned reply's id. */
                cannedReplyId: components["parameters"]["CannedReplyId"];
            };
            cookie?: never;
        };
        /**
         * Get a canned reply
         * @description Returns one canned reply. A canned reply of another organization or environment returns 404.
         */
        get: operations["getCannedReply"];
        put?: never;
        post?: never;
        /**
         * Delete a canned reply
         * @description Deletes the canned reply permanently. Deleting a deleted canned reply also returns 204 for at least 30 days, so a retry is
         *     safe.
         */
        delete: operations["deleteCannedReply"];
        options?: never;
        head?: never;
        /**
         * Update a canned reply
         * @description Changes the fields in the request. Omitted fields stay unchanged.
         */
        patch: operations["updateCannedReply"];
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List channels
         * @description Lists the channels of the credential's environment, newest first.
         */
        get: operations["listChannels"];
        put?: never;
        /**
         * Create a channel
         * @description Creates a channel in the credential's environment.
         */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channelId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The channel's id. */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        /**
         * Get a channel
         * @description Returns one channel. A channel of another organization or environment returns 404.
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        /**
         * Delete a channel
         * @description Deletes the channel permanently. Its tickets remain, and their `channelId` becomes `null`. Deleting a deleted channel also
         *     returns 204 for at least 30 days, so a retry is safe.
         */
        delete: operations["deleteChannel"];
        options?: never;
        head?: never;
        /**
         * Rename a channel
         * @description Changes the channel's name. The type can't be changed, because existing tickets arrived through a channel of that type.
         */
        patch: operations["updateChannel"];
        trace?: never;
    };
    "/api/v1/api-keys/{apiKeyId}/rotate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API key's id. */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * @description Issues a new secret for the key. It is returned only in this response. By default the old secret is invalid at once. With
         *     `gracePeriodSeconds`, both secrets work until `rotation.endsAt`. `rotation.oldLastUsedAt` shows when the old secret was
         *     last used, so that a team knows when it is safe to finish. A key never has more than two active secrets. The new secret
         *     grants everything that the key may do. If the caller may do less, the server rejects the request with `GRANT_NOT_HELD`.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{apiKeyId}/rotation/finish": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API key's id. */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish an API key's rotation
         * @description Ends the grace period: the old secret is invalid at once.
         */
        post: operations["finishApiKeyRotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{apiKeyId}/rotation/abort": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API key's id. */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abort an API key's rotation
         * @description Restores the old secret, which no longer ends with the grace period. The new secret is invalid at once.
         */
        post: operations["abortApiKeyRotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/verify": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an API key
         * @description Checks whether a secret that a client presented to you is an active API key of your organization, so that you can protect
         *     your own API with Keyrail. It always returns 200; `valid` and `code` carry the result. A successful verification counts as
         *     a use of the key. A key with `allowedIps` is valid only with an `ip` that is in the list. The server verifies the key
         *     again on each call and ignores `Idempotency-Key`, so a revoked key is never reported as valid.
         *
         *     Your API calls this operation on each of its own requests. It therefore has a window of its own, 60,000 requests a minute
         *     for each credential, and does not count against the organization's limit. Enforcing the presented key's rate limit is up
         *     to you: Keyrail counts only requests sent to Keyrail.
         */
        post: operations["verifyApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import API keys
         * @description Imports keys that another system issued, by the SHA-256 hash of their secrets, so that no client needs a new secret. The
         *     server imports all of them or none. A key whose hash this organization already has stays unchanged and is included in the
         *     response, so a retry is safe. Clients send an imported secret like any other, whatever its format.
         */
        post: operations["importApiKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List API clients
         * @description Lists the organization's API clients, newest first. A `test` credential sees only `test` clients.
         */
        get: operations["listApiClients"];
        put?: never;
        /**
         * Create an API client
         * @description Creates an API client. Its `key` (`API_KEY`) or `secret` (`BEARER_TOKEN`) is returned only in this response. An
         *     organization has a limited number of API clients: five, unless the operator has raised the limit. Deleting a client makes
         *     room for another. Creating `BEARER_TOKEN` clients is retired: the server rejects it with `AUTH_TYPE_RETIRED` unless the
         *     operator has enabled it for the organization. Existing `BEARER_TOKEN` clients keep working.
         */
        post: operations["createApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients/{apiClientId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API client's id. */
                apiClientId: components["parameters"]["ApiClientId"];
            };
            cookie?: never;
        };
        /**
         * Get an API client
         * @description Returns one API client.
         */
        get: operations["getApiClient"];
        put?: never;
        post?: never;
        /**
         * Delete an API client
         * @description Deletes the client permanently and makes room for another. Its key and all its access tokens are invalid from the
         *     next request on. Deleting a deleted client also returns 204, so a retry is safe.
         */
        delete: operations["deleteApiClient"];
        options?: never;
        head?: never;
        /**
         * Update an API client
         * @description Changes the client's name or its rate limit. The secret and the permissions stay unchanged.
         */
        patch: operations["updateApiClient"];
        trace?: never;
    };
    "/api/v1/api-clients/{apiClientId}/rotate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API client's id. */
                apiClientId: components["parameters"]["ApiClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API client
         * @description Issues a new key or secret for the client. It is returned only in this response. By default the old one is invalid at
         *     once, and so is every access token issued for it. With `gracePeriodSeconds`, they work until `rotation.endsAt`. If the
         *     caller may do less than the client, the server rejects the request with `GRANT_NOT_HELD`.
         */
        post: operations["rotateApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients/{apiClientId}/rotation/finish": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API client's id. */
                apiClientId: components["parameters"]["ApiClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish an API client's rotation
         * @description Ends the grace period: the old key or secret, and the access tokens issued for it, are invalid at once.
         */
        post: operations["finishApiClientRotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients/{apiClientId}/rotation/abort": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API client's id. */
                apiClientId: components["parameters"]["ApiClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abort an API client's rotation
         * @description Restores the old key or secret, which no longer ends with the grace period. The new one, and the access tokens issued for
         *     it, are invalid at once.
         */
        post: operations["abortApiClientRotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/api-key": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get my personal key
         * @description Returns the caller's personal key, without its secret, or 404 if the caller has none. The caller must be a signed-in user
         *     or a personal key.
         */
        get: operations["getPersonalKey"];
        put?: never;
        /**
         * Generate my personal key
         * @description Issues a personal key for the caller. The previous one is invalid at once. The secret is returned only in this response.
         *     The key always has the permissions that the user has at the moment of each request. A request sent with the personal key
         *     itself can't be retried, because it revokes that key. A signed-in user can retry the request.
         */
        post: operations["generatePersonalKey"];
        /**
         * Revoke my personal key
         * @description Revokes the caller's personal key: the server rejects the next request with it. If there is no personal key, it also
         *     returns 204.
         */
        delete: operations["destroyPersonalKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the organization
         * @description Returns the credential's organization and its limits.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        /**
         * Delete the organization
         * @description Deletes the organization with all its data. The server rejects each of its credentials from the next request on. The
         *     operator keeps its audit events, and this deletion is the last of them.
         */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Lists the organization's members, newest first. The list includes invited users who have not signed in yet.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Invite a user
         * @description Invites a user. The user who signs in with this email address becomes a member with this role. A caller can't assign a
         *     role with permissions that the caller lacks.
         */
        post: operations["inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The user's id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns one member of the organization.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Remove a user
         * @description Ends the membership and revokes the member's personal key, at once. The last owner can't be removed. If the owner has
         *     signed in, another owner who has signed in must remain, because an invited user may never sign in. Removing a removed user
         *     also returns 204 for at least 30 days, so a retry is safe.
         */
        delete: operations["removeUser"];
        options?: never;
        head?: never;
        /**
         * Change a user's role
         * @description Changes the member's role. The new permissions apply from the next request on, also to the member's personal key. An
         *     organization must keep at least one owner. If the owner has signed in, another owner who has signed in must remain,
         *     because an invited user may never sign in.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Lists all roles with their permissions.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List audit events
         * @description Lists the changes to the organization's credentials and members, with their actor and origin, newest first. Each event
         *     carries the hash of the previous event, which makes an edit, a deletion or a reordering detectable.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List requests
         * @description Lists the requests of the organization's credentials and members, newest first, whatever their outcome. Token exchange,
         *     introspection and revocation are listed as requests of the API client. Requests with an invalid credential are not listed.
         *     Requests from an address outside the credential's IP allow list are listed until that address exceeds its limit of failed
         *     attempts. A request appears within 2 seconds of its response. The operator sets how many days it is kept (30 by default).
         *     A secret in a user agent is truncated. Filtering by `requestId` and `credentialId` is fast. If another search takes too
         *     long, the server returns `VALIDATION_FAILED` and asks for a later `since`.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List usage
         * @description Counts the requests of each credential by hour or by day (UTC), newest first. Intervals without requests are omitted. The
         *     counts may lag by up to 2 seconds and are kept for 400 days. A query covers at most 31 days by hour, or 400 days by day.
         */
        get: operations["listUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{apiKeyId}/usage": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API key's id. */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * List an API key's usage
         * @description Counts the requests with one API key, as `GET /api/v1/usage` does for all credentials. The counts of a revoked key remain
         *     available.
         */
        get: operations["listApiKeyUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients/{apiClientId}/usage": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API client's id. */
                apiClientId: components["parameters"]["ApiClientId"];
            };
            cookie?: never;
        };
        /**
         * List an API client's usage
         * @description Counts the requests with one API client's key or access tokens, as `GET /api/v1/usage` does for all credentials. The
         *     counts of a deleted client remain available.
         */
        get: operations["listApiClientUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the plan and its usage
         * @description Returns the organization's plan and its usage in the current period, a calendar month in UTC. Requests in the `test`
         *     environment are free and not counted here. The counts may lag by up to 2 seconds. The response is a single resource and
         *     has no cursor. To page through all credentials, use `GET /api/v1/usage`.
         */
        get: operations["getBilling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Lists the webhooks of the credential's environment, newest first.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Creates a webhook. From now on the server sends each of the selected events of the credential's environment to the URL. It
         *     signs them with `secret`, which is returned only in this response. The caller needs permission to read the data of each
         *     event, such as `tickets:read` for `ticket.created`. Otherwise the server rejects the request with `GRANT_NOT_HELD`. An
         *     organization has at most 20 webhooks.
         *
         *     The URL uses `https` and a public address, unless the operator of the server allows more.
         *
         *     A delivery is a POST with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, as specified by
         *     [Standard Webhooks](https://www.standardwebhooks.com). Every SDK verifies it with one call. Respond with any 2xx within 15 seconds.
         *     After any other outcome, the server retries for three days, with increasing delays, and honors `Retry-After`. A 410
         *     disables the webhook at once; so do five days without a single success. Events are delivered at least once and in no
         *     particular order. Use `webhook-id` to detect duplicates.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The webhook's id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Returns one webhook. A webhook of another organization or environment returns 404.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes the webhook with its deliveries. The server sends nothing more to it. Deleting a deleted webhook also returns 204,
         *     so a retry is safe.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * @description Changes the fields in the request. Omitted fields stay unchanged. `enabled: false` stops all sending and abandons pending
         *     deliveries. After the webhook is enabled again, `redeliver` can send them. As for its creation, the caller needs
         *     permission to read the data of the webhook's events.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/rotate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The webhook's id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a webhook's secret
         * @description Issues a new secret for the webhook. It is returned only in this response. By default the server signs deliveries with the
         *     new secret only. With `gracePeriodSeconds`, deliveries carry two signatures, one with each secret, until
         *     `rotation.endsAt`. A receiver with either secret therefore accepts them. During the grace period the server rejects another
         *     rotation with `ROTATION_PENDING`. A rotation without a grace period is still possible and invalidates all older secrets at
         *     once.
         */
        post: operations["rotateWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The webhook's id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * List a webhook's deliveries
         * @description Lists the sent and pending deliveries of the webhook, each with its attempts, newest first. Deliveries are kept for 30
         *     days.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The webhook's id. */
                webhookId: components["parameters"]["WebhookId"];
                /** @description The delivery's id. */
                deliveryId: components["parameters"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver a webhook event
         * @description Sends the delivery again as soon as possible, whether it succeeded, failed or is waiting for its next attempt. If the new
         *     attempt fails, the server retries as for a new delivery. The event id and the body stay the same. While the webhook is
         *     disabled, the server rejects the request with `WEBHOOK_DISABLED`.
         */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/apiClient/accessToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token (Suger)
         * @description Exchanges the id and secret of a `BEARER_TOKEN` client for an access token that is valid for one hour. Repeating the
         *     request is safe and returns another token. A client gets at most 60 tokens a minute, by this path and `/oauth/token`
         *     together.
         */
        post: operations["exchangeAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/{organizationId}/user": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The organization's id. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List an organization's users (Suger)
         * @description Lists the users of the credential's own organization, at most the first 1,000 who joined. Any other organization returns
         *     403. `GET /api/v1/users` lists all users, page by page.
         */
        get: operations["listOrganizationUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/people": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List people (Sure Send)
         * @description Lists people, newest first: `GET /api/v1/people` in Sure Send's format. To get more than 100, pass `nextCursor` as
         *     `cursor`. The server rejects a `limit` over 100 and any unknown parameter, because ignoring one would return people that
         *     the caller did not ask for.
         */
        get: operations["listPartnerPeople"];
        put?: never;
        /**
         * Create a person (Sure Send)
         * @description Creates a person. From `emails` and `phones`, the server stores the primary entry, or else the first. It ignores fields
         *     that Keyrail does not have, such as `stage`. A request that contains only such fields still creates a person.
         */
        post: operations["createPartnerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/people/{personId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /**
                 * @description The person's id. A value that is not a person's id gets the same response as the id of another team's person.
                 * @example per_01kxrnhawzerjv3tx4yjfryw5c
                 */
                personId: components["parameters"]["PartnerPersonId"];
            };
            cookie?: never;
        };
        /**
         * Get a person (Sure Send)
         * @description Returns the person object itself, without an envelope. Any id that this credential can't see returns 403, as in Sure Send
         *     for a person of another team.
         */
        get: operations["getPartnerPerson"];
        /**
         * Update a person (Sure Send)
         * @description Changes the fields in the request, as Sure Send does. Omitted fields stay unchanged, and `null` or empty text clears a
         *     field. The server ignores fields that Keyrail does not have. A request that contains only such fields changes nothing. Any
         *     id that this credential can't see returns 403, as in Sure Send for a person of another team.
         */
        put: operations["updatePartnerPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/events": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an event (Sure Send)
         * @description Records an event. Fields that are not listed here become `properties`, in addition to those given in `properties`.
         */
        post: operations["createPartnerEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/secrets/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a leaked secret
         * @description Reports a leaked secret and revokes it. For an access token, only the token is revoked. For the old secret of a rotation,
         *     only that secret is revoked. Any other secret revokes its credential. Anyone who holds a secret may revoke it, so this
         *     operation needs no credential. The response and its timing are the same for valid and invalid secrets. An address may send
         *     60 reports a minute.
         */
        post: operations["revokeLeakedSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Issues an access token to a `BEARER_TOKEN` client (RFC 6749, section 4.4). The token is valid for one hour. It is a JWT
         *     (RFC 9068) and works on any route with the scheme `Bearer`. It becomes invalid earlier if the client is rotated or
         *     deleted, or if the token is revoked. `scope` narrows the token to a subset of the client's permissions. If it is omitted,
         *     the token gets all of them. Repeating the request is safe and returns another token. A client gets at most 60 tokens a
         *     minute, by this path and `/public/apiClient/accessToken` together.
         */
        post: operations["issueOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Introspect an access token
         * @description Returns whether an access token of the client's own organization is active at this moment, and its claims (RFC 7662). For
         *     any other token, whatever the reason, the response is `{"active": false}`. A `test` client sees only the tokens of `test`
         *     clients. A client may send 60,000 requests a minute, because it introspects as often as its own API is called.
         */
        post: operations["introspectOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access token
         * @description Revokes one of the client's own access tokens (RFC 7009): the next request with it gets 401. Any other token stays
         *     unchanged, and the response is the same. The response therefore reveals nothing, and a retry is safe. A client may send
         *     300 requests a minute.
         */
        post: operations["revokeOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the authorization server metadata
         * @description Returns the authorization server's metadata (RFC 8414), which OAuth clients use to configure themselves.
         */
        get: operations["getOAuthMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the public keys for access tokens
         * @description Returns the public keys (RFC 7517) for verifying access tokens without a call to the server: each key that may currently
         *     sign a token. A signature does not show whether a token is revoked; `/oauth/introspect` does.
         */
        get: operations["getSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check liveness
         * @description Returns 200 as long as the process serves requests. It does not query the database, so use it to decide on a restart.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check readiness
         * @description Returns 200 if the database responds and the server is not shutting down. Use it to decide whether to route traffic here.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Prometheus metrics
         * @description Returns the metrics of the process in the Prometheus text format, version 0.0.4: requests by operation and status, their
         *     durations, and the state of its queues and limits. The metrics contain no data about any organization. The operator sets
         *     `METRICS_TOKEN` and sends it as the credential. A server with an embedded database and no `METRICS_TOKEN` accepts requests
         *     from its own machine without a token.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this contract as JSON
         * @description Returns the OpenAPI document that this server implements.
         */
        get: operations["getContractAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this contract as YAML
         * @description Returns the OpenAPI document that this server implements, in its original form with comments.
         */
        get: operations["getContractAsYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description An organization's id, a TypeID.
         * @example org_01kxrnhawzerjv3tx4yjfryw5c
         */
        OrganizationId: string;
        /**
         * @description An API key's id, a TypeID.
         * @example ak_01kxrnhawzerjv3tx4yjfryw5c
         */
        ApiKeyId: string;
        /**
         * @description An API client's id, a TypeID.
         * @example ac_01kxrnhawzerjv3tx4yjfryw5c
         */
        ApiClientId: string;
        /**
         * @description A personal key's id, a TypeID.
         * @example pk_01kxrnhawzerjv3tx4yjfryw5c
         */
        PersonalKeyId: string;
        /**
         * @description A user's id, a TypeID.
         * @example usr_01kxrnhawzerjv3tx4yjfryw5c
         */
        UserId: string;
        /**
         * @description An audit event's id, a TypeID.
         * @example aud_01kxrnhawzerjv3tx4yjfryw5c
         */
        AuditEventId: string;
        /**
         * @description A ticket's id, a TypeID.
         * @example tkt_01kxrnhawzerjv3tx4yjfryw5c
         */
        TicketId: string;
        /**
         * @description A person's id, a TypeID.
         * @example per_01kxrnhawzerjv3tx4yjfryw5c
         */
        PersonId: string;
        /**
         * @description An event's id, a TypeID.
         * @example pev_01kxrnhawzerjv3tx4yjfryw5c
         */
        EventId: string;
        /**
         * @description A canned reply's id, a TypeID.
         * @example crp_01kxrnhawzerjv3tx4yjfryw5c
         */
        CannedReplyId: string;
        /**
         * @description A channel's id, a TypeID.
         * @example chn_01kxrnhawzerjv3tx4yjfryw5c
         */
        ChannelId: string;
        /**
         * @description A webhook's id, a TypeID.
         * @example wh_01kxrnhawzerjv3tx4yjfryw5c
         */
        WebhookId: string;
        /**
         * @description The id of a delivery to a webhook, a TypeID.
         * @example whd_01kxrnhawzerjv3tx4yjfryw5c
         */
        WebhookDeliveryId: string;
        /**
         * @description The id of a webhook event, a TypeID. Every delivery of the event sends it as `webhook-id`.
         * @example evt_01kxrnhawzerjv3tx4yjfryw5c
         */
        WebhookEventId: string;
        /**
         * Format: date-time
         * @description A point in time as RFC 3339, in UTC, with milliseconds.
         * @example 2026-06-11T03:00:00.000Z
         */
        Timestamp: string;
        /** @description Pass it as `cursor` to get the next page. It is `null` on the last page. */
        NextCursor: string | null;
        /**
         * @description The data set that a credential works on. `test` sees nothing of `live`. A `test` credential therefore never has the
         *     organization-wide permissions `users:write`, `organization:write`, `audit_events:read` and `billing:read`.
         * @enum {string}
         */
        Environment: "live" | "test";
        /**
         * @description An action that a credential may perform, as `resource:action`.
         *
         *     - `api_keys:read`: read API keys, never their secrets.
         *     - `api_keys:write`: create, rename, rotate, import and revoke API keys.
         *     - `api_keys:verify`: verify an API key that a client presented.
         *     - `api_clients:read`: read API clients, never their secrets.
         *     - `api_clients:write`: create, rename, rotate and delete API clients.
         *     - `users:read`: read the organization's members and roles.
         *     - `users:write`: invite and remove members and change their roles.
         *     - `organization:read`: read the organization and its limits.
         *     - `organization:write`: delete the organization.
         *     - `audit_events:read`: read the changes and their actors.
         *     - `requests:read`: read each request, with its caller's address.
         *     - `usage:read`: read the number of requests of each credential.
         *     - `billing:read`: read the organization's plan and its usage.
         *     - `tickets:read`: read tickets.
         *     - `tickets:write`: create and change tickets.
         *     - `webhooks:read`: read webhooks and their deliveries, never their secrets.
         *     - `webhooks:write`: create, change, rotate and delete webhooks, and redeliver events.
         *     - `people:read`: read people.
         *     - `people:write`: create and change people.
         *     - `events:read`: read events.
         *     - `events:write`: record events.
         *     - `canned_replies:read`: read canned replies.
         *     - `canned_replies:write`: create, change and delete canned replies.
         *     - `channels:read`: read channels.
         *     - `channels:write`: create, rename and delete channels.
         * @enum {string}
         */
        Permission: "api_keys:read" | "api_keys:write" | "api_keys:verify" | "api_clients:read" | "api_clients:write" | "users:read" | "users:write" | "organization:read" | "organization:write" | "audit_events:read" | "requests:read" | "usage:read" | "billing:read" | "tickets:read" | "tickets:write" | "webhooks:read" | "webhooks:write" | "people:read" | "people:write" | "events:read" | "events:write" | "canned_replies:read" | "canned_replies:write" | "channels:read" | "channels:write";
        /** @description A set of permissions. */
        Permissions: components["schemas"]["Permission"][];
        /** @description The tenant that owns credentials and resources. */
        Organization: {
            id: components["schemas"]["OrganizationId"];
            /**
             * @description The organization's name.
             * @example Acme Inc.
             */
            name: string;
        };
        /** @description The authenticated identity of a request. */
        Principal: {
            /**
             * @description The kind of the presented credential, or `user` for a signed-in user.
             * @enum {string}
             */
            type: "api_key" | "api_client" | "personal_key" | "user";
            /**
             * @description The id of the credential, or of the signed-in user.
             * @example ak_01kxrnhawzerjv3tx4yjfryw5c
             */
            id: string;
            /** @description The user of a personal key, or the signed-in user. `null` for a credential of the organization. */
            userId: string | null;
            organization: components["schemas"]["Organization"];
            permissions: components["schemas"]["Permissions"];
            environment: components["schemas"]["Environment"];
        };
        MeResponse: {
            data: {
                principal: components["schemas"]["Principal"];
            };
        };
        /**
         * @description The first characters of the secret, for display. For an imported key, the prefix given in the import.
         * @example sk_live_a1b2
         */
        SecretPrefix: string;
        /**
         * Format: date-time
         * @description The time at which the credential expires. `null` if it never expires.
         * @example 2026-06-11T03:00:00.000Z
         */
        ExpiresAt: string | null;
        /**
         * Format: date-time
         * @description The time at which the credential expires, as RFC 3339, in the future. If omitted or `null`, it never expires.
         */
        ExpiresAtInput: string | null;
        /** @description The IPv4 and IPv6 addresses and CIDR ranges from which the credential may be used. An empty list allows all addresses. */
        AllowedIps: string[];
        /** @description A number of requests for each window of a fixed length. */
        RateLimit: {
            /**
             * @description The maximum number of requests in a window.
             * @example 1000
             */
            limit: number;
            /**
             * @description The length of the window in seconds.
             * @example 3600
             */
            windowSeconds: number;
        };
        /** @description The credential's own rate limit. `null` if the organization's limit applies. */
        OwnRateLimit: components["schemas"]["RateLimit"] | null;
        /**
         * @description The credential's own rate limit, or `null` for the organization's limit. A caller with a limit of its own can't grant a
         *     limit that allows more requests in any window of the caller's length. No caller can grant more requests an hour than the
         *     organization's `limits.requestsPerHour`.
         */
        OwnRateLimitInput: {
            /**
             * @description The maximum number of requests in a window.
             * @example 100
             */
            limit: number;
            /**
             * @description The length of the window in seconds.
             * @example 60
             */
            windowSeconds: number;
        } | null;
        /**
         * Format: date-time
         * @description The time of the last use: an authenticated request, or a verification by `POST /api/v1/api-keys/verify` with the result
         *     valid. `null` if there was none. The time may lag by up to 2 seconds.
         * @example 2026-06-11T03:00:00.000Z
         */
        LastUsedAt: string | null;
        /** @description The rotation in progress, during which the old secret still works. `null` if there is none. */
        Rotation: {
            startedAt: components["schemas"]["Timestamp"];
            endsAt: components["schemas"]["Timestamp"];
            oldPrefix: components["schemas"]["SecretPrefix"];
            oldLastUsedAt: components["schemas"]["LastUsedAt"];
        } | null;
        /** @description How to rotate the secret. */
        RotationRequest: {
            /**
             * @description How many seconds the old secret keeps working, at most 30 days. If omitted, the old secret is invalid at once.
             * @default 0
             */
            gracePeriodSeconds: number;
        };
        /**
         * @description The purpose of the key, so that people recognize it.
         * @example n8n automation
         */
        ApiKeyName: string;
        /** @description The principal that created the credential. */
        Creator: {
            /**
             * @description The type of the principal.
             * @enum {string}
             */
            type: "api_key" | "api_client" | "personal_key" | "user";
            /**
             * @description The id of the credential or user.
             * @example usr_01kxrnhawzerjv3tx4yjfryw5c
             */
            id: string;
        };
        /** @description An API key, without its secret. */
        ApiKey: {
            id: components["schemas"]["ApiKeyId"];
            name: components["schemas"]["ApiKeyName"];
            keyPrefix: components["schemas"]["SecretPrefix"];
            environment: components["schemas"]["Environment"];
            permissions: components["schemas"]["Permissions"];
            expiresAt: components["schemas"]["ExpiresAt"];
            allowedIps: components["schemas"]["AllowedIps"];
            rateLimit: components["schemas"]["OwnRateLimit"];
            lastUsedAt: components["schemas"]["LastUsedAt"];
            createdBy: components["schemas"]["Creator"];
            createdAt: components["schemas"]["Timestamp"];
            rotation: components["schemas"]["Rotation"];
        };
        /** @description An API key with its secret. Only the response to its creation or rotation contains it. */
        ApiKeyWithSecret: components["schemas"]["ApiKey"] & {
            /**
             * Format: password
             * @description The secret: `sk_live_` or `sk_test_`, 40 random hexadecimal digits, and 8 hexadecimal digits of the CRC-32 of
             *     everything before them. Store it now; it is not shown again.
             */
            key: string;
        };
        /** @description The API key to create. */
        ApiKeyCreate: {
            name: components["schemas"]["ApiKeyName"];
            /** @description The key's environment. If omitted, it is the creator's. */
            environment?: components["schemas"]["Environment"];
            /** @description The key's permissions, a subset of its creator's. If omitted, the key gets all of its creator's permissions. */
            permissions?: components["schemas"]["Permissions"];
            expiresAt?: components["schemas"]["ExpiresAtInput"];
            allowedIps?: components["schemas"]["AllowedIps"];
            /** @description The credential's own rate limit. If omitted, it is the creator's. `null` applies the organization's limit. */
            rateLimit?: components["schemas"]["OwnRateLimitInput"];
        };
        /** @description The fields of an API key to change. Omitted fields stay unchanged. */
        ApiKeyUpdate: {
            name?: components["schemas"]["ApiKeyName"];
            rateLimit?: components["schemas"]["OwnRateLimitInput"];
        };
        ApiKeyResponse: {
            data: components["schemas"]["ApiKey"];
        };
        ApiKeyCreatedResponse: {
            data: components["schemas"]["ApiKeyWithSecret"];
        };
        ApiKeyListResponse: {
            data: components["schemas"]["ApiKey"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description The presented secret and the intended use to check. */
        ApiKeyVerify: {
            /**
             * Format: password
             * @description The presented secret.
             */
            key: string;
            /** @description The permissions that the use needs. If omitted, permissions are not checked. */
            permissions?: components["schemas"]["Permissions"];
            /** @description The environment of the use. If omitted, both environments are accepted. */
            environment?: components["schemas"]["Environment"];
            /** @description The address of the client that presented the secret, to check against the key's IP allow list. */
            ip?: string;
        };
        /** @description The result of a verification. */
        ApiKeyVerification: {
            /** @description Whether to accept the secret. */
            valid: boolean;
            /**
             * @description The reason for the result. `NOT_FOUND` for a secret that is not an active key of your organization.
             * @enum {string}
             */
            code: "VALID" | "NOT_FOUND" | "EXPIRED" | "WRONG_ENVIRONMENT" | "IP_NOT_ALLOWED" | "INSUFFICIENT_PERMISSIONS";
            /** @description The principal of the key. `null` for `NOT_FOUND`. */
            principal: components["schemas"]["Principal"] | null;
        };
        ApiKeyVerificationResponse: {
            data: components["schemas"]["ApiKeyVerification"];
        };
        /** @description Keys that another system issued. */
        ApiKeyImport: {
            keys: {
                name: components["schemas"]["ApiKeyName"];
                /** @description The SHA-256 of the secret, in hexadecimal. */
                hash: string;
                keyPrefix?: components["schemas"]["SecretPrefix"];
                environment?: components["schemas"]["Environment"];
                permissions?: components["schemas"]["Permissions"];
                expiresAt?: components["schemas"]["ExpiresAtInput"];
                allowedIps?: components["schemas"]["AllowedIps"];
                /** @description The credential's own rate limit. If omitted, it is the creator's. `null` applies the organization's limit. */
                rateLimit?: components["schemas"]["OwnRateLimitInput"];
            }[];
        };
        ApiKeyImportResponse: {
            data: components["schemas"]["ApiKey"][];
        };
        /**
         * @description The purpose of the client, so that people recognize it.
         * @example warehouse sync
         */
        ApiClientName: string;
        /**
         * @description How a client authenticates: with a long-lived key, sent as `Authorization: Key <key>`, or with a secret that it exchanges
         *     for access tokens that are valid for one hour.
         * @enum {string}
         */
        AuthType: "API_KEY" | "BEARER_TOKEN";
        /** @description An API client, without its key or secret. */
        ApiClient: {
            id: components["schemas"]["ApiClientId"];
            name: components["schemas"]["ApiClientName"];
            authType: components["schemas"]["AuthType"];
            keyPrefix: components["schemas"]["SecretPrefix"];
            environment: components["schemas"]["Environment"];
            permissions: components["schemas"]["Permissions"];
            expiresAt: components["schemas"]["ExpiresAt"];
            allowedIps: components["schemas"]["AllowedIps"];
            rateLimit: components["schemas"]["OwnRateLimit"];
            lastUsedAt: components["schemas"]["LastUsedAt"];
            createdBy: components["schemas"]["Creator"];
            createdAt: components["schemas"]["Timestamp"];
            rotation: components["schemas"]["Rotation"];
        };
        /** @description An API client with its key or secret. Only the responses to its creation and rotation contain it. */
        ApiClientWithSecret: components["schemas"]["ApiClient"] & {
            /**
             * Format: password
             * @description The key of an `API_KEY` client. Store it now; it is not shown again.
             */
            key?: string;
            /**
             * Format: password
             * @description The secret of a `BEARER_TOKEN` client. Store it now; it is not shown again.
             */
            secret?: string;
        };
        /** @description The API client to create. */
        ApiClientCreate: {
            name: components["schemas"]["ApiClientName"];
            authType: components["schemas"]["AuthType"];
            /** @description The client's environment. If omitted, it is the creator's. */
            environment?: components["schemas"]["Environment"];
            /** @description The client's permissions, a subset of its creator's. If omitted, the client gets all of its creator's permissions. */
            permissions?: components["schemas"]["Permissions"];
            expiresAt?: components["schemas"]["ExpiresAtInput"];
            allowedIps?: components["schemas"]["AllowedIps"];
            /** @description The credential's own rate limit. If omitted, it is the creator's. `null` applies the organization's limit. */
            rateLimit?: components["schemas"]["OwnRateLimitInput"];
        };
        /** @description The fields of an API client to change. Omitted fields stay unchanged. */
        ApiClientUpdate: {
            name?: components["schemas"]["ApiClientName"];
            rateLimit?: components["schemas"]["OwnRateLimitInput"];
        };
        ApiClientResponse: {
            data: components["schemas"]["ApiClient"];
        };
        ApiClientCreatedResponse: {
            data: components["schemas"]["ApiClientWithSecret"];
        };
        ApiClientListResponse: {
            data: components["schemas"]["ApiClient"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A user's own key, without its secret. */
        PersonalKey: {
            id: components["schemas"]["PersonalKeyId"];
            keyPrefix: components["schemas"]["SecretPrefix"];
            lastUsedAt: components["schemas"]["LastUsedAt"];
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description A personal key with its secret. Only the response to its creation contains it. */
        PersonalKeyWithSecret: components["schemas"]["PersonalKey"] & {
            /**
             * Format: password
             * @description The secret. Store it now; it is not shown again.
             */
            key: string;
        };
        PersonalKeyResponse: {
            data: components["schemas"]["PersonalKey"];
        };
        PersonalKeyCreatedResponse: {
            data: components["schemas"]["PersonalKeyWithSecret"];
        };
        /** @description The organization with its limits. */
        OrganizationWithLimits: components["schemas"]["Organization"] & {
            /** @description The organization's limits. */
            limits: {
                /**
                 * @description The maximum number of API clients.
                 * @example 5
                 */
                apiClients: number;
                /** @description The rate limit of each credential without a limit of its own, and of each signed-in user. */
                rateLimit: components["schemas"]["RateLimit"];
                /**
                 * @description The maximum number of requests an hour that a credential's own limit may allow.
                 * @example 1000000
                 */
                requestsPerHour: number;
            };
            createdAt: components["schemas"]["Timestamp"];
        };
        OrganizationResponse: {
            data: components["schemas"]["OrganizationWithLimits"];
        };
        /**
         * @description The role of a member. `GET /api/v1/roles` lists the permissions of each role.
         * @enum {string}
         */
        Role: "owner" | "admin" | "member" | "viewer";
        /** @description A member of the organization. */
        User: {
            id: components["schemas"]["UserId"];
            /**
             * @description The email address.
             * @example ada@acme.example
             */
            email: string;
            /**
             * @description The user's name. Until the user has signed in, the email address.
             * @example Ada Lovelace
             */
            name: string;
            role: components["schemas"]["Role"];
            /**
             * @description `invited` until the first sign-in.
             * @enum {string}
             */
            status: "invited" | "active";
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description The user to invite. */
        UserInvite: {
            /**
             * Format: email
             * @description The email address that the identity provider has for the user.
             */
            email: string;
            role: components["schemas"]["Role"];
        };
        /** @description The fields of a user to change. */
        UserUpdate: {
            role: components["schemas"]["Role"];
        };
        UserResponse: {
            data: components["schemas"]["User"];
        };
        UserListResponse: {
            data: components["schemas"]["User"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        RoleListResponse: {
            data: {
                role: components["schemas"]["Role"];
                permissions: components["schemas"]["Permissions"];
            }[];
        };
        /**
         * @description The recorded action, as `resource.verb`.
         * @enum {string}
         */
        AuditAction: "api_key.created" | "api_key.imported" | "api_key.renamed" | "api_key.rate_limit_changed" | "api_key.rotated" | "api_key.rotation_finished" | "api_key.rotation_aborted" | "api_key.revoked" | "api_key.leaked" | "api_client.created" | "api_client.renamed" | "api_client.rate_limit_changed" | "api_client.rotated" | "api_client.rotation_finished" | "api_client.rotation_aborted" | "api_client.deleted" | "api_client.leaked" | "personal_key.generated" | "personal_key.destroyed" | "personal_key.leaked" | "access_token.leaked" | "access_token.revoked" | "user.invited" | "user.joined" | "user.role_changed" | "user.removed" | "organization.created" | "organization.deleted" | "organization.limit_changed" | "organization.rate_limit_changed" | "organization.plan_changed" | "organization.bearer_token_clients_changed" | "webhook.created" | "webhook.updated" | "webhook.rotated" | "webhook.disabled" | "webhook.deleted";
        /** @description A recorded change. */
        AuditEvent: {
            id: components["schemas"]["AuditEventId"];
            /** @description The position in the organization's chain, starting at 1, without gaps. */
            sequence: number;
            occurredAt: components["schemas"]["Timestamp"];
            action: components["schemas"]["AuditAction"];
            /** @description The actor that made the change. */
            actor: {
                /**
                 * @description `operator` is the operator of the server. `anonymous` is the reporter of a leak. `server` is the server itself, acting automatically.
                 * @enum {string}
                 */
                type: "api_key" | "api_client" | "personal_key" | "user" | "operator" | "anonymous" | "server";
                /** @description The id of the credential or user. */
                id: string | null;
            };
            /** @description The changed resource. */
            target: {
                /** @enum {string} */
                type: "api_key" | "api_client" | "personal_key" | "access_token" | "user" | "organization" | "webhook";
                id: string;
            };
            /** @description The changed fields before the change, never with a secret. */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description The changed fields after the change, never with a secret. */
            after: {
                [key: string]: unknown;
            } | null;
            /** @description The client's address. */
            ip: string | null;
            /** @description The client's user agent. */
            userAgent: string | null;
            /** @description The id of the request that made the change. */
            requestId: string | null;
            /** @description The hash of the previous event. 64 zeros for the first event. */
            previousHash: string;
            /** @description The SHA-256 hash of this event, including `previousHash`. */
            hash: string;
        };
        AuditEventListResponse: {
            data: components["schemas"]["AuditEvent"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description The id of a request in the log, a TypeID.
         * @example log_01kxrnhawzerjv3tx4yjfryw5c
         */
        LoggedRequestId: string;
        /**
         * @description The id of a credential or, for a signed-in user, of the user.
         * @example ak_01kxrnhawzerjv3tx4yjfryw5c
         */
        CallerId: string;
        /** @description The presented credential, or the signed-in user. */
        Caller: {
            /** @enum {string} */
            type: "api_key" | "api_client" | "personal_key" | "user";
            id: components["schemas"]["CallerId"];
        };
        /** @description A request that the server answered. */
        LoggedRequest: {
            id: components["schemas"]["LoggedRequestId"];
            /** @description The time of the response. */
            occurredAt: components["schemas"]["Timestamp"];
            credential: components["schemas"]["Caller"];
            /** @description The user of a personal key, or the signed-in user. `null` for a credential of the organization. */
            userId: string | null;
            environment: components["schemas"]["Environment"];
            /**
             * @description The operation of the contract.
             * @example getTicket
             */
            operationId: string;
            /**
             * @description The HTTP method.
             * @example GET
             */
            method: string;
            /**
             * @description The path template of the contract, without the ids and the query that the client sent.
             * @example /api/v1/tickets/{ticketId}
             */
            path: string;
            /** @description The status of the response. */
            status: number;
            /** @description The duration until the response, in milliseconds. */
            durationMs: number;
            /** @description The client's address. */
            ip: string;
            /** @description The client's user agent, as the client sent it. */
            userAgent: string | null;
            /** @description The `X-Request-Id` of the response. */
            requestId: string;
        };
        LoggedRequestListResponse: {
            data: components["schemas"]["LoggedRequest"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** Format: int64 */
        RequestCount: number;
        /**
         * @description The number of requests with a credential in an interval, including exchanges of a client's secret for a token. `accepted`
         *     plus `refused` is the total.
         */
        Usage: {
            /** @description The start of the interval. */
            start: components["schemas"]["Timestamp"];
            credential: components["schemas"]["Caller"];
            environment: components["schemas"]["Environment"];
            /** @description Requests that passed authentication, the IP allow list and the rate limits, whatever the status of their response. */
            accepted: components["schemas"]["RequestCount"];
            /** @description Requests that a rate limit rejected, or that came from an address that the credential does not allow. */
            refused: components["schemas"]["RequestCount"];
            /** @description The accepted requests whose response had a status from 400 to 499. */
            clientErrors: components["schemas"]["RequestCount"];
            /** @description The accepted requests whose response had a status of 500 or above. */
            serverErrors: components["schemas"]["RequestCount"];
        };
        UsageListResponse: {
            data: components["schemas"]["Usage"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description The organization's plan and its usage. */
        Billing: {
            /**
             * @description The name of the plan. The operator sets it.
             * @example free
             */
            plan: string;
            /** @description The current period, a calendar month in UTC. */
            period: {
                start: components["schemas"]["Timestamp"];
                /** @description The start of the next period. */
                end: components["schemas"]["Timestamp"];
            };
            /** @description The requests of all credentials and members in this period. */
            usage: {
                accepted: components["schemas"]["RequestCount"];
                refused: components["schemas"]["RequestCount"];
            };
            /** @description The 100 most used credentials and users, the most used first. */
            credentials: {
                credential: components["schemas"]["Caller"];
                accepted: components["schemas"]["RequestCount"];
                refused: components["schemas"]["RequestCount"];
            }[];
            /** @description Whether there are more than those 100. `GET /api/v1/usage` lists all. */
            hasMoreCredentials: boolean;
        };
        BillingResponse: {
            data: components["schemas"]["Billing"];
        };
        /**
         * @description The type of the event, as `resource.verb`. Events of credentials have the names of their audit actions. Additional types
         *     are:
         *
         *     - `….expiring`: the credential expires within 7 days. It is sent once.
         *     - `….old_secret_used`: a client still used the old secret during a rotation. It is sent once for each rotation.
         *     - `access_token.revoked`: the client revoked an access token before it expired.
         *     - `webhook.disabled`: the server disabled another webhook of the organization, because its endpoint returned 410 or failed
         *       for five days.
         *
         *     Deleting a channel clears the `channelId` of its tickets, and removing a member clears their `assigneeId`. These changes
         *     emit no `ticket.updated`.
         * @enum {string}
         */
        WebhookEventType: "api_key.created" | "api_key.imported" | "api_key.renamed" | "api_key.rate_limit_changed" | "api_key.rotated" | "api_key.rotation_finished" | "api_key.rotation_aborted" | "api_key.old_secret_used" | "api_key.expiring" | "api_key.revoked" | "api_key.leaked" | "api_client.created" | "api_client.renamed" | "api_client.rate_limit_changed" | "api_client.rotated" | "api_client.rotation_finished" | "api_client.rotation_aborted" | "api_client.old_secret_used" | "api_client.expiring" | "api_client.deleted" | "api_client.leaked" | "personal_key.generated" | "personal_key.destroyed" | "personal_key.leaked" | "access_token.revoked" | "access_token.leaked" | "ticket.created" | "ticket.updated" | "person.created" | "person.updated" | "event.created" | "canned_reply.created" | "canned_reply.updated" | "canned_reply.deleted" | "channel.created" | "channel.updated" | "channel.deleted" | "webhook.disabled";
        /** @description The body of a delivery. */
        WebhookEvent: {
            id: components["schemas"]["WebhookEventId"];
            type: components["schemas"]["WebhookEventType"];
            timestamp: components["schemas"]["Timestamp"];
            /**
             * @description The affected resource, as the API returns it and never with a secret: an API key, an API client, a ticket or a
             *     webhook. A revoked or deleted resource is shown in its last state. A personal key also has its `userId`. For an access
             *     token, the resource is the client to which the token was issued. `webhook.disabled` has `host` instead of `url`,
             *     because the URL may contain data that only its receiver may know.
             */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * Format: uri
         * @description The URL of the endpoint that receives events. It must use `https` and a public address, without user name and password.
         * @example https://hooks.acme.example/keyrail
         */
        WebhookUrl: string;
        /**
         * @description The purpose of the webhook.
         * @example Help desk
         */
        WebhookDescription: string;
        /** @description The event types to send. */
        WebhookEventTypes: components["schemas"]["WebhookEventType"][];
        /** @description An endpoint that receives events, without its secret. */
        Webhook: {
            id: components["schemas"]["WebhookId"];
            url: components["schemas"]["WebhookUrl"];
            description: components["schemas"]["WebhookDescription"];
            events: components["schemas"]["WebhookEventTypes"];
            /** @description Whether the server sends events to it. */
            enabled: boolean;
            /**
             * @description Why it is disabled: by request (`requested`), because the endpoint returned 410 (`gone`), or because it failed for
             *     five days (`failing`). `null` while it is enabled.
             */
            disabledReason: ("requested" | "gone" | "failing") | null;
            environment: components["schemas"]["Environment"];
            /** @description The rotation in progress, during which deliveries are also signed with the old secret. `null` if there is none. */
            rotation: {
                endsAt: components["schemas"]["Timestamp"];
            } | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A webhook with its secret. Only the responses to its creation and rotation contain it. */
        WebhookWithSecret: components["schemas"]["Webhook"] & {
            /**
             * Format: password
             * @description The secret that signs deliveries. Store it now; it is not shown again.
             */
            secret: string;
        };
        /** @description The webhook to create. */
        WebhookCreate: {
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["WebhookEventTypes"];
            /** @description The purpose of the webhook. If omitted, it is empty. */
            description?: components["schemas"]["WebhookDescription"];
            /** @description Whether the server sends events. If omitted, it is `true`. */
            enabled?: boolean;
        };
        /** @description The fields of a webhook to change. */
        WebhookUpdate: {
            url?: components["schemas"]["WebhookUrl"];
            events?: components["schemas"]["WebhookEventTypes"];
            description?: components["schemas"]["WebhookDescription"];
            /** @description Whether the server sends events. */
            enabled?: boolean;
        };
        WebhookResponse: {
            data: components["schemas"]["Webhook"];
        };
        WebhookCreatedResponse: {
            data: components["schemas"]["WebhookWithSecret"];
        };
        WebhookListResponse: {
            data: components["schemas"]["Webhook"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description `pending` waits for its first or next attempt. `failed` is not retried any more.
         * @enum {string}
         */
        WebhookDeliveryStatus: "pending" | "succeeded" | "failed";
        /** @description The delivery of one event to one webhook. */
        WebhookDelivery: {
            id: components["schemas"]["WebhookDeliveryId"];
            eventId: components["schemas"]["WebhookEventId"];
            eventType: components["schemas"]["WebhookEventType"];
            status: components["schemas"]["WebhookDeliveryStatus"];
            /** @description The attempts with their outcome, the latest last. The last 50 are kept. */
            attempts: components["schemas"]["WebhookAttempt"][];
            /** @description The earliest time of the next attempt. `null` unless the delivery is `pending`. */
            nextAttemptAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description One attempt to send a delivery. */
        WebhookAttempt: {
            at: components["schemas"]["Timestamp"];
            /** @description The status of the response. `null` if there was none. */
            status: number | null;
            /** @description The duration in milliseconds. `null` while the attempt is in progress, and if the server did not record its end. */
            durationMs: number | null;
            /** @description Why the attempt failed, or that it was not finished, as text. `null` if it succeeded. */
            error: string | null;
            /** @description The body of the response, truncated to 1 KiB. `null` if there was no response. */
            responseBody: string | null;
        };
        WebhookDeliveryResponse: {
            data: components["schemas"]["WebhookDelivery"];
        };
        WebhookDeliveryListResponse: {
            data: components["schemas"]["WebhookDelivery"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description The leaked secret. */
        LeakReport: {
            /**
             * Format: password
             * @description The secret.
             */
            secret: string;
            /** @description The URL where the secret was found. */
            url?: string;
        };
        LeakReceived: {
            data: {
                /**
                 * @description The same for valid and invalid secrets.
                 * @enum {string}
                 */
                status: "received";
            };
        };
        /** @description The client's id, if it is not in the Authorization header. */
        OAuthClientId: string;
        /**
         * Format: password
         * @description The client's secret, if it is not in the Authorization header.
         */
        OAuthClientSecret: string;
        /** @description The token request. The server ignores unknown parameters (RFC 6749, section 3.2). */
        OAuthTokenRequest: {
            /** @description Always `client_credentials`. */
            grant_type: string;
            /**
             * @description Permissions, separated by spaces.
             * @example tickets:read tickets:write
             */
            scope?: string;
            client_id?: components["schemas"]["OAuthClientId"];
            client_secret?: components["schemas"]["OAuthClientSecret"];
        };
        /** @description An access token (RFC 6749, section 5.1). */
        OAuthToken: {
            /**
             * Format: password
             * @description A JWT, signed with RS256.
             */
            access_token: string;
            /** @enum {string} */
            token_type: "Bearer";
            /**
             * @description Seconds until the token expires: one hour, or less if the secret or the client expires earlier.
             * @example 3600
             */
            expires_in: number;
            /** @description The token's permissions, separated by spaces. */
            scope: string;
        };
        /** @description The token. The server ignores unknown parameters. */
        OAuthTokenReference: {
            /**
             * Format: password
             * @description The access token.
             */
            token: string;
            /**
             * @description The expected type of the token. The server has access tokens only, so the hint has no effect.
             * @example access_token
             */
            token_type_hint?: string;
            client_id?: components["schemas"]["OAuthClientId"];
            client_secret?: components["schemas"]["OAuthClientSecret"];
        };
        /** @description The state of a token (RFC 7662, section 2.2). */
        OAuthIntrospection: {
            /**
             * @description The token is not active, or the client may not see it.
             * @constant
             */
            active: false;
        } | {
            /**
             * @description The token is active.
             * @constant
             */
            active: true;
            /** @description The token's permissions, separated by spaces. */
            scope: string;
            client_id: components["schemas"]["ApiClientId"];
            organization_id: components["schemas"]["OrganizationId"];
            /** @enum {string} */
            token_type: "Bearer";
            /** @description The expiry time, in seconds since 1970. */
            exp: number;
            /** @description The time of issue, in seconds since 1970. */
            iat: number;
            /** @description The subject: the client. */
            sub: string;
            /** @description The audience. */
            aud: string;
            /** @description The issuer. */
            iss: string;
            /** @description The token's unique id. */
            jti: string;
        };
        /** @description Authorization server metadata (RFC 8414, section 2). */
        OAuthMetadata: {
            /** Format: uri */
            issuer: string;
            /** Format: uri */
            token_endpoint: string;
            /** Format: uri */
            introspection_endpoint: string;
            /** Format: uri */
            revocation_endpoint: string;
            /** Format: uri */
            jwks_uri: string;
            scopes_supported: components["schemas"]["Permissions"];
            /** @description Empty, because there is no authorization endpoint. */
            response_types_supported: string[];
            grant_types_supported: "client_credentials"[];
            token_endpoint_auth_methods_supported: components["schemas"]["OAuthClientAuthenticationMethods"];
            introspection_endpoint_auth_methods_supported: components["schemas"]["OAuthClientAuthenticationMethods"];
            revocation_endpoint_auth_methods_supported: components["schemas"]["OAuthClientAuthenticationMethods"];
        };
        /** @description The supported methods of client authentication. */
        OAuthClientAuthenticationMethods: ("client_secret_basic" | "client_secret_post")[];
        /** @description Public keys (RFC 7517, section 5). */
        JsonWebKeySet: {
            keys: {
                /** @enum {string} */
                kty: "RSA";
                /** @description The key's id. */
                kid: string;
                /** @enum {string} */
                use: "sig";
                /** @enum {string} */
                alg: "RS256";
                /** @description The modulus. */
                n: string;
                /** @description The exponent. */
                e: string;
            }[];
        };
        /** @description An error in the form of OAuth 2.0 (RFC 6749, section 5.2). */
        OAuthError: {
            /**
             * @description The stable code of the error. The last two describe a problem of the server, not of the request.
             * @enum {string}
             */
            error: "invalid_request" | "invalid_client" | "invalid_scope" | "unsupported_grant_type" | "server_error" | "temporarily_unavailable";
            /** @description What is wrong with this request, and what to do. */
            error_description: string;
        };
        /** @description The client's id and secret. */
        SugerAccessTokenRequest: {
            /** @description The organization's id. */
            organizationID: string;
            /** @description The client's id. */
            id: string;
            /**
             * Format: password
             * @description The client's secret.
             */
            secret: string;
        };
        /** @description An access token. */
        SugerAccessToken: {
            /**
             * Format: password
             * @description A JWT, signed with RS256.
             */
            access_token: string;
            /**
             * @description Seconds until it expires.
             * @example 3600
             */
            expires_in: number;
            /**
             * @description The expiry time, as RFC 3339 with microseconds.
             * @example 2023-05-15T04:41:58.670945Z
             */
            expires_on: string;
            /** @enum {string} */
            token_type: "Bearer";
        };
        /** @description The organization's users. */
        SugerUsers: {
            id: components["schemas"]["UserId"];
            organizationID: components["schemas"]["OrganizationId"];
            email: string;
            name: string;
            role: components["schemas"]["Role"];
        }[];
        /**
         * @description The subject, in one line.
         * @example I can't sign in
         */
        TicketSubject: string;
        /**
         * @description The text of the ticket.
         * @example Since this morning my password does not work.
         */
        TicketBody: string;
        /**
         * @description The state of the ticket.
         * @enum {string}
         */
        TicketStatus: "open" | "pending" | "closed";
        /**
         * @description The priority of the ticket.
         * @enum {string}
         */
        TicketPriority: "low" | "normal" | "high" | "urgent";
        /**
         * @description The channel through which the ticket arrived. It becomes `null` when the channel is deleted.
         * @example chn_01kxrnhawzerjv3tx4yjfryw5c
         */
        TicketChannelId: string | null;
        /**
         * @description The member who handles the ticket. It becomes `null` when the member is removed.
         * @example usr_01kxrnhawzerjv3tx4yjfryw5c
         */
        TicketAssigneeId: string | null;
        /**
         * @description The person who sent the ticket.
         * @example per_01kxrnhawzerjv3tx4yjfryw5c
         */
        TicketPersonId: string | null;
        /** @description A support ticket. */
        Ticket: {
            id: components["schemas"]["TicketId"];
            subject: components["schemas"]["TicketSubject"];
            body: components["schemas"]["TicketBody"];
            status: components["schemas"]["TicketStatus"];
            priority: components["schemas"]["TicketPriority"];
            channelId: components["schemas"]["TicketChannelId"];
            assigneeId: components["schemas"]["TicketAssigneeId"];
            personId: components["schemas"]["TicketPersonId"];
            environment: components["schemas"]["Environment"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description The ticket to create. */
        TicketCreate: {
            subject: components["schemas"]["TicketSubject"];
            /** @description The text of the ticket. If omitted, it is empty. */
            body?: components["schemas"]["TicketBody"];
            /** @description If omitted, it is `open`. */
            status?: components["schemas"]["TicketStatus"];
            /** @description If omitted, it is `normal`. */
            priority?: components["schemas"]["TicketPriority"];
            channelId?: components["schemas"]["TicketChannelId"];
            assigneeId?: components["schemas"]["TicketAssigneeId"];
            personId?: components["schemas"]["TicketPersonId"];
        };
        /** @description The fields of a ticket to change. */
        TicketUpdate: {
            subject?: components["schemas"]["TicketSubject"];
            body?: components["schemas"]["TicketBody"];
            status?: components["schemas"]["TicketStatus"];
            priority?: components["schemas"]["TicketPriority"];
            channelId?: components["schemas"]["TicketChannelId"];
            assigneeId?: components["schemas"]["TicketAssigneeId"];
            personId?: components["schemas"]["TicketPersonId"];
        };
        TicketResponse: {
            data: components["schemas"]["Ticket"];
        };
        TicketListResponse: {
            data: components["schemas"]["Ticket"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description The first or last name. Empty text is the same as `null`.
         * @example Ada
         */
        PersonName: string | null;
        /**
         * Format: email
         * @description The email address, in its original spelling.
         * @example ada@acme.example
         */
        PersonEmail: string | null;
        /**
         * @description The phone number, in its original spelling. Empty text is the same as `null`.
         * @example +62 21 5550 1234
         */
        PersonPhone: string | null;
        /**
         * @description A label for finding people. It is case-sensitive.
         * @example newsletter
         */
        Tag: string;
        /** @description The person's tags, without duplicates. */
        Tags: components["schemas"]["Tag"][];
        /**
         * @description Additional data that the organization stores about a person.
         * @example {
         *       "plan": "trial",
         *       "seats": 3
         *     }
         */
        CustomFields: {
            [key: string]: string | number | boolean;
        };
        /**
         * @description Additional data that the organization stores about a person: at most 50 fields, with names of at most 50 characters.
         *     `null` removes a field.
         * @example {
         *       "plan": "trial",
         *       "seats": 3
         *     }
         */
        CustomFieldsInput: {
            [key: string]: string | number | boolean | null;
        };
        /** @description A contact of the organization, such as a lead or a customer. */
        Person: {
            id: components["schemas"]["PersonId"];
            firstName: components["schemas"]["PersonName"];
            lastName: components["schemas"]["PersonName"];
            email: components["schemas"]["PersonEmail"];
            phone: components["schemas"]["PersonPhone"];
            tags: components["schemas"]["Tags"];
            customFields: components["schemas"]["CustomFields"];
            environment: components["schemas"]["Environment"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description The person to create. */
        PersonCreate: {
            firstName?: components["schemas"]["PersonName"];
            lastName?: components["schemas"]["PersonName"];
            email?: components["schemas"]["PersonEmail"];
            phone?: components["schemas"]["PersonPhone"];
            tags?: components["schemas"]["Tags"];
            customFields?: components["schemas"]["CustomFieldsInput"];
        };
        /** @description The fields of a person to change. */
        PersonUpdate: {
            firstName?: components["schemas"]["PersonName"];
            lastName?: components["schemas"]["PersonName"];
            email?: components["schemas"]["PersonEmail"];
            phone?: components["schemas"]["PersonPhone"];
            tags?: components["schemas"]["Tags"];
            customFields?: components["schemas"]["CustomFieldsInput"];
        };
        PersonResponse: {
            data: components["schemas"]["Person"];
        };
        PersonListResponse: {
            data: components["schemas"]["Person"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description The type of the event, a name of your choice.
         * @example page_view
         */
        EventType: string;
        /**
         * @description The person that the event is about.
         * @example per_01kxrnhawzerjv3tx4yjfryw5c
         */
        EventPersonId: string | null;
        /**
         * @description Additional data about the event: any JSON object of at most 16 KiB, nested at most 8 levels deep.
         * @example {
         *       "url": "https://acme.example/pricing",
         *       "seconds": 45
         *     }
         */
        EventProperties: {
            [key: string]: unknown;
        };
        /** @description A recorded event, mostly an action of a person. */
        Event: {
            id: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            personId: components["schemas"]["EventPersonId"];
            occurredAt: components["schemas"]["Timestamp"];
            properties: components["schemas"]["EventProperties"];
            environment: components["schemas"]["Environment"];
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description The event to record. */
        EventCreate: {
            type: components["schemas"]["EventType"];
            personId?: components["schemas"]["EventPersonId"];
            /**
             * Format: date-time
             * @description The time of the event. If omitted, it is the current time.
             * @example 2026-06-11T02:59:00.000Z
             */
            occurredAt?: string;
            properties?: components["schemas"]["EventProperties"];
        };
        EventResponse: {
            data: components["schemas"]["Event"];
        };
        EventListResponse: {
            data: components["schemas"]["Event"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description The title of the reply, for the team.
         * @example Refund is on its way
         */
        CannedReplyTitle: string;
        /**
         * @description The text that an agent types to insert the reply: lower-case letters, digits, `-` and `_`.
         * @example refund
         */
        Shortcut: string;
        /**
         * @description The text that an agent types to insert the reply. It is unique.
         * @example refund
         */
        CannedReplyShortcut: string | null;
        /**
         * @description The text of the reply.
         * @example We have refunded you. It takes three to five days to arrive.
         */
        CannedReplyBody: string;
        /** @description A frequently sent reply text. */
        CannedReply: {
            id: components["schemas"]["CannedReplyId"];
            title: components["schemas"]["CannedReplyTitle"];
            shortcut: components["schemas"]["CannedReplyShortcut"];
            body: components["schemas"]["CannedReplyBody"];
            environment: components["schemas"]["Environment"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description The canned reply to create. */
        CannedReplyCreate: {
            title: components["schemas"]["CannedReplyTitle"];
            shortcut?: components["schemas"]["CannedReplyShortcut"];
            body: components["schemas"]["CannedReplyBody"];
        };
        /** @description The fields of a canned reply to change. */
        CannedReplyUpdate: {
            title?: components["schemas"]["CannedReplyTitle"];
            shortcut?: components["schemas"]["CannedReplyShortcut"];
            body?: components["schemas"]["CannedReplyBody"];
        };
        CannedReplyResponse: {
            data: components["schemas"]["CannedReply"];
        };
        CannedReplyListResponse: {
            data: components["schemas"]["CannedReply"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description The channel's name, for the team.
         * @example Support mailbox
         */
        ChannelName: string;
        /**
         * @description The type of the channel.
         * @enum {string}
         */
        ChannelType: "email" | "chat" | "form" | "phone" | "sms" | "whatsapp" | "telegram" | "instagram" | "messenger" | "other";
        /** @description A channel through which tickets arrive. */
        Channel: {
            id: components["schemas"]["ChannelId"];
            name: components["schemas"]["ChannelName"];
            type: components["schemas"]["ChannelType"];
            environment: components["schemas"]["Environment"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description The channel to create. */
        ChannelCreate: {
            name: components["schemas"]["ChannelName"];
            type: components["schemas"]["ChannelType"];
        };
        /** @description The fields of a channel to change. */
        ChannelUpdate: {
            name: components["schemas"]["ChannelName"];
        };
        ChannelResponse: {
            data: components["schemas"]["Channel"];
        };
        ChannelListResponse: {
            data: components["schemas"]["Channel"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A person's id, or any text that a client sends as one.
         * @example per_01kxrnhawzerjv3tx4yjfryw5c
         */
        PartnerPersonId: string;
        /** @description An email address. The server ignores Sure Send's other fields. */
        PartnerEmail: {
            /** @description The email address. The server ignores an entry with `null` or empty text. */
            value: components["schemas"]["PersonEmail"] | "";
            /** @description Whether this is the primary entry. */
            isPrimary?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A phone number. The server ignores Sure Send's other fields. */
        PartnerPhone: {
            /** @description The phone number. The server ignores an entry with `null` or empty text. */
            value: components["schemas"]["PersonPhone"];
            /** @description Whether this is the primary entry. */
            isPrimary?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A person in Sure Send's format. The server ignores fields that are not listed here. */
        PartnerPersonInput: {
            firstName?: components["schemas"]["PersonName"];
            lastName?: components["schemas"]["PersonName"];
            /** @description The email address, if `emails` is omitted. */
            email?: components["schemas"]["PersonEmail"] | "";
            /** @description The phone number, if `phones` is omitted. */
            phone?: components["schemas"]["PersonPhone"];
            /** @description The server stores the primary entry, or else the first. */
            emails?: components["schemas"]["PartnerEmail"][] | null;
            /** @description The server stores the primary entry, or else the first. */
            phones?: components["schemas"]["PartnerPhone"][] | null;
            /** @description The tags. Duplicates are stored once. */
            tags?: components["schemas"]["Tag"][] | null;
            /** @description Custom fields to merge into the existing ones, or `null` to remove all of them. */
            customFields?: components["schemas"]["CustomFieldsInput"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A person, with additional fields under Sure Send's names. */
        PartnerPerson: components["schemas"]["Person"] & {
            /**
             * @description First and last name.
             * @example Jane Doe
             */
            name: string;
            /** @description The email address, if the person has one. */
            emails: components["schemas"]["PartnerPrimary"][];
            /** @description The phone number, if the person has one. */
            phones: components["schemas"]["PartnerPrimary"][];
        };
        /** @description The one email address or phone number of a person. */
        PartnerPrimary: {
            /** @description The email address or phone number. */
            value: string;
            /**
             * @description Always `true`.
             * @constant
             */
            isPrimary: true;
        };
        /** @description A page of people. */
        PartnerPeople: {
            people: components["schemas"]["PartnerPerson"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description An event in Sure Send's format. Fields that are not listed here become `properties`. */
        PartnerEventInput: {
            type: components["schemas"]["EventType"];
            /**
             * @description The person that the event is about. A person that this credential can't see returns 403, as in Sure Send for a person
             *     of another team.
             */
            personId?: components["schemas"]["PartnerPersonId"] | null;
            /**
             * Format: date-time
             * @description The time of the event. If omitted, it is the current time.
             */
            occurredAt?: string;
            properties?: components["schemas"]["EventProperties"];
        } & {
            [key: string]: unknown;
        };
        /** @description An event, with an additional field under Sure Send's name. */
        PartnerEvent: components["schemas"]["Event"] & {
            eventType: components["schemas"]["EventType"];
        };
        ServerStatus: {
            /**
             * @description Always `ok`. A server that is not ready returns 503.
             * @enum {string}
             */
            status: "ok";
        };
        /** @description An OpenAPI 3.1 document. */
        ContractDocument: {
            /** @example 3.1.1 */
            openapi: string;
            info: {
                [key: string]: unknown;
            };
            paths: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description An error response (RFC 9457). */
        Problem: {
            /**
             * @description A link to the explanation of this problem, relative to the server.
             * @example /docs/errors#invalid-token
             */
            type: string;
            /** @description A short summary of the problem, the same for every occurrence. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What is wrong with this request, and what to do. */
            detail: string;
            code: components["schemas"]["ProblemCode"];
            /**
             * @description The reason phrase of the status.
             * @example Unauthorized
             */
            error: string;
            /** @description The same as in `X-Request-Id`. */
            requestId: string;
            /** @description For `QUOTA_EXCEEDED`, the maximum number. */
            limit?: number;
            /** @description Each invalid part of the request. */
            issues?: components["schemas"]["Issue"][];
        };
        Issue: {
            /**
             * @description The location, as a JSON Pointer (RFC 6901) whose first part is `path`, `query`, `header` or `body`.
             * @example /body/permissions/0
             */
            path: string;
            /** @description What is wrong at this location. */
            message: string;
        };
        /** @description The stable code of a problem, for programs. This list is complete. */
        ProblemCode: string & ("MALFORMED_REQUEST" | "WEBHOOK_URL_NOT_ALLOWED" | "MALFORMED_JSON" | "VALIDATION_FAILED" | "INVALID_CURSOR" | "ORGANIZATION_REQUIRED" | "CREDENTIAL_MISSING" | "UNSUPPORTED_SCHEME" | "INVALID_TOKEN" | "PERMISSION_DENIED" | "GRANT_NOT_HELD" | "USER_REQUIRED" | "NOT_A_MEMBER" | "ORGANIZATION_MISMATCH" | "IP_NOT_ALLOWED" | "AUTH_TYPE_RETIRED" | "NOT_FOUND" | "ROUTE_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "REQUEST_TIMEOUT" | "QUOTA_EXCEEDED" | "ROTATION_PENDING" | "NO_ROTATION_PENDING" | "LAST_OWNER" | "ALREADY_MEMBER" | "SHORTCUT_TAKEN" | "SECRET_IN_USE" | "IDEMPOTENCY_MISMATCH" | "IDEMPOTENCY_IN_PROGRESS" | "WEBHOOK_DISABLED" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "HEADERS_TOO_LARGE" | "RATE_LIMITED" | "INTERNAL_ERROR" | "UNAVAILABLE");
    };
    responses: {
        /** @description The path, the query or the body is invalid. `issues` says where. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credential is missing or invalid. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credential is valid but lacks the required permission. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource does not exist, or this credential can't see it. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Accept` header allows none of the media types that this operation returns. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request conflicts with the current state. `code` and `detail` say why. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfterProgress"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Too many requests, or too many failed attempts. `Retry-After` says when to retry. The other headers describe the exceeded
         *     limit.
         */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is over 1 MiB. */
        BodyTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not declared as `application/json`, or it has a content coding. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                /** @description The accepted content coding, if the request body has another one (RFC 9110, section 15.5.16). */
                "Accept-Encoding"?: "identity";
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An internal server error. The server logs it under the request id. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The server is temporarily unavailable, because the database does not respond or the server is shutting down. Send the
         *     request again. Send a `POST` with the same `Idempotency-Key`, because it may have taken effect.
         */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is incomplete, or it asks for something unsupported or not allowed. `error` says which. */
        OAuthBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                Pragma: components["headers"]["NoCache"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The client id and secret are invalid, or the client may not be used from this address. */
        OAuthUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                Pragma: components["headers"]["NoCache"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticateBasic"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description This operation does not accept the request's method, media types or length. */
        OAuthRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                Pragma: components["headers"]["NoCache"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The server is temporarily unavailable. `Retry-After` says when to retry. */
        OAuthTryLater: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                Pragma: components["headers"]["NoCache"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description Too many requests, or too many failed attempts. `Retry-After` says when to retry. */
        OAuthTooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                Pragma: components["headers"]["NoCache"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description An internal server error. The server logs it under the request id. */
        OAuthServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                Pragma: components["headers"]["NoCache"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
    };
    parameters: {
        /** @description The API key's id. */
        ApiKeyId: components["schemas"]["ApiKeyId"];
        /** @description The ticket's id. */
        TicketId: components["schemas"]["TicketId"];
        /** @description The person's id. */
        PersonId: components["schemas"]["PersonId"];
        /**
         * @description The person's id. A value that is not a person's id gets the same response as the id of another team's person.
         * @example per_01kxrnhawzerjv3tx4yjfryw5c
         */
        PartnerPersonId: components["schemas"]["PartnerPersonId"];
        /** @description The event's id. */
        EventId: components["schemas"]["EventId"];
        /** @description The canned reply's id. */
        CannedReplyId: components["schemas"]["CannedReplyId"];
        /** @description The channel's id. */
        ChannelId: components["schemas"]["ChannelId"];
        /** @description The webhook's id. */
        WebhookId: components["schemas"]["WebhookId"];
        /** @description The delivery's id. */
        WebhookDeliveryId: components["schemas"]["WebhookDeliveryId"];
        /** @description The API client's id. */
        ApiClientId: components["schemas"]["ApiClientId"];
        /** @description The user's id. */
        UserId: components["schemas"]["UserId"];
        /** @description The organization's id. */
        OrganizationId: components["schemas"]["OrganizationId"];
        /**
         * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
         *     one organization: it may omit the header, and the server rejects the request if the header names another
         *     organization.
         * @example org_01kxrnhawzerjv3tx4yjfryw5c
         */
        NamedOrganization: components["schemas"]["OrganizationId"];
        /**
         * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
         *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
         * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
         */
        IdempotencyKey: string;
        /**
         * @description Return only events with this action.
         * @example api_key.revoked
         */
        AuditActionFilter: components["schemas"]["AuditAction"];
        /**
         * @description Return only events caused by this credential or user.
         * @example usr_01kxrnhawzerjv3tx4yjfryw5c
         */
        AuditActorFilter: string;
        /**
         * @description Return only events that affected this resource.
         * @example ak_01kxrnhawzerjv3tx4yjfryw5c
         */
        AuditTargetFilter: string;
        /**
         * @description Return only items at or after this time.
         * @example 2026-06-01T00:00:00.000Z
         */
        SinceFilter: string;
        /**
         * @description Return only items before this time.
         * @example 2026-07-01T00:00:00.000Z
         */
        UntilFilter: string;
        /**
         * @description The maximum number of items to return.
         * @example 50
         */
        Limit: number;
        /**
         * @description The `nextCursor` of the previous page. Treat its content as opaque.
         * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
         */
        Cursor: string;
        /**
         * @description Return only items of this environment.
         * @example live
         */
        EnvironmentFilter: components["schemas"]["Environment"];
        /**
         * @description Return only items of this environment. The default is the caller's own. A `test` credential sees nothing of `live`.
         * @example test
         */
        EnvironmentOwn: components["schemas"]["Environment"];
        /**
         * @description Return only requests of this credential or, for a signed-in user, of this user.
         * @example ak_01kxrnhawzerjv3tx4yjfryw5c
         */
        RequestCredential: components["schemas"]["CallerId"];
        /**
         * @description Return only requests of this operation of the contract.
         * @example listTickets
         */
        RequestOperation: string;
        /**
         * @description Return only requests whose response has this status, such as `404`, or a status of this class, such as `4xx`.
         * @example 4xx
         */
        RequestStatus: string;
        /**
         * @description Return only requests whose response had this `X-Request-Id`. A caller may use the same id for several requests.
         * @example req_01kxrnhawzerjv3tx4yjfryw5c
         */
        RequestRequestId: string;
        /**
         * @description Return only requests from this address.
         * @example 203.0.113.7
         */
        RequestIp: string;
        /**
         * @description Return only counts of this credential or, for a signed-in user, of this user.
         * @example ak_01kxrnhawzerjv3tx4yjfryw5c
         */
        UsageCredential: components["schemas"]["CallerId"];
        /**
         * @description Return only intervals from the one that contains this time. The default is one day before `until` for hours, and 30 days
         *     before it for days.
         * @example 2026-06-10T00:00:00.000Z
         */
        SinceHour: string;
        /**
         * @description Return only intervals that begin before this time. The default is now.
         * @example 2026-06-11T00:00:00.000Z
         */
        UntilHour: string;
        /**
         * @description The length of each counted interval.
         * @example day
         */
        Interval: "hour" | "day";
        /**
         * @description Return only items with this status.
         * @example open
         */
        TicketStatusFilter: components["schemas"]["TicketStatus"];
        /**
         * @description Return only tickets that arrived through this channel.
         * @example chn_01kxrnhawzerjv3tx4yjfryw5c
         */
        TicketChannelFilter: components["schemas"]["ChannelId"];
        /**
         * @description Return only tickets that are assigned to this member.
         * @example usr_01kxrnhawzerjv3tx4yjfryw5c
         */
        TicketAssigneeFilter: components["schemas"]["UserId"];
        /**
         * @description Return only tickets from this person.
         * @example per_01kxrnhawzerjv3tx4yjfryw5c
         */
        TicketPersonFilter: components["schemas"]["PersonId"];
        /**
         * @description Return only people with this email address. Case is ignored.
         * @example ada@acme.example
         */
        PersonEmailFilter: string;
        /**
         * @description Return only people with exactly this phone number.
         * @example +62 21 5550 1234
         */
        PersonPhoneFilter: string;
        /**
         * @description Return only people whose first name, last name, or both separated by a space, begin with this text. Case is ignored.
         * @example love
         */
        PersonNameFilter: string;
        /**
         * @description Return only people with this tag.
         * @example newsletter
         */
        PersonTagFilter: components["schemas"]["Tag"];
        /**
         * @description Return only people created or changed at or after this time.
         * @example 2026-06-01T00:00:00.000Z
         */
        UpdatedSinceFilter: string;
        /**
         * @description Return only events about this person.
         * @example per_01kxrnhawzerjv3tx4yjfryw5c
         */
        EventPersonFilter: components["schemas"]["PersonId"];
        /**
         * @description Return only items of this type.
         * @example page_view
         */
        EventTypeFilter: components["schemas"]["EventType"];
        /**
         * @description Return only the canned reply with this shortcut.
         * @example refund
         */
        ShortcutFilter: components["schemas"]["Shortcut"];
        /**
         * @description Return only items of this type.
         * @example email
         */
        ChannelTypeFilter: components["schemas"]["ChannelType"];
        /**
         * @description Return only items with this status.
         * @example failed
         */
        WebhookDeliveryStatusFilter: components["schemas"]["WebhookDeliveryStatus"];
        /**
         * @description Return only deliveries of events of this type.
         * @example ticket.created
         */
        WebhookEventTypeFilter: components["schemas"]["WebhookEventType"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies this request in logs. Include it when you ask for support.
         * @example req_01kxrnhawzerjv3tx4yjfryw5c
         */
        RequestId: string;
        /**
         * @description The path of the created resource.
         * @example /api/v1/api-keys/ak_01kxrnhawzerjv3tx4yjfryw5c
         */
        Location: string;
        /**
         * @description The supported schemes and, if a secret was presented, the error (RFC 6750, section 3).
         * @example Bearer realm="keyrail", error="invalid_token", Key realm="keyrail"
         */
        WwwAuthenticate: string;
        /**
         * @description How a client authenticates (RFC 6749, section 5.2).
         * @example Basic realm="keyrail", charset="UTF-8"
         */
        WwwAuthenticateBasic: string;
        /**
         * @description Seconds to wait before retrying.
         * @example 1
         */
        RetryAfter: string;
        /**
         * @description The number of requests that the window allows.
         * @example 1000
         */
        RateLimitLimit: string;
        /**
         * @description The number of requests left in the window.
         * @example 999
         */
        RateLimitRemaining: string;
        /**
         * @description Seconds until the window resets, rounded up, so that a client that waits this long is not early.
         * @example 3600
         */
        RateLimitReset: string;
        /**
         * @description The limit that these headers describe. `token:global` is the limit of the credential or of the organization.
         *     `address:failures` limits an address's attempts with an invalid credential. `address:refusals` limits an address's
         *     attempts with a valid credential that is not accepted. Any other value is the limit of the route.
         * @example token:global
         */
        RateLimitContext: string;
        /**
         * @description The same limit as a structured field (draft-ietf-httpapi-ratelimit-headers-10): `q` requests in `w` seconds. Its name is
         *     `default` for `token:global`, and the context for any other limit.
         * @example "default";q=1000;w=3600
         */
        RateLimitPolicy: string;
        /**
         * @description The state of that policy: `r` requests are left for `t` seconds.
         * @example "default";r=999;t=3600
         */
        RateLimit: string;
        /**
         * @description With `IDEMPOTENCY_IN_PROGRESS`, the seconds to wait before retrying.
         * @example 1
         */
        RetryAfterProgress: string;
        /**
         * @description Present if this is the stored response to an earlier request with the same `Idempotency-Key`. Nothing happened this time.
         * @example true
         */
        IdempotencyReplayed: "true";
        /**
         * @description The response is for one caller only, so caches must not store it.
         * @example no-store
         */
        NoStore: "no-store";
        /**
         * @description The same rule for HTTP/1.0 caches (RFC 6749, section 5.1).
         * @example no-cache
         */
        NoCache: "no-cache";
        /**
         * @description How long any cache may store the response, in seconds.
         * @example public, max-age=10
         */
        PubliclyCached: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The principal. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Return only items of this environment.
                 * @example live
                 */
                environment?: components["parameters"]["EnvironmentFilter"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description The API key, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreatedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API key's id. */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API key's id. */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API key's id. */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyUpdate"];
            };
        };
        responses: {
            /** @description The updated API key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /**
                 * @description Return only items with this status.
                 * @example open
                 */
                status?: components["parameters"]["TicketStatusFilter"];
                /**
                 * @description Return only tickets that arrived through this channel.
                 * @example chn_01kxrnhawzerjv3tx4yjfryw5c
                 */
                channelId?: components["parameters"]["TicketChannelFilter"];
                /**
                 * @description Return only tickets that are assigned to this member.
                 * @example usr_01kxrnhawzerjv3tx4yjfryw5c
                 */
                assigneeId?: components["parameters"]["TicketAssigneeFilter"];
                /**
                 * @description Return only tickets from this person.
                 * @example per_01kxrnhawzerjv3tx4yjfryw5c
                 */
                personId?: components["parameters"]["TicketPersonFilter"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tickets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketCreate"];
            };
        };
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The ticket's id. */
                ticketId: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The ticket's id. */
                ticketId: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketUpdate"];
            };
        };
        responses: {
            /** @description The updated ticket. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /**
                 * @description Return only people with this email address. Case is ignored.
                 * @example ada@acme.example
                 */
                email?: components["parameters"]["PersonEmailFilter"];
                /**
                 * @description Return only people with exactly this phone number.
                 * @example +62 21 5550 1234
                 */
                phone?: components["parameters"]["PersonPhoneFilter"];
                /**
                 * @description Return only people whose first name, last name, or both separated by a space, begin with this text. Case is ignored.
                 * @example love
                 */
                name?: components["parameters"]["PersonNameFilter"];
                /**
                 * @description Return only people with this tag.
                 * @example newsletter
                 */
                tag?: components["parameters"]["PersonTagFilter"];
                /**
                 * @description Return only people created or changed at or after this time.
                 * @example 2026-06-01T00:00:00.000Z
                 */
                updatedSince?: components["parameters"]["UpdatedSinceFilter"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonCreate"];
            };
        };
        responses: {
            /** @description The person. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The person's id. */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The person's id. */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonUpdate"];
            };
        };
        responses: {
            /** @description The updated person. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description Return only events about this person.
                 * @example per_01kxrnhawzerjv3tx4yjfryw5c
                 */
                personId?: components["parameters"]["EventPersonFilter"];
                /**
                 * @description Return only items of this type.
                 * @example page_view
                 */
                type?: components["parameters"]["EventTypeFilter"];
                /**
                 * @description Return only items at or after this time.
                 * @example 2026-06-01T00:00:00.000Z
                 */
                since?: components["parameters"]["SinceFilter"];
                /**
                 * @description Return only items before this time.
                 * @example 2026-07-01T00:00:00.000Z
                 */
                until?: components["parameters"]["UntilFilter"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventCreate"];
            };
        };
        responses: {
            /** @description The event. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The event's id. */
                eventId: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCannedReplies: {
        parameters: {
            query?: {
                /**
                 * @description Return only the canned reply with this shortcut.
                 * @example refund
                 */
                shortcut?: components["parameters"]["ShortcutFilter"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of canned replies. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReplyListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCannedReply: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedReplyCreate"];
            };
        };
        responses: {
            /** @description The canned reply. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReplyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCannedReply: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The canned reply's id. */
                cannedReplyId: components["parameters"]["CannedReplyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The canned reply. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReplyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCannedReply: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The canned reply's id. */
                cannedReplyId: components["parameters"]["CannedReplyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The canned reply is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCannedReply: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The canned reply's id. */
                cannedReplyId: components["parameters"]["CannedReplyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedReplyUpdate"];
            };
        };
        responses: {
            /** @description The updated canned reply. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReplyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChannels: {
        parameters: {
            query?: {
                /**
                 * @description Return only items of this type.
                 * @example email
                 */
                type?: components["parameters"]["ChannelTypeFilter"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of channels. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelCreate"];
            };
        };
        responses: {
            /** @description The channel. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getChannel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The channel's id. */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteChannel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The channel's id. */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateChannel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The channel's id. */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelUpdate"];
            };
        };
        responses: {
            /** @description The updated channel. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The API key's id. */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotationRequest"];
            };
        };
        responses: {
            /** @description The API key, with its new secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreatedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    finishApiKeyRotation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The API key's id. */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated API key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    abortApiKeyRotation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The API key's id. */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated API key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyVerify"];
            };
        };
        responses: {
            /** @description The verification result. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyVerificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyImport"];
            };
        };
        responses: {
            /** @description The API keys, in the order of the request. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyImportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiClients: {
        parameters: {
            query?: {
                /**
                 * @description Return only items of this environment.
                 * @example live
                 */
                environment?: components["parameters"]["EnvironmentFilter"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API clients. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientCreate"];
            };
        };
        responses: {
            /** @description The API client, with its key or secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientCreatedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API client's id. */
                apiClientId: components["parameters"]["ApiClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API client. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteApiClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API client's id. */
                apiClientId: components["parameters"]["ApiClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApiClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API client's id. */
                apiClientId: components["parameters"]["ApiClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientUpdate"];
            };
        };
        responses: {
            /** @description The updated API client. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateApiClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The API client's id. */
                apiClientId: components["parameters"]["ApiClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotationRequest"];
            };
        };
        responses: {
            /** @description The API client, with its new key or secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientCreatedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    finishApiClientRotation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The API client's id. */
                apiClientId: components["parameters"]["ApiClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated API client. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    abortApiClientRotation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The API client's id. */
                apiClientId: components["parameters"]["ApiClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated API client. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPersonalKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The personal key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalKeyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    generatePersonalKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The personal key, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalKeyCreatedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyPersonalKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller has no personal key. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    inviteUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInvite"];
            };
        };
        responses: {
            /** @description The invited user. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The user's id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The user's id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no longer a member. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The user's id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The updated user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /**
                 * @description Return only events with this action.
                 * @example api_key.revoked
                 */
                action?: components["parameters"]["AuditActionFilter"];
                /**
                 * @description Return only events caused by this credential or user.
                 * @example usr_01kxrnhawzerjv3tx4yjfryw5c
                 */
                actorId?: components["parameters"]["AuditActorFilter"];
                /**
                 * @description Return only events that affected this resource.
                 * @example ak_01kxrnhawzerjv3tx4yjfryw5c
                 */
                targetId?: components["parameters"]["AuditTargetFilter"];
                /**
                 * @description Return only items at or after this time.
                 * @example 2026-06-01T00:00:00.000Z
                 */
                since?: components["parameters"]["SinceFilter"];
                /**
                 * @description Return only items before this time.
                 * @example 2026-07-01T00:00:00.000Z
                 */
                until?: components["parameters"]["UntilFilter"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of audit events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description Return only items of this environment. The default is the caller's own. A `test` credential sees nothing of `live`.
                 * @example test
                 */
                environment?: components["parameters"]["EnvironmentOwn"];
                /**
                 * @description Return only requests of this credential or, for a signed-in user, of this user.
                 * @example ak_01kxrnhawzerjv3tx4yjfryw5c
                 */
                credentialId?: components["parameters"]["RequestCredential"];
                /**
                 * @description Return only requests of this operation of the contract.
                 * @example listTickets
                 */
                operationId?: components["parameters"]["RequestOperation"];
                /**
                 * @description Return only requests whose response has this status, such as `404`, or a status of this class, such as `4xx`.
                 * @example 4xx
                 */
                status?: components["parameters"]["RequestStatus"];
                /**
                 * @description Return only requests whose response had this `X-Request-Id`. A caller may use the same id for several requests.
                 * @example req_01kxrnhawzerjv3tx4yjfryw5c
                 */
                requestId?: components["parameters"]["RequestRequestId"];
                /**
                 * @description Return only requests from this address.
                 * @example 203.0.113.7
                 */
                ip?: components["parameters"]["RequestIp"];
                /**
                 * @description Return only items at or after this time.
                 * @example 2026-06-01T00:00:00.000Z
                 */
                since?: components["parameters"]["SinceFilter"];
                /**
                 * @description Return only items before this time.
                 * @example 2026-07-01T00:00:00.000Z
                 */
                until?: components["parameters"]["UntilFilter"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedRequestListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsage: {
        parameters: {
            query?: {
                /**
                 * @description Return only items of this environment. The default is the caller's own. A `test` credential sees nothing of `live`.
                 * @example test
                 */
                environment?: components["parameters"]["EnvironmentOwn"];
                /**
                 * @description Return only counts of this credential or, for a signed-in user, of this user.
                 * @example ak_01kxrnhawzerjv3tx4yjfryw5c
                 */
                credentialId?: components["parameters"]["UsageCredential"];
                /**
                 * @description Return only intervals from the one that contains this time. The default is one day before `until` for hours, and 30 days
                 *     before it for days.
                 * @example 2026-06-10T00:00:00.000Z
                 */
                since?: components["parameters"]["SinceHour"];
                /**
                 * @description Return only intervals that begin before this time. The default is now.
                 * @example 2026-06-11T00:00:00.000Z
                 */
                until?: components["parameters"]["UntilHour"];
                /**
                 * @description The length of each counted interval.
                 * @example day
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of counts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiKeyUsage: {
        parameters: {
            query?: {
                /**
                 * @description Return only intervals from the one that contains this time. The default is one day before `until` for hours, and 30 days
                 *     before it for days.
                 * @example 2026-06-10T00:00:00.000Z
                 */
                since?: components["parameters"]["SinceHour"];
                /**
                 * @description Return only intervals that begin before this time. The default is now.
                 * @example 2026-06-11T00:00:00.000Z
                 */
                until?: components["parameters"]["UntilHour"];
                /**
                 * @description The length of each counted interval.
                 * @example day
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API key's id. */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of counts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiClientUsage: {
        parameters: {
            query?: {
                /**
                 * @description Return only intervals from the one that contains this time. The default is one day before `until` for hours, and 30 days
                 *     before it for days.
                 * @example 2026-06-10T00:00:00.000Z
                 */
                since?: components["parameters"]["SinceHour"];
                /**
                 * @description Return only intervals that begin before this time. The default is now.
                 * @example 2026-06-11T00:00:00.000Z
                 */
                until?: components["parameters"]["UntilHour"];
                /**
                 * @description The length of each counted interval.
                 * @example day
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The API client's id. */
                apiClientId: components["parameters"]["ApiClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of counts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBilling: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan and the usage. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description The webhook, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookCreatedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The webhook's id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The webhook's id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The webhook's id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description The updated webhook. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The webhook's id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotationRequest"];
            };
        };
        responses: {
            /** @description The webhook, with its new secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookCreatedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Return only items with this status.
                 * @example failed
                 */
                status?: components["parameters"]["WebhookDeliveryStatusFilter"];
                /**
                 * @description Return only deliveries of events of this type.
                 * @example ticket.created
                 */
                eventType?: components["parameters"]["WebhookEventTypeFilter"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The webhook's id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeliverWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The webhook's id. */
                webhookId: components["parameters"]["WebhookId"];
                /** @description The delivery's id. */
                deliveryId: components["parameters"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, scheduled for sending. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exchangeAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SugerAccessTokenRequest"];
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SugerAccessToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganizationUsers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /** @description The organization's id. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SugerUsers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPartnerPeople: {
        parameters: {
            query?: {
                /**
                 * @description Return only people with this email address. Case is ignored.
                 * @example ada@acme.example
                 */
                email?: components["parameters"]["PersonEmailFilter"];
                /**
                 * @description Return only people with exactly this phone number.
                 * @example +62 21 5550 1234
                 */
                phone?: components["parameters"]["PersonPhoneFilter"];
                /**
                 * @description Return only people whose first name, last name, or both separated by a space, begin with this text. Case is ignored.
                 * @example love
                 */
                name?: components["parameters"]["PersonNameFilter"];
                /**
                 * @description Return only people with this tag.
                 * @example newsletter
                 */
                tag?: components["parameters"]["PersonTagFilter"];
                /**
                 * @description Return only people created or changed at or after this time.
                 * @example 2026-06-01T00:00:00.000Z
                 */
                updatedSince?: components["parameters"]["UpdatedSinceFilter"];
                /**
                 * @description The maximum number of items to return.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. Treat its content as opaque.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerPeople"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPartnerPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerPersonInput"];
            };
        };
        responses: {
            /** @description The person. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerPerson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPartnerPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /**
                 * @description The person's id. A value that is not a person's id gets the same response as the id of another team's person.
                 * @example per_01kxrnhawzerjv3tx4yjfryw5c
                 */
                personId: components["parameters"]["PartnerPersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerPerson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePartnerPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /**
                 * @description The person's id. A value that is not a person's id gets the same response as the id of another team's person.
                 * @example per_01kxrnhawzerjv3tx4yjfryw5c
                 */
                personId: components["parameters"]["PartnerPersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerPersonInput"];
            };
        };
        responses: {
            /** @description The updated person. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerPerson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPartnerEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a signed-in user acts for. A member of several organizations must send it. A credential belongs to
                 *     one organization: it may omit the header, and the server rejects the request if the header names another
                 *     organization.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat. For 24 hours, the same request with the same key takes effect once and returns the first
                 *     response again. A key belongs to the credential or user that sent it, so the keys of different callers never collide.
                 * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerEventInput"];
            };
        };
        responses: {
            /** @description The event. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerEvent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeLeakedSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeakReport"];
            };
        };
        responses: {
            /** @description The report is received. If the secret was valid, it no longer is. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeakReceived"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    issueOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OAuthTokenRequest"];
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["NoStore"];
                    Pragma: components["headers"]["NoCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthToken"];
                };
            };
            400: components["responses"]["OAuthBadRequest"];
            401: components["responses"]["OAuthUnauthorized"];
            406: components["responses"]["OAuthRefused"];
            413: components["responses"]["OAuthRefused"];
            415: components["responses"]["OAuthRefused"];
            429: components["responses"]["OAuthTooManyRequests"];
            500: components["responses"]["OAuthServerError"];
            503: components["responses"]["OAuthTryLater"];
        };
    };
    introspectOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OAuthTokenReference"];
            };
        };
        responses: {
            /** @description The state of the token. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthIntrospection"];
                };
            };
            400: components["responses"]["OAuthBadRequest"];
            401: components["responses"]["OAuthUnauthorized"];
            406: components["responses"]["OAuthRefused"];
            413: components["responses"]["OAuthRefused"];
            415: components["responses"]["OAuthRefused"];
            429: components["responses"]["OAuthTooManyRequests"];
            500: components["responses"]["OAuthServerError"];
            503: components["responses"]["OAuthTryLater"];
        };
    };
    revokeOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OAuthTokenReference"];
            };
        };
        responses: {
            /** @description If the token was the client's own, it is revoked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Context": components["headers"]["RateLimitContext"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OAuthBadRequest"];
            401: components["responses"]["OAuthUnauthorized"];
            406: components["responses"]["OAuthRefused"];
            413: components["responses"]["OAuthRefused"];
            415: components["responses"]["OAuthRefused"];
            429: components["responses"]["OAuthTooManyRequests"];
            500: components["responses"]["OAuthServerError"];
            503: components["responses"]["OAuthTryLater"];
        };
    };
    getOAuthMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["PubliclyCached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthMetadata"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
        };
    };
    getSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["PubliclyCached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is alive. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is ready for traffic. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics of this process. Each server process on a shared database has its own. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getContractAsJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI 3.1 document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
        };
    };
    getContractAsYaml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI 3.1 document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
        };
    };
}
