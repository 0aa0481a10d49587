// @generated from openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show the caller
         * @description Answers with the principal behind the presented credential. It needs no permission, so it is a good first call.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Lists the organization's API keys that have not been revoked, newest first. A `test` credential sees `test` keys only.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Creates an API key. `key` stands in this answer alone: Keyrail stores its SHA-256 hash and a display prefix.
         *     A key gets a subset of its creator's permissions; left out, it gets all of them. The same holds for the
         *     environment: a `test` credential creates `test` keys only.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Answers with one API key. A revoked key, and one of another organization, is 404.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Revokes the key for good. Once this is answered, the very next request with the key gets 401 `INVALID_TOKEN`.
         *     Revoking a key that is revoked already answers 204 as well, so a retry is safe.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        /**
         * Change an API key
         * @description Changes the key's name or its rate limit. The secret and what it may do stay as they are.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Creates a ticket in the credential's environment. Its channel and its person have to be in the same environment, and its
         *     assignee a member of the organization; else it is 400, with the member at fault in `issues`.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Answers with one ticket. One of another organization or environment is 404.
         */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a ticket
         * @description Changes the members that are given. What is left out stays as it is, and `null` takes away a channel, an assignee or a person.
         */
        patch: operations["updateTicket"];
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Answers with one person. One of another organization or environment is 404.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description Changes the members that are given; what is left out stays as it is, and `null` empties a member. `tags`, if given, are all the
         *     tags from now on. Of `customFields` those that are named are changed, and `null` takes one away.
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Lists the events of the credential's environment, those that were recorded last first. `since` and `until` are about when they happened.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Record an event
         * @description Records that something happened. An event does not change any more.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Answers with one event. One of another organization or environment is 404.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Creates a canned reply in the credential's environment. A shortcut that another one has is 409 `SHORTCUT_TAKEN`.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Answers with one canned reply. One of another organization or environment is 404.
         */
        get: operations["getCannedReply"];
        put?: never;
        post?: never;
        /**
         * Delete a canned reply
         * @description Deletes the canned reply for good. One that is deleted already is 404.
         */
        delete: operations["deleteCannedReply"];
        options?: never;
        head?: never;
        /**
         * Change a canned reply
         * @description Changes the members that are given. What is left out stays as it is.
         */
        patch: operations["updateCannedReply"];
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Answers with one channel. One of another organization or environment is 404.
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        /**
         * Delete a channel
         * @description Deletes the channel for good. Its tickets stay, and their `channelId` becomes `null`. One that is deleted already is 404.
         */
        delete: operations["deleteChannel"];
        options?: never;
        head?: never;
        /**
         * Rename a channel
         * @description Changes the channel's name. What tickets came by stays what it was, so the type does not change.
         */
        patch: operations["updateChannel"];
        trace?: never;
    };
    "/api/v1/api-keys/{apiKeyId}/rotate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Gives the key a new secret, which stands in this answer alone. By default the old secret is invalid at once.
         *     With `gracePeriodSeconds` both work until `rotation.endsAt`; `rotation.oldLastUsedAt` tells when the old one was last
         *     used, so that a team knows when it is safe to finish. A key never has more than two live secrets. Whoever gets the new
         *     secret can do all that the key may, so a caller who may do less is refused with `GRANT_NOT_HELD`.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Goes back to the old secret, without an end; the new one is invalid at once.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Tells whether a secret that somebody presented to you is one of your organization's live API keys, so that you can
         *     guard your own API with Keyrail. It always answers 200; `valid` and `code` tell. A key that is found valid counts as
         *     used. A key with `allowedIps` is valid only together with an `ip` that is among them. It is found out anew each time,
         *     whatever `Idempotency-Key` is sent, so that a revoked key is never found valid.
         *
         *     It is called as often as your API is, so it has a window of its own of 60,000 requests a minute for each credential, and
         *     takes nothing from the organization's limit. The rate limit of the key that was presented is yours to enforce: it counts what
         *     is sent to Keyrail.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Takes over keys that were issued elsewhere, by the SHA-256 of their secrets, so that nobody has to get a new one.
         *     All of them are imported or none. A key that this organization has already, by its hash, stays as it is and is
         *     answered too, so a retry is safe. An imported secret is sent like any other, whatever its form.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List API clients
         * @description Lists the organization's API clients, newest first. A `test` credential sees `test` clients only.
         */
        get: operations["listApiClients"];
        put?: never;
        /**
         * Create an API client
         * @description Creates an API client. Its `key` (`API_KEY`) or `secret` (`BEARER_TOKEN`) stands in this answer alone. An
         *     organization has a limited number of places, five unless its operator raised that; deleting a client frees its
         *     place. Creating `BEARER_TOKEN` clients is retired: it is refused with `AUTH_TYPE_RETIRED` unless the operator has
         *     switched it on for the organization. Existing ones go on working.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Answers with one API client.
         */
        get: operations["getApiClient"];
        put?: never;
        post?: never;
        /**
         * Delete an API client
         * @description Deletes the client for good and frees its place. Its key, and every access token it got, is invalid from the very next
         *     request on. Deleting a client that is deleted already answers 204 as well, so a retry is safe.
         */
        delete: operations["deleteApiClient"];
        options?: never;
        head?: never;
        /**
         * Change an API client
         * @description Changes the client's name or its rate limit. Its secret and what it may do stay as they are.
         */
        patch: operations["updateApiClient"];
        trace?: never;
    };
    "/api/v1/api-clients/{apiClientId}/rotate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Gives the client a new key or secret, which stands in this answer alone. By default the old one, and every access
         *     token that was got with it, is invalid at once. With `gracePeriodSeconds` they work until `rotation.endsAt`. A caller who
         *     may do less than the client is refused with `GRANT_NOT_HELD`.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Ends the grace period: the old key or secret, and the access tokens got with it, are invalid at once.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Goes back to the old key or secret, without an end; the new one, and the access tokens got with it, are invalid at once.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show my personal key
         * @description Answers with the caller's personal key, without its secret; 404 if there is none. Only a person has one: a user who signed in,
         *     or the personal key itself.
         */
        get: operations["getPersonalKey"];
        put?: never;
        /**
         * Generate my personal key
         * @description Gives the caller a personal key; the one before is invalid at once. Its secret stands in this answer alone. It may do
         *     what the user may do at the moment of each request. Sent by the personal key itself it can't be repeated, for that key has
         *     ended; a user who signed in can repeat it.
         */
        post: operations["generatePersonalKey"];
        /**
         * Destroy my personal key
         * @description Ends the caller's personal key: the very next request with it is refused. Where there is none, it answers 204 as well.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show the organization
         * @description Answers with the credential's organization and its limits.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        /**
         * Delete the organization
         * @description Deletes the organization with all that belongs to it. Every credential of it is refused from the very next request on.
         *     Its audit events stay with the operator, and this is the last of them.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Lists the organization's members, newest first, those invited but not yet signed in among them.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Invite a user
         * @description Makes whoever signs in with this email address a member with this role. Nobody can give a role that may do more than they may themselves.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Answers with one member of the organization.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Remove a user
         * @description Ends the membership, and with it the member's personal key, at once. The last owner can't be removed:
         *     an owner who has signed in needs another who has, since whoever is only invited may never come.
         */
        delete: operations["removeUser"];
        options?: never;
        head?: never;
        /**
         * Change a user's role
         * @description Changes what the member may do, from the very next request on, their personal key included. The last owner stays one:
         *     an owner who has signed in needs another who has, since whoever is only invited may never come.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Lists the roles there are, and what each may do.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List audit events
         * @description Lists what was changed of the organization's credentials and members, by whom and from where, newest first. Each event
         *     carries the hash of the one before it, so that an edit, a deletion or a reordering shows.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List requests
         * @description Lists the requests that the organization's credentials and members made, newest first, whatever became of them. To exchange a
         *     client's secret for a token, and to ask about a token or revoke it, are requests of the client. Those with a
         *     credential that does not work are not among them; those from an address where it may not be used are, until too many of that
         *     address have failed. A request is here within 2 seconds of its answer, and for as many days as
         *     the operator keeps it (30, if nothing else is set). A secret that stands in a user agent is cut short. Requests are found quickly by
         *     `requestId` and `credentialId`; where it takes too long to look for the rest, the answer is `VALIDATION_FAILED` and asks for a later `since`.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List usage
         * @description Counts the requests of each credential, hour by hour or day by day (of UTC), newest first. Where nobody called, there is no count.
         *     The numbers may lag by up to 2 seconds, and are kept for 400 days. The range may span at most 31 days of hours, or 400 days of days.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Counts the requests with an API key, as `GET /api/v1/usage` does for all. A revoked key's counts are still there.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Counts the requests with an API client's key or access tokens, as `GET /api/v1/usage` does for all. A deleted client's counts are still there.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show the plan and what was used
         * @description Answers with the organization's plan and what it has used in the present period, a calendar month of UTC. Requests in the
         *     environment `test` cost nothing, and are not counted here. The numbers may lag by up to 2 seconds.
         *     It is one answer and no list, so it has no cursor: `GET /api/v1/usage` goes through all credentials, page by page.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Creates a webhook: from now on each of these events of the credential's environment is sent to the URL, signed with
         *     `secret`, which stands in this answer alone. Whoever creates it may see themselves what its events tell of, such as
         *     `tickets:read` for `ticket.created`; else it is refused with `GRANT_NOT_HELD`. An organization has at most 20 webhooks.
         *
         *     The URL is `https` and leads to a public address, unless the operator of the server allows more.
         *
         *     A delivery is a POST with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, as
         *     [Standard Webhooks](https://www.standardwebhooks.com) describes them; every SDK verifies it with one call. Answer with any
         *     2xx within 15 seconds. Anything else is tried again over three days, with growing waits; `Retry-After` is heeded.
         *     A 410 disables the webhook at once, and so do five days without a single success. An event comes at least once and in no
         *     order: `webhook-id` tells repeats apart.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Answers with one webhook. One of another organization or environment is 404.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes the webhook with its deliveries. Nothing more is sent to it. Deleting one that is deleted already answers 204 as
         *     well, so a retry is safe.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Changes the members that are given; what is left out stays as it is. With `enabled: false` nothing more is sent, and what was
         *     waiting to be sent is given up; `redeliver` sends such deliveries once the webhook is enabled again. As at its creation,
         *     the caller may see what the webhook's events tell of.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/rotate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Gives the webhook a new secret, which stands in this answer alone. By default deliveries are signed with the new one only.
         *     With `gracePeriodSeconds` they carry a signature of both until `rotation.endsAt`, so that a receiver that knows either
         *     takes them. During that time another rotation is refused with `ROTATION_PENDING`, unless it is one without a grace
         *     period, which ends every older secret at once.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Lists what was sent to the webhook or is to be, each with its attempts, newest first. They are kept for 30 days.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * Send a delivery again
         * @description Sends the delivery once more as soon as possible, whether it succeeded, failed or is waiting for its next attempt, and
         *     tries again as with a new one if that fails. Event id and body are the same as before. While the webhook is disabled,
         *     it is refused with `WEBHOOK_DISABLED`.
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
         * @description Exchanges the id and secret of a `BEARER_TOKEN` client for an access token of one hour. Sent again it gives another token,
         *     which does no harm. A client gets at most 60 a minute, by this path and `/oauth/token` together.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Lists the users of the credential's own organization, the 1,000 who joined first at most; another one's is 403.
         *     `GET /api/v1/users` lists all, page by page.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List people (Sure Send)
         * @description Lists people, newest first: `GET /api/v1/people` in Sure Send's form. For more than 100, give `nextCursor` as `cursor`.
         *     A `limit` over 100 and a parameter that is not known here are refused: to ignore one would answer with other people than were asked for.
         */
        get: operations["listPartnerPeople"];
        put?: never;
        /**
         * Create a person (Sure Send)
         * @description Creates a person. Of `emails` and `phones` the primary one is kept, or else the first. What Keyrail does not know of
         *     a person, such as `stage`, is ignored; a person of whom nothing else is given is created all the same.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /**
                 * @description The person's id. Of what is no id of a person, nobody is told more than of another team's.
                 * @example per_01kxrnhawzerjv3tx4yjfryw5c
                 */
                personId: components["parameters"]["PartnerPersonId"];
            };
            cookie?: never;
        };
        /**
         * Get a person (Sure Send)
         * @description Answers with the person itself, in no envelope. Any id that this credential can't see is 403, as Sure Send has it for another team's.
         */
        get: operations["getPartnerPerson"];
        /**
         * Change a person (Sure Send)
         * @description Changes the members that are given, as Sure Send does: what is left out stays as it is, and `null` or empty text empties a member.
         *     What Keyrail does not know of a person is ignored; where nothing else is given, nothing changes. Any id that this credential can't see is 403, as Sure Send has it for another team's.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
         * @description Records that something happened. Members that are not listed here become `properties`, beside those that are given as such.
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
         * @description Takes a secret that was found where it should not be, and revokes it: an access token ends alone, and so does the old
         *     secret of a rotation; any other ends its credential. Whoever holds a secret may end it, so no credential is asked for.
         *     The answer is the same, and takes as long, whether the secret was anything or not. An address may report 60 a minute.
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
         * @description Gives a `BEARER_TOKEN` client an access token of one hour (RFC 6749, section 4.4). The token is a JWT (RFC 9068) and works on
         *     any route, with the scheme `Bearer`. It ends before its hour when the client is rotated or deleted, or when the token is revoked.
         *     `scope` narrows it to a subset of the client's permissions; left out, it gets all of them. Sent again it gives another
         *     token, which does no harm. A client gets at most 60 a minute, by this path and `/public/apiClient/accessToken` together.
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
         * Ask about an access token
         * @description Tells a client of the same organization whether an access token works at this moment, and what it says (RFC 7662). For any other
         *     token, whatever is wrong with it, the answer is `{"active": false}`. A `test` client sees tokens of `test` clients only. A client
         *     may ask 60,000 times a minute, for it asks as often as its own API is called.
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
         * @description Ends one of the client's own access tokens (RFC 7009): the very next request with it gets 401. Any other token is left as it is,
         *     and the answer is the same, so that it tells nothing and a retry is safe. A client may do so 300 times a minute.
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
         * Where the OAuth routes are
         * @description The authorization server's metadata (RFC 8414), from which an OAuth client configures itself.
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
         * The keys that access tokens are signed with
         * @description The public keys (RFC 7517) to verify access tokens with, where that is to be done without a call: each that a token may be signed
         *     with at this moment. A signature can't tell that a token was revoked; that, `/oauth/introspect` tells.
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
         * Is the process alive
         * @description Answers 200 as long as the process serves requests. It asks nothing of the database, so use it to decide on a restart.
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
         * Can it take traffic
         * @description Answers 200 when the database answers and the server is not shutting down. Use it to decide on routing traffic here.
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
         * Numbers for Prometheus
         * @description What the process tells of itself, in the text format of Prometheus, version 0.0.4: requests by operation and status, their
         *     durations, and the state of its queues and limits. It tells nothing of any organization. The operator sets `METRICS_TOKEN` and
         *     presents it; a server with an embedded database and no `METRICS_TOKEN` answers programs on its own machine without.
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
         * This contract as JSON
         * @description The OpenAPI document that this server implements.
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
         * This contract as YAML
         * @description The OpenAPI document that this server implements, as it was written, comments and all.
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
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event
         * @description What a webhook's endpoint gets. The signature is that of [Standard Webhooks](https://www.standardwebhooks.com): verify it, with
         *     the body as it came, before anything else. The same event may come again, under the same `webhook-id`.
         */
        post: operations["receiveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
         * @example evt_01kxrnhawzerjv3tx4yjfryw5c
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
         * @description The id of an event that webhooks are told of, a TypeID. It is the `webhook-id` of every delivery of it.
         * @example evt_01kxrnhawzerjv3tx4yjfryw5c
         */
        WebhookEventId: string;
        /**
         * Format: date-time
         * @description A moment as RFC 3339, in UTC, with milliseconds.
         * @example 2026-06-11T03:00:00.000Z
         */
        Timestamp: string;
        /** @description Give it as `cursor` to get the next page; `null` on the last. */
        NextCursor: string | null;
        /**
         * @description Which data a credential works on. `test` sees nothing of `live`, so a `test` credential never has the permissions that
         *     are about the whole organization: `users:write`, `organization:write`, `audit_events:read` and `billing:read`.
         * @enum {string}
         */
        Environment: "live" | "test";
        /**
         * @description What a credential may do, as `resource:action`.
         *
         *     - `api_keys:read`: see API keys, never their secrets.
         *     - `api_keys:write`: create, rename, rotate, import and revoke API keys.
         *     - `api_keys:verify`: ask whether somebody's API key is valid.
         *     - `api_clients:read`: see API clients, never their secrets.
         *     - `api_clients:write`: create, rename, rotate and delete API clients.
         *     - `users:read`: see the organization's members and roles.
         *     - `users:write`: invite and remove members and change their roles.
         *     - `organization:read`: see the organization and its limits.
         *     - `organization:write`: delete the organization.
         *     - `audit_events:read`: see what was changed, and by whom.
         *     - `requests:read`: see each request, with its caller's address.
         *     - `usage:read`: see how many requests each credential made.
         *     - `billing:read`: see the organization's plan and what it has used.
         *     - `tickets:read`: see tickets.
         *     - `tickets:write`: create and change tickets.
         *     - `webhooks:read`: see webhooks and their deliveries, never their secrets.
         *     - `webhooks:write`: create, change, rotate and delete webhooks, and send deliveries again.
         *     - `people:read`: see people.
         *     - `people:write`: create and change people.
         *     - `events:read`: see events.
         *     - `events:write`: record events.
         *     - `canned_replies:read`: see canned replies.
         *     - `canned_replies:write`: create, change and delete canned replies.
         *     - `channels:read`: see channels.
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
        /** @description Who a request turned out to be. */
        Principal: {
            /**
             * @description The kind of credential that was presented, or `user` for a person who signed in.
             * @enum {string}
             */
            type: "api_key" | "api_client" | "personal_key" | "user";
            /**
             * @description The id of the credential, or of the user who signed in.
             * @example ak_01kxrnhawzerjv3tx4yjfryw5c
             */
            id: string;
            /** @description The person behind a personal key or a sign-in; `null` for a credential of the organization. */
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
         * @description The beginning of the secret, enough to recognise it by. Of an imported key it is what was given.
         * @example sk_live_a1b2
         */
        SecretPrefix: string;
        /** @description When it stops working by itself; `null` if never. */
        ExpiresAt: components["schemas"]["Timestamp"] | null;
        /** @description When it is to stop working by itself, as RFC 3339, in the future. Left out or `null`, never. */
        ExpiresAtInput: string | null;
        /** @description The IP addresses and CIDR ranges, version 4 or 6, that it may be used from; empty if from anywhere. */
        AllowedIps: string[];
        /** @description How many requests there may be in a window, and how long that is. */
        RateLimit: {
            /**
             * @description How many requests.
             * @example 1000
             */
            limit: number;
            /**
             * @description In how many seconds.
             * @example 3600
             */
            windowSeconds: number;
        };
        /** @description The limit of its own; `null` if it goes by the organization's. */
        OwnRateLimit: components["schemas"]["RateLimit"] | null;
        /**
         * @description The limit that it is to have of its own, or `null` for the organization's. A caller that has a limit of its own gives none that
         *     allows more, in any window of the caller's. Nobody gives one that allows more in an hour than the organization's
         *     `limits.requestsPerHour`.
         */
        OwnRateLimitInput: {
            /**
             * @description How many requests.
             * @example 100
             */
            limit: number;
            /**
             * @description In how many seconds.
             * @example 60
             */
            windowSeconds: number;
        } | null;
        /**
         * @description When it last authenticated a request, or was found valid by `POST /api/v1/api-keys/verify`; `null` if never. It may
         *     lag by up to 2 seconds.
         */
        LastUsedAt: components["schemas"]["Timestamp"] | null;
        /** @description The rotation that is under way, in which the old secret still works; `null` if there is none. */
        Rotation: {
            startedAt: components["schemas"]["Timestamp"];
            endsAt: components["schemas"]["Timestamp"];
            oldPrefix: components["schemas"]["SecretPrefix"];
            oldLastUsedAt: components["schemas"]["LastUsedAt"];
        } | null;
        /** @description How to rotate. */
        RotationRequest: {
            /**
             * @description For how many seconds the old secret goes on working, 30 days at most. Left out, it is invalid at once.
             * @default 0
             */
            gracePeriodSeconds: number;
        };
        /**
         * @description What the key is for, so that people recognise it.
         * @example n8n automation
         */
        ApiKeyName: string;
        /** @description Who made it. */
        Creator: {
            /**
             * @description What kind of principal.
             * @enum {string}
             */
            type: "api_key" | "api_client" | "personal_key" | "user";
            /**
             * @description The id of that credential or user.
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
        /** @description An API key with its secret, as only the answer to its creation has it. */
        ApiKeyWithSecret: components["schemas"]["ApiKey"] & {
            /**
             * @description The secret: `sk_live_` or `sk_test_`, 40 hexadecimal digits of randomness, and 8 of the CRC-32 of all
             *     that precedes them. Store it now; it is not shown again.
             */
            key: string;
        };
        /** @description The API key to create. */
        ApiKeyCreate: {
            name: components["schemas"]["ApiKeyName"];
            /** @description The key's environment. Left out, it is the creator's. */
            environment?: components["schemas"]["Environment"];
            /** @description What the key may do, a subset of what its creator may. Left out, it is all of that. */
            permissions?: components["schemas"]["Permissions"];
            expiresAt?: components["schemas"]["ExpiresAtInput"];
            allowedIps?: components["schemas"]["AllowedIps"];
            /** @description The limit of its own. Left out, it is the creator's; `null` is the organization's. */
            rateLimit?: components["schemas"]["OwnRateLimitInput"];
        };
        /** @description What to change of an API key. What is left out stays. */
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
        /** @description What was presented to you, and what for. */
        ApiKeyVerify: {
            /** @description The secret that was presented. */
            key: string;
            /** @description What the caller wants to do. Left out, nothing in particular. */
            permissions?: components["schemas"]["Permissions"];
            /** @description The environment it is to be used in. Left out, either. */
            environment?: components["schemas"]["Environment"];
            /** @description The address that the caller comes from, to hold against the key's list. */
            ip?: string;
        };
        /** @description What a secret is worth. */
        ApiKeyVerification: {
            /** @description Whether to let the caller in. */
            valid: boolean;
            /**
             * @description Why, or why not. `NOT_FOUND` for whatever is no live key of your organization.
             * @enum {string}
             */
            code: "VALID" | "NOT_FOUND" | "EXPIRED" | "WRONG_ENVIRONMENT" | "IP_NOT_ALLOWED" | "INSUFFICIENT_PERMISSIONS";
            /** @description Who it is; `null` for `NOT_FOUND`. */
            principal: components["schemas"]["Principal"] | null;
        };
        ApiKeyVerificationResponse: {
            data: components["schemas"]["ApiKeyVerification"];
        };
        /** @description Keys that were issued elsewhere. */
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
                /** @description The limit of its own. Left out, it is the creator's; `null` is the organization's. */
                rateLimit?: components["schemas"]["OwnRateLimitInput"];
            }[];
        };
        ApiKeyImportResponse: {
            data: components["schemas"]["ApiKey"][];
        };
        /**
         * @description What the client is for, so that people recognise it.
         * @example warehouse sync
         */
        ApiClientName: string;
        /**
         * @description How a client authenticates: with a long-lived key, sent as `Authorization: Key <key>`, or with a secret that it
         *     exchanges for access tokens of one hour.
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
        /** @description An API client with its key or secret, as only the answers to its creation and rotation have it. */
        ApiClientWithSecret: components["schemas"]["ApiClient"] & {
            /** @description The key of an `API_KEY` client. Store it now; it is not shown again. */
            key?: string;
            /** @description The secret of a `BEARER_TOKEN` client. Store it now; it is not shown again. */
            secret?: string;
        };
        /** @description The API client to create. */
        ApiClientCreate: {
            name: components["schemas"]["ApiClientName"];
            authType: components["schemas"]["AuthType"];
            /** @description The client's environment. Left out, it is the creator's. */
            environment?: components["schemas"]["Environment"];
            /** @description What the client may do, a subset of what its creator may. Left out, it is all of that. */
            permissions?: components["schemas"]["Permissions"];
            expiresAt?: components["schemas"]["ExpiresAtInput"];
            allowedIps?: components["schemas"]["AllowedIps"];
            /** @description The limit of its own. Left out, it is the creator's; `null` is the organization's. */
            rateLimit?: components["schemas"]["OwnRateLimitInput"];
        };
        /** @description What to change of an API client. What is left out stays. */
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
        /** @description A personal key with its secret, as only the answer to its creation has it. */
        PersonalKeyWithSecret: components["schemas"]["PersonalKey"] & {
            /** @description The secret. Store it now; it is not shown again. */
            key: string;
        };
        PersonalKeyResponse: {
            data: components["schemas"]["PersonalKey"];
        };
        PersonalKeyCreatedResponse: {
            data: components["schemas"]["PersonalKeyWithSecret"];
        };
        /** @description The organization, with what it may have of things. */
        OrganizationWithLimits: components["schemas"]["Organization"] & {
            /** @description What there may be at most. */
            limits: {
                /**
                 * @description How many API clients.
                 * @example 5
                 */
                apiClients: number;
                /** @description The rate limit of each credential that has none of its own, and of each person who signs in. */
                rateLimit: components["schemas"]["RateLimit"];
                /**
                 * @description How many requests an hour a credential's own limit may allow.
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
         * @description What a member may do. `GET /api/v1/roles` says what each means.
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
             * @description The name; the email address until the user has signed in.
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
        /** @description Whom to invite. */
        UserInvite: {
            /**
             * Format: email
             * @description The address that the identity provider knows the person by.
             */
            email: string;
            role: components["schemas"]["Role"];
        };
        /** @description What to change of a user. */
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
         * @description What was done, as `thing.verb`.
         * @enum {string}
         */
        AuditAction: "api_key.created" | "api_key.imported" | "api_key.renamed" | "api_key.rate_limit_changed" | "api_key.rotated" | "api_key.rotation_finished" | "api_key.rotation_aborted" | "api_key.revoked" | "api_key.leaked" | "api_client.created" | "api_client.renamed" | "api_client.rate_limit_changed" | "api_client.rotated" | "api_client.rotation_finished" | "api_client.rotation_aborted" | "api_client.deleted" | "api_client.leaked" | "personal_key.generated" | "personal_key.destroyed" | "personal_key.leaked" | "access_token.leaked" | "access_token.revoked" | "user.invited" | "user.joined" | "user.role_changed" | "user.removed" | "organization.created" | "organization.deleted" | "organization.limit_changed" | "organization.rate_limit_changed" | "organization.plan_changed" | "organization.bearer_token_clients_changed" | "webhook.created" | "webhook.updated" | "webhook.rotated" | "webhook.disabled" | "webhook.deleted";
        /** @description Something that was changed. */
        AuditEvent: {
            id: components["schemas"]["AuditEventId"];
            /** @description Its place in the organization's chain, from 1 on, without gaps. */
            sequence: number;
            occurredAt: components["schemas"]["Timestamp"];
            action: components["schemas"]["AuditAction"];
            /** @description Who did it. */
            actor: {
                /**
                 * @description `operator` is whoever runs the server; `anonymous`, whoever reported a leak; `server`, the server of its own accord.
                 * @enum {string}
                 */
                type: "api_key" | "api_client" | "personal_key" | "user" | "operator" | "anonymous" | "server";
                /** @description The id of the credential or user. */
                id: string | null;
            };
            /** @description What it was done to. */
            target: {
                /** @enum {string} */
                type: "api_key" | "api_client" | "personal_key" | "access_token" | "user" | "organization" | "webhook";
                id: string;
            };
            /** @description What changed, as it was; never a secret. */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description What changed, as it is; never a secret. */
            after: {
                [key: string]: unknown;
            } | null;
            /** @description The address that it came from. */
            ip: string | null;
            /** @description The program that it came from. */
            userAgent: string | null;
            /** @description The request that it came with. */
            requestId: string | null;
            /** @description The hash of the event before; 64 zeros for the first. */
            previousHash: string;
            /** @description The SHA-256 of this event with `previousHash`. */
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
         * @description The id of a credential or, for a person who signed in, of the user.
         * @example ak_01kxrnhawzerjv3tx4yjfryw5c
         */
        CallerId: string;
        /** @description The credential that was presented, or the user who signed in. */
        Caller: {
            /** @enum {string} */
            type: "api_key" | "api_client" | "personal_key" | "user";
            id: components["schemas"]["CallerId"];
        };
        /** @description A request that was answered. */
        LoggedRequest: {
            id: components["schemas"]["LoggedRequestId"];
            /** @description When it was answered. */
            occurredAt: components["schemas"]["Timestamp"];
            credential: components["schemas"]["Caller"];
            /** @description The person behind a personal key or a sign-in; `null` for a credential of the organization. */
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
             * @description The path as the contract has it, without the ids and the query that were sent.
             * @example /api/v1/tickets/{ticketId}
             */
            path: string;
            /** @description The status of the answer. */
            status: number;
            /** @description How long the answer took, in milliseconds. */
            durationMs: number;
            /** @description The address that it came from. */
            ip: string;
            /** @description The program that it came from, as it calls itself. */
            userAgent: string | null;
            /** @description The `X-Request-Id` of the answer. */
            requestId: string;
        };
        LoggedRequestListResponse: {
            data: components["schemas"]["LoggedRequest"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** Format: int64 */
        RequestCount: number;
        /** @description How many requests came with a credential in an interval, those that exchange a client's secret for a token included. `accepted` and `refused` together are all of them. */
        Usage: {
            /** @description When the interval begins. */
            start: components["schemas"]["Timestamp"];
            credential: components["schemas"]["Caller"];
            environment: components["schemas"]["Environment"];
            /** @description Those that were let in and that no rate limit refused, whatever their answer. */
            accepted: components["schemas"]["RequestCount"];
            /** @description Those that a rate limit refused, or that came from an address where the credential may not be used. */
            refused: components["schemas"]["RequestCount"];
            /** @description Of the accepted, those answered with a status from 400 to 499. */
            clientErrors: components["schemas"]["RequestCount"];
            /** @description Of the accepted, those answered with a status from 500 on. */
            serverErrors: components["schemas"]["RequestCount"];
        };
        UsageListResponse: {
            data: components["schemas"]["Usage"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description What the organization is on, and what it has used. */
        Billing: {
            /**
             * @description The name of the plan. The operator sets it.
             * @example free
             */
            plan: string;
            /** @description The present period, a calendar month of UTC. */
            period: {
                start: components["schemas"]["Timestamp"];
                /** @description When the next period begins. */
                end: components["schemas"]["Timestamp"];
            };
            /** @description The requests of all credentials and members in this period. */
            usage: {
                accepted: components["schemas"]["RequestCount"];
                refused: components["schemas"]["RequestCount"];
            };
            /** @description The 100 that were used most, the most used first. */
            credentials: {
                credential: components["schemas"]["Caller"];
                accepted: components["schemas"]["RequestCount"];
                refused: components["schemas"]["RequestCount"];
            }[];
            /** @description Whether there are more than those; `GET /api/v1/usage` lists all. */
            hasMoreCredentials: boolean;
        };
        BillingResponse: {
            data: components["schemas"]["Billing"];
        };
        /**
         * @description What happened, as `thing.verb`. Those of credentials are named as the audit names them, and besides:
         *
         *     - `….expiring`: the credential expires within 7 days. It comes once.
         *     - `….old_secret_used`: during a rotation something still used the old secret. It comes once for each rotation.
         *     - `access_token.revoked`: an access token was revoked before its time, by its client.
         *     - `webhook.disabled`: another webhook of the organization was disabled by the server, for it answered 410 or failed for five days.
         *
         *     A ticket whose channel is deleted, or whose assignee leaves, loses its `channelId` or `assigneeId` without a `ticket.updated`.
         * @enum {string}
         */
        WebhookEventType: "api_key.created" | "api_key.imported" | "api_key.renamed" | "api_key.rate_limit_changed" | "api_key.rotated" | "api_key.rotation_finished" | "api_key.rotation_aborted" | "api_key.old_secret_used" | "api_key.expiring" | "api_key.revoked" | "api_key.leaked" | "api_client.created" | "api_client.renamed" | "api_client.rate_limit_changed" | "api_client.rotated" | "api_client.rotation_finished" | "api_client.rotation_aborted" | "api_client.old_secret_used" | "api_client.expiring" | "api_client.deleted" | "api_client.leaked" | "personal_key.generated" | "personal_key.destroyed" | "personal_key.leaked" | "access_token.revoked" | "access_token.leaked" | "ticket.created" | "ticket.updated" | "person.created" | "person.updated" | "event.created" | "canned_reply.created" | "canned_reply.updated" | "canned_reply.deleted" | "channel.created" | "channel.updated" | "channel.deleted" | "webhook.disabled";
        /** @description The body of a delivery. */
        WebhookEvent: {
            id: components["schemas"]["WebhookEventId"];
            type: components["schemas"]["WebhookEventType"];
            timestamp: components["schemas"]["Timestamp"];
            /**
             * @description What it happened to, as the API shows it, and never with a secret: an API key, an API client, a ticket, a webhook. One
             *     that was ended or deleted is as it was before. A personal key has its `userId` besides; for an access token it is the client
             *     that the token was issued to. `webhook.disabled` has `host` instead of `url`, which may hold what only its receiver is to know.
             */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * Format: uri
         * @description Where to send events. `https`, with a public address, and without user and password.
         * @example https://hooks.acme.example/keyrail
         */
        WebhookUrl: string;
        /**
         * @description What it is for.
         * @example Help desk
         */
        WebhookDescription: string;
        /** @description Which events to send. */
        WebhookEventTypes: components["schemas"]["WebhookEventType"][];
        /** @description An endpoint that is told of events, without its secret. */
        Webhook: {
            id: components["schemas"]["WebhookId"];
            url: components["schemas"]["WebhookUrl"];
            description: components["schemas"]["WebhookDescription"];
            events: components["schemas"]["WebhookEventTypes"];
            /** @description Whether anything is sent to it. */
            enabled: boolean;
            /**
             * @description Why it is not enabled: it was `requested`, the endpoint answered 410 (`gone`), or it failed for five days (`failing`). `null`
             *     while it is enabled.
             */
            disabledReason: ("requested" | "gone" | "failing") | null;
            environment: components["schemas"]["Environment"];
            /** @description The rotation that is under way, in which deliveries are signed with the old secret too; `null` if there is none. */
            rotation: {
                endsAt: components["schemas"]["Timestamp"];
            } | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A webhook with its secret, as only the answers to its creation and rotation have it. */
        WebhookWithSecret: components["schemas"]["Webhook"] & {
            /** @description What deliveries are signed with. Store it now; it is not shown again. */
            secret: string;
        };
        /** @description The webhook to create. */
        WebhookCreate: {
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["WebhookEventTypes"];
            /** @description What it is for. Left out, it is empty. */
            description?: components["schemas"]["WebhookDescription"];
            /** @description Whether to send anything. Left out, it is `true`. */
            enabled?: boolean;
        };
        /** @description What to change of a webhook. */
        WebhookUpdate: {
            url?: components["schemas"]["WebhookUrl"];
            events?: components["schemas"]["WebhookEventTypes"];
            description?: components["schemas"]["WebhookDescription"];
            /** @description Whether to send anything. */
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
         * @description `pending` is going to be sent, for the first time or again; `failed` was given up.
         * @enum {string}
         */
        WebhookDeliveryStatus: "pending" | "succeeded" | "failed";
        /** @description An event on its way to a webhook. */
        WebhookDelivery: {
            id: components["schemas"]["WebhookDeliveryId"];
            eventId: components["schemas"]["WebhookEventId"];
            eventType: components["schemas"]["WebhookEventType"];
            status: components["schemas"]["WebhookDeliveryStatus"];
            /** @description What came of it each time it was sent, the latest last. The last 50 are kept. */
            attempts: components["schemas"]["WebhookAttempt"][];
            /** @description When it is sent next, at the earliest; `null` unless it is `pending`. */
            nextAttemptAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description One time that a delivery was sent. */
        WebhookAttempt: {
            at: components["schemas"]["Timestamp"];
            /** @description The status of the answer; `null` if there was none. */
            status: number | null;
            /** @description How long it took, in milliseconds; `null` while it is under way, and where the server did not see its end. */
            durationMs: number | null;
            /** @description Why it failed, or that it was not finished, in words; `null` if it succeeded. */
            error: string | null;
            /** @description The answer's body, cut after 1 KiB; `null` if there was no answer. */
            responseBody: string | null;
        };
        WebhookDeliveryResponse: {
            data: components["schemas"]["WebhookDelivery"];
        };
        WebhookDeliveryListResponse: {
            data: components["schemas"]["WebhookDelivery"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description What was found. */
        LeakReport: {
            /** @description The secret. */
            secret: string;
            /** @description Where it was found. */
            url?: string;
        };
        LeakReceived: {
            data: {
                /**
                 * @description Always the same.
                 * @enum {string}
                 */
                status: "received";
            };
        };
        /** @description The client's id, where it is not in the Authorization header. */
        OAuthClientId: string;
        /** @description The client's secret, where it is not in the Authorization header. */
        OAuthClientSecret: string;
        /** @description What is asked for. Members that are not known are ignored (RFC 6749, section 3.2). */
        OAuthTokenRequest: {
            /** @description Always `client_credentials`. */
            grant_type: string;
            /**
             * @description Permissions, with a space between.
             * @example tickets:read tickets:write
             */
            scope?: string;
            client_id?: components["schemas"]["OAuthClientId"];
            client_secret?: components["schemas"]["OAuthClientSecret"];
        };
        /** @description An access token (RFC 6749, section 5.1). */
        OAuthToken: {
            /** @description A JWT, signed with RS256. */
            access_token: string;
            /** @enum {string} */
            token_type: "Bearer";
            /**
             * @description Seconds until it expires: an hour, or less where the secret or the client expires before.
             * @example 3600
             */
            expires_in: number;
            /** @description The permissions it has, with a space between. */
            scope: string;
        };
        /** @description The token that is meant. Members that are not known are ignored. */
        OAuthTokenReference: {
            /** @description The access token. */
            token: string;
            /**
             * @description What the caller takes it for. There are access tokens only, so it changes nothing.
             * @example access_token
             */
            token_type_hint?: string;
            client_id?: components["schemas"]["OAuthClientId"];
            client_secret?: components["schemas"]["OAuthClientSecret"];
        };
        /** @description What is known of a token (RFC 7662, section 2.2). */
        OAuthIntrospection: {
            /**
             * @description It opens nothing that the caller may know of.
             * @constant
             */
            active: false;
        } | {
            /**
             * @description It works at this moment.
             * @constant
             */
            active: true;
            /** @description The permissions it has, with a space between. */
            scope: string;
            client_id: components["schemas"]["ApiClientId"];
            organization_id: components["schemas"]["OrganizationId"];
            /** @enum {string} */
            token_type: "Bearer";
            /** @description When it expires, in seconds since 1970. */
            exp: number;
            /** @description When it was issued, in seconds since 1970. */
            iat: number;
            /** @description Whom it stands for: the client. */
            sub: string;
            /** @description Whom it is meant for. */
            aud: string;
            /** @description Who issued it. */
            iss: string;
            /** @description Its own name. */
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
            /** @description None, for there is no authorization endpoint. */
            response_types_supported: string[];
            grant_types_supported: "client_credentials"[];
            token_endpoint_auth_methods_supported: components["schemas"]["OAuthClientAuthenticationMethods"];
            introspection_endpoint_auth_methods_supported: components["schemas"]["OAuthClientAuthenticationMethods"];
            revocation_endpoint_auth_methods_supported: components["schemas"]["OAuthClientAuthenticationMethods"];
        };
        /** @description How a client may authenticate. */
        OAuthClientAuthenticationMethods: ("client_secret_basic" | "client_secret_post")[];
        /** @description Public keys (RFC 7517, section 5). */
        JsonWebKeySet: {
            keys: {
                /** @enum {string} */
                kty: "RSA";
                /** @description The key's name. */
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
        /** @description What went wrong, in OAuth's own form (RFC 6749, section 5.2). */
        OAuthError: {
            /**
             * @description The stable name of the error. The last two tell of the server, not of the request.
             * @enum {string}
             */
            error: "invalid_request" | "invalid_client" | "invalid_scope" | "unsupported_grant_type" | "server_error" | "temporarily_unavailable";
            /** @description What went wrong this time, and what to do about it. */
            error_description: string;
        };
        /** @description The client, and its secret. */
        SugerAccessTokenRequest: {
            /** @description The organization's id. */
            organizationID: string;
            /** @description The client's id. */
            id: string;
            /** @description The client's secret. */
            secret: string;
        };
        /** @description An access token. */
        SugerAccessToken: {
            /** @description A JWT, signed with RS256. */
            access_token: string;
            /**
             * @description Seconds until it expires.
             * @example 3600
             */
            expires_in: number;
            /**
             * @description When it expires, as RFC 3339 with microseconds.
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
         * @description What it is about, in one line.
         * @example I can't sign in
         */
        TicketSubject: string;
        /**
         * @description The text of the ticket.
         * @example Since this morning my password is refused.
         */
        TicketBody: string;
        /**
         * @description Where the ticket stands.
         * @enum {string}
         */
        TicketStatus: "open" | "pending" | "closed";
        /**
         * @description How much it matters.
         * @enum {string}
         */
        TicketPriority: "low" | "normal" | "high" | "urgent";
        /** @description What the ticket came by. It becomes `null` when the channel is deleted. */
        TicketChannelId: components["schemas"]["ChannelId"] | null;
        /** @description The member who sees to it. It becomes `null` when they are removed. */
        TicketAssigneeId: components["schemas"]["UserId"] | null;
        /** @description Whom it is from. */
        TicketPersonId: components["schemas"]["PersonId"] | null;
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
            /** @description The text of the ticket. Left out, it is empty. */
            body?: components["schemas"]["TicketBody"];
            /** @description Left out, it is `open`. */
            status?: components["schemas"]["TicketStatus"];
            /** @description Left out, it is `normal`. */
            priority?: components["schemas"]["TicketPriority"];
            channelId?: components["schemas"]["TicketChannelId"];
            assigneeId?: components["schemas"]["TicketAssigneeId"];
            personId?: components["schemas"]["TicketPersonId"];
        };
        /** @description What to change of a ticket. */
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
         * @description A part of the person's name. Empty text is the same as `null`.
         * @example Ada
         */
        PersonName: string | null;
        /**
         * Format: email
         * @description The email address, as it was written.
         * @example ada@acme.example
         */
        PersonEmail: string | null;
        /**
         * @description The phone number, as it was written. Empty text is the same as `null`.
         * @example +62 21 5550 1234
         */
        PersonPhone: string | null;
        /**
         * @description A word to find people by. Case matters.
         * @example newsletter
         */
        Tag: string;
        /** @description The person's tags, each once. */
        Tags: components["schemas"]["Tag"][];
        /**
         * @description What the organization keeps of a person besides.
         * @example {
         *       "plan": "trial",
         *       "seats": 3
         *     }
         */
        CustomFields: {
            [key: string]: string | number | boolean;
        };
        /**
         * @description What the organization keeps of a person besides, by names of at most 50 characters; 50 of them. `null` takes one away.
         * @example {
         *       "plan": "trial",
         *       "seats": 3
         *     }
         */
        CustomFieldsInput: {
            [key: string]: string | number | boolean | null;
        };
        /** @description Somebody the organization has to do with, such as a lead or a customer. */
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
        /** @description What to change of a person. */
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
         * @description What happened, in a word that you choose.
         * @example page_view
         */
        EventType: string;
        /** @description Whom it is about. */
        EventPersonId: components["schemas"]["PersonId"] | null;
        /**
         * @description What else there is to say of it: any JSON object of at most 16 KiB, nested 8 deep at most.
         * @example {
         *       "url": "https://acme.example/pricing",
         *       "seconds": 45
         *     }
         */
        EventProperties: {
            [key: string]: unknown;
        };
        /** @description Something that happened, mostly something that a person did. */
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
             * @description When it happened. Left out, it is now.
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
         * @description What the reply is for, as the team sees it.
         * @example Refund is on its way
         */
        CannedReplyTitle: string;
        /**
         * @description What is typed to get the reply: lower-case letters, digits, `-` and `_`.
         * @example refund
         */
        Shortcut: string;
        /** @description What is typed to get the reply; each is given once. */
        CannedReplyShortcut: components["schemas"]["Shortcut"] | null;
        /**
         * @description The text of the reply.
         * @example We have refunded you. It takes three to five days to arrive.
         */
        CannedReplyBody: string;
        /** @description A text that is sent often. */
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
        /** @description What to change of a canned reply. */
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
         * @description What the team calls it.
         * @example Support mailbox
         */
        ChannelName: string;
        /**
         * @description What kind of channel it is.
         * @enum {string}
         */
        ChannelType: "email" | "chat" | "form" | "phone" | "sms" | "whatsapp" | "telegram" | "instagram" | "messenger" | "other";
        /** @description A way by which tickets come. */
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
        /** @description What to change of a channel. */
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
         * @description A person's id, or whatever a program takes for one.
         * @example per_01kxrnhawzerjv3tx4yjfryw5c
         */
        PartnerPersonId: string;
        /** @description An email address. Sure Send knows more of it, which is ignored. */
        PartnerEmail: {
            /** @description The address itself. Where it is `null` or empty text, it is as if it were not in the list. */
            value: components["schemas"]["PersonEmail"] | "";
            /** @description Whether it is the one to use first. */
            isPrimary?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A phone number. Sure Send knows more of it, which is ignored. */
        PartnerPhone: {
            /** @description The number itself. Where it is `null` or empty text, it is as if it were not in the list. */
            value: components["schemas"]["PersonPhone"];
            /** @description Whether it is the one to use first. */
            isPrimary?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A person as Sure Send has it. Members that are not listed here are ignored. */
        PartnerPersonInput: {
            firstName?: components["schemas"]["PersonName"];
            lastName?: components["schemas"]["PersonName"];
            /** @description The email address, where `emails` is not given. */
            email?: components["schemas"]["PersonEmail"] | "";
            /** @description The phone number, where `phones` is not given. */
            phone?: components["schemas"]["PersonPhone"];
            /** @description Of these the primary one is kept, or else the first. */
            emails?: components["schemas"]["PartnerEmail"][] | null;
            /** @description Of these the primary one is kept, or else the first. */
            phones?: components["schemas"]["PartnerPhone"][] | null;
            /** @description The tags. One that is there twice is kept once. */
            tags?: components["schemas"]["Tag"][] | null;
            /** @description Custom fields to put among those there are, or `null` to take all away. */
            customFields?: components["schemas"]["CustomFieldsInput"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A person, with what Sure Send calls by other names. */
        PartnerPerson: components["schemas"]["Person"] & {
            /**
             * @description First and last name.
             * @example Jane Doe
             */
            name: string;
            /** @description The email address, if there is one. */
            emails: components["schemas"]["PartnerPrimary"][];
            /** @description The phone number, if there is one. */
            phones: components["schemas"]["PartnerPrimary"][];
        };
        /** @description The one email address or phone number of a person. */
        PartnerPrimary: {
            /** @description The address or number itself. */
            value: string;
            /**
             * @description Always so.
             * @constant
             */
            isPrimary: true;
        };
        /** @description A page of people. */
        PartnerPeople: {
            people: components["schemas"]["PartnerPerson"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description An event as Sure Send has it. Members that are not listed here become `properties`. */
        PartnerEventInput: {
            type: components["schemas"]["EventType"];
            /** @description Whom it is about. Anybody whom this credential can't see is 403, as Sure Send has it for another team's. */
            personId?: components["schemas"]["PartnerPersonId"] | null;
            /**
             * Format: date-time
             * @description When it happened. Left out, it is now.
             */
            occurredAt?: string;
            properties?: components["schemas"]["EventProperties"];
        } & {
            [key: string]: unknown;
        };
        /** @description An event, with what Sure Send calls by another name. */
        PartnerEvent: components["schemas"]["Event"] & {
            eventType: components["schemas"]["EventType"];
        };
        ServerStatus: {
            /**
             * @description Always `ok`; trouble is a 503.
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
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /**
             * @description Where this problem is explained, as a link relative to the server.
             * @example /docs/errors#invalid-token
             */
            type: string;
            /** @description The problem in a few words; the same for every occurrence. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What went wrong this time, and what to do about it. */
            detail: string;
            code: components["schemas"]["ProblemCode"];
            /**
             * @description The reason phrase of the status.
             * @example Unauthorized
             */
            error: string;
            /** @description The same as in `X-Request-Id`. */
            requestId: string;
            /** @description For `QUOTA_EXCEEDED`, how many there may be. */
            limit?: number;
            /** @description Each place in the request that is not as described. */
            issues?: components["schemas"]["Issue"][];
        };
        Issue: {
            /**
             * @description Where, as a JSON Pointer (RFC 6901) whose first part is `path`, `query`, `header` or `body`.
             * @example /body/permissions/0
             */
            path: string;
            /** @description What is wrong there. */
            message: string;
        };
        /** @description The stable name of a problem, for programs. This is the whole catalogue. */
        ProblemCode: string & ("MALFORMED_REQUEST" | "WEBHOOK_URL_NOT_ALLOWED" | "MALFORMED_JSON" | "VALIDATION_FAILED" | "INVALID_CURSOR" | "ORGANIZATION_REQUIRED" | "CREDENTIAL_MISSING" | "UNSUPPORTED_SCHEME" | "INVALID_TOKEN" | "PERMISSION_DENIED" | "GRANT_NOT_HELD" | "USER_REQUIRED" | "NOT_A_MEMBER" | "ORGANIZATION_MISMATCH" | "IP_NOT_ALLOWED" | "AUTH_TYPE_RETIRED" | "NOT_FOUND" | "ROUTE_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "REQUEST_TIMEOUT" | "QUOTA_EXCEEDED" | "ROTATION_PENDING" | "NO_ROTATION_PENDING" | "LAST_OWNER" | "ALREADY_MEMBER" | "SHORTCUT_TAKEN" | "SECRET_IN_USE" | "IDEMPOTENCY_MISMATCH" | "IDEMPOTENCY_IN_PROGRESS" | "WEBHOOK_DISABLED" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "HEADERS_TOO_LARGE" | "RATE_LIMITED" | "INTERNAL_ERROR" | "UNAVAILABLE");
    };
    responses: {
        /** @description Something in the path, the query or the body is not as described. `issues` says where. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No credential was presented, or not one that works. */
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
        /** @description The credential works, but does not have the permission that this takes. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or none that this credential can see. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Accept` header allows none of the media types that this operation answers with. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of things does not allow it. `code` and `detail` say why. */
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
         * @description Too many requests, or too many that failed. `Retry-After` says when to try again. The other headers tell of the limit that was
         *     exceeded.
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
        /** @description The request body is not declared as `application/json`. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the server. It is logged under the request id. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server can't answer at the moment, for its database does not or it is shutting down. Send it again; a `POST` with the same `Idempotency-Key`, for it may have happened. */
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
        /** @description The request lacks something, or asks for what there is not. `error` says which. */
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
        /** @description There is no client with this id and secret, or it may not be used from this address. */
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
        /** @description The request is not of the form that this takes, by its method, its media types or its length. */
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
        /** @description The server can't answer at the moment. `Retry-After` says when to try again. */
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
        /** @description Too many requests, or too many attempts that failed. `Retry-After` says when to try again. */
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
        /** @description A fault of the server. It is logged under the request id. */
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
         * @description The person's id. Of what is no id of a person, nobody is told more than of another team's.
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
         * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
         *     organization: it may leave the header out, and is refused where it names another.
         * @example org_01kxrnhawzerjv3tx4yjfryw5c
         */
        NamedOrganization: components["schemas"]["OrganizationId"];
        /**
         * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
         *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
         * @example 5f0c6d0e-7f0b-4d6b-9a53-0c1a3f1d2b7e
         */
        IdempotencyKey: string;
        /**
         * @description Only those of this action.
         * @example api_key.revoked
         */
        AuditActionFilter: components["schemas"]["AuditAction"];
        /**
         * @description Only those done by this credential or user.
         * @example usr_01kxrnhawzerjv3tx4yjfryw5c
         */
        AuditActorFilter: string;
        /**
         * @description Only those done to this.
         * @example ak_01kxrnhawzerjv3tx4yjfryw5c
         */
        AuditTargetFilter: string;
        /**
         * @description Only those at or after this moment.
         * @example 2026-06-01T00:00:00.000Z
         */
        SinceFilter: string;
        /**
         * @description Only those before this moment.
         * @example 2026-07-01T00:00:00.000Z
         */
        UntilFilter: string;
        /**
         * @description How many to answer at most.
         * @example 50
         */
        Limit: number;
        /**
         * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
         * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
         */
        Cursor: string;
        /**
         * @description Only those of this environment.
         * @example live
         */
        EnvironmentFilter: components["schemas"]["Environment"];
        /**
         * @description Those of this environment; left out, those of the caller's own. A `test` credential sees nothing of `live`.
         * @example test
         */
        EnvironmentOwn: components["schemas"]["Environment"];
        /**
         * @description Only those made with this credential or, for a person who signed in, by this user.
         * @example ak_01kxrnhawzerjv3tx4yjfryw5c
         */
        RequestCredential: components["schemas"]["CallerId"];
        /**
         * @description Only those of this operation of the contract.
         * @example listTickets
         */
        RequestOperation: string;
        /**
         * @description Only those answered with this status, such as `404`, or one of this class, such as `4xx`.
         * @example 4xx
         */
        RequestStatus: string;
        /**
         * @description Only those whose answer had this `X-Request-Id`. A caller may give several requests the same.
         * @example req_01kxrnhawzerjv3tx4yjfryw5c
         */
        RequestRequestId: string;
        /**
         * @description Only those from this address.
         * @example 203.0.113.7
         */
        RequestIp: string;
        /**
         * @description Only those of this credential or, for people who signed in, of this user.
         * @example ak_01kxrnhawzerjv3tx4yjfryw5c
         */
        UsageCredential: components["schemas"]["CallerId"];
        /**
         * @description From the interval on in which this moment is. Left out, a day before `until` for hours, and 30 days for days.
         * @example 2026-06-10T00:00:00.000Z
         */
        SinceHour: string;
        /**
         * @description Those that begin before this moment; left out, up to now.
         * @example 2026-06-11T00:00:00.000Z
         */
        UntilHour: string;
        /**
         * @description What each number counts.
         * @example day
         */
        Interval: "hour" | "day";
        /**
         * @description Only those with this status.
         * @example open
         */
        TicketStatusFilter: components["schemas"]["TicketStatus"];
        /**
         * @description Only those that came by this channel.
         * @example chn_01kxrnhawzerjv3tx4yjfryw5c
         */
        TicketChannelFilter: components["schemas"]["ChannelId"];
        /**
         * @description Only those that this member sees to.
         * @example usr_01kxrnhawzerjv3tx4yjfryw5c
         */
        TicketAssigneeFilter: components["schemas"]["UserId"];
        /**
         * @description Only those from this person.
         * @example per_01kxrnhawzerjv3tx4yjfryw5c
         */
        TicketPersonFilter: components["schemas"]["PersonId"];
        /**
         * @description Only those with this email address, in whichever case it is written.
         * @example ada@acme.example
         */
        PersonEmailFilter: string;
        /**
         * @description Only those with this phone number, written just so.
         * @example +62 21 5550 1234
         */
        PersonPhoneFilter: string;
        /**
         * @description Only those whose first or last name, or both with a space between, begins so, in whichever case.
         * @example love
         */
        PersonNameFilter: string;
        /**
         * @description Only those with this tag.
         * @example newsletter
         */
        PersonTagFilter: components["schemas"]["Tag"];
        /**
         * @description Only those created or changed at or after this moment.
         * @example 2026-06-01T00:00:00.000Z
         */
        UpdatedSinceFilter: string;
        /**
         * @description Only those about this person.
         * @example per_01kxrnhawzerjv3tx4yjfryw5c
         */
        EventPersonFilter: components["schemas"]["PersonId"];
        /**
         * @description Only those of this type.
         * @example page_view
         */
        EventTypeFilter: components["schemas"]["EventType"];
        /**
         * @description Only the one with this shortcut.
         * @example refund
         */
        ShortcutFilter: components["schemas"]["Shortcut"];
        /**
         * @description Only those of this type.
         * @example email
         */
        ChannelTypeFilter: components["schemas"]["ChannelType"];
        /**
         * @description Only those with this status.
         * @example failed
         */
        WebhookDeliveryStatusFilter: components["schemas"]["WebhookDeliveryStatus"];
        /**
         * @description Only those of an event of this type.
         * @example ticket.created
         */
        WebhookEventTypeFilter: components["schemas"]["WebhookEventType"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request in logs. Give it when you ask for help.
         * @example req_01kxrnhawzerjv3tx4yjfryw5c
         */
        RequestId: string;
        /**
         * @description The path of what was created.
         * @example /api/v1/api-keys/ak_01kxrnhawzerjv3tx4yjfryw5c
         */
        Location: string;
        /**
         * @description The schemes that are understood and, when a secret was presented, what was wrong (RFC 6750, section 3).
         * @example Bearer realm="keyrail", error="invalid_token", Key realm="keyrail"
         */
        WwwAuthenticate: string;
        /**
         * @description How a client authenticates (RFC 6749, section 5.2).
         * @example Basic realm="keyrail", charset="UTF-8"
         */
        WwwAuthenticateBasic: string;
        /**
         * @description Seconds to wait before trying again.
         * @example 1
         */
        RetryAfter: string;
        /**
         * @description How many requests the window allows.
         * @example 1000
         */
        RateLimitLimit: string;
        /**
         * @description How many of them are left.
         * @example 999
         */
        RateLimitRemaining: string;
        /**
         * @description Seconds until the window ends, rounded up, so that whoever waits them is not early.
         * @example 3600
         */
        RateLimitReset: string;
        /**
         * @description Which limit it is. `token:global` is the credential's, or the organization's; `address:failures` is that of an address's attempts with what opens nothing; `address:refusals` is that of its attempts with a credential that works and is not let in; any other is the route's own.
         * @example token:global
         */
        RateLimitContext: string;
        /**
         * @description The same limit as a structured field (draft-ietf-httpapi-ratelimit-headers-10): `q` requests in `w` seconds. Its name is
         *     `default`, or the context of any other limit.
         * @example "default";q=1000;w=3600
         */
        RateLimitPolicy: string;
        /**
         * @description How it stands with that policy: `r` requests are left for `t` seconds.
         * @example "default";r=999;t=3600
         */
        RateLimit: string;
        /**
         * @description With `IDEMPOTENCY_IN_PROGRESS`, the seconds to wait before trying again.
         * @example 1
         */
        RetryAfterProgress: string;
        /**
         * @description That this is the answer of an earlier request with the same `Idempotency-Key`, and nothing happened this time.
         * @example true
         */
        IdempotencyReplayed: "true";
        /**
         * @description An answer to one caller is no other's.
         * @example no-store
         */
        NoStore: "no-store";
        /**
         * @description The same for caches of HTTP/1.0 (RFC 6749, section 5.1).
         * @example no-cache
         */
        NoCache: "no-cache";
        /**
         * @description How long anybody may keep the answer, in seconds.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description Only those of this environment.
                 * @example live
                 */
                environment?: components["parameters"]["EnvironmentFilter"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
            /** @description The API key as it is now. */
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
                 * @description Only those with this status.
                 * @example open
                 */
                status?: components["parameters"]["TicketStatusFilter"];
                /**
                 * @description Only those that came by this channel.
                 * @example chn_01kxrnhawzerjv3tx4yjfryw5c
                 */
                channelId?: components["parameters"]["TicketChannelFilter"];
                /**
                 * @description Only those that this member sees to.
                 * @example usr_01kxrnhawzerjv3tx4yjfryw5c
                 */
                assigneeId?: components["parameters"]["TicketAssigneeFilter"];
                /**
                 * @description Only those from this person.
                 * @example per_01kxrnhawzerjv3tx4yjfryw5c
                 */
                personId?: components["parameters"]["TicketPersonFilter"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
            /** @description The ticket as it is now. */
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
                 * @description Only those with this email address, in whichever case it is written.
                 * @example ada@acme.example
                 */
                email?: components["parameters"]["PersonEmailFilter"];
                /**
                 * @description Only those with this phone number, written just so.
                 * @example +62 21 5550 1234
                 */
                phone?: components["parameters"]["PersonPhoneFilter"];
                /**
                 * @description Only those whose first or last name, or both with a space between, begins so, in whichever case.
                 * @example love
                 */
                name?: components["parameters"]["PersonNameFilter"];
                /**
                 * @description Only those with this tag.
                 * @example newsletter
                 */
                tag?: components["parameters"]["PersonTagFilter"];
                /**
                 * @description Only those created or changed at or after this moment.
                 * @example 2026-06-01T00:00:00.000Z
                 */
                updatedSince?: components["parameters"]["UpdatedSinceFilter"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
            /** @description The person as they are now. */
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
                 * @description Only those about this person.
                 * @example per_01kxrnhawzerjv3tx4yjfryw5c
                 */
                personId?: components["parameters"]["EventPersonFilter"];
                /**
                 * @description Only those of this type.
                 * @example page_view
                 */
                type?: components["parameters"]["EventTypeFilter"];
                /**
                 * @description Only those at or after this moment.
                 * @example 2026-06-01T00:00:00.000Z
                 */
                since?: components["parameters"]["SinceFilter"];
                /**
                 * @description Only those before this moment.
                 * @example 2026-07-01T00:00:00.000Z
                 */
                until?: components["parameters"]["UntilFilter"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description Only the one with this shortcut.
                 * @example refund
                 */
                shortcut?: components["parameters"]["ShortcutFilter"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
            /** @description The canned reply as it is now. */
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
                 * @description Only those of this type.
                 * @example email
                 */
                type?: components["parameters"]["ChannelTypeFilter"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
            /** @description The channel as it is now. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
            /** @description The API key as it is now. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
            /** @description The API key as it is now. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
            /** @description What the secret is worth. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
            /** @description The API keys, in the order given. */
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
                 * @description Only those of this environment.
                 * @example live
                 */
                environment?: components["parameters"]["EnvironmentFilter"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
            /** @description The API client as it is now. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
            /** @description The API client as it is now. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
            /** @description The API client as it is now. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no personal key any more. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization is gone. */
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
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
            /** @description The user, invited. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
            /** @description The user is no member any more. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
            /** @description The user as it is now. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description Only those of this action.
                 * @example api_key.revoked
                 */
                action?: components["parameters"]["AuditActionFilter"];
                /**
                 * @description Only those done by this credential or user.
                 * @example usr_01kxrnhawzerjv3tx4yjfryw5c
                 */
                actorId?: components["parameters"]["AuditActorFilter"];
                /**
                 * @description Only those done to this.
                 * @example ak_01kxrnhawzerjv3tx4yjfryw5c
                 */
                targetId?: components["parameters"]["AuditTargetFilter"];
                /**
                 * @description Only those at or after this moment.
                 * @example 2026-06-01T00:00:00.000Z
                 */
                since?: components["parameters"]["SinceFilter"];
                /**
                 * @description Only those before this moment.
                 * @example 2026-07-01T00:00:00.000Z
                 */
                until?: components["parameters"]["UntilFilter"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description Those of this environment; left out, those of the caller's own. A `test` credential sees nothing of `live`.
                 * @example test
                 */
                environment?: components["parameters"]["EnvironmentOwn"];
                /**
                 * @description Only those made with this credential or, for a person who signed in, by this user.
                 * @example ak_01kxrnhawzerjv3tx4yjfryw5c
                 */
                credentialId?: components["parameters"]["RequestCredential"];
                /**
                 * @description Only those of this operation of the contract.
                 * @example listTickets
                 */
                operationId?: components["parameters"]["RequestOperation"];
                /**
                 * @description Only those answered with this status, such as `404`, or one of this class, such as `4xx`.
                 * @example 4xx
                 */
                status?: components["parameters"]["RequestStatus"];
                /**
                 * @description Only those whose answer had this `X-Request-Id`. A caller may give several requests the same.
                 * @example req_01kxrnhawzerjv3tx4yjfryw5c
                 */
                requestId?: components["parameters"]["RequestRequestId"];
                /**
                 * @description Only those from this address.
                 * @example 203.0.113.7
                 */
                ip?: components["parameters"]["RequestIp"];
                /**
                 * @description Only those at or after this moment.
                 * @example 2026-06-01T00:00:00.000Z
                 */
                since?: components["parameters"]["SinceFilter"];
                /**
                 * @description Only those before this moment.
                 * @example 2026-07-01T00:00:00.000Z
                 */
                until?: components["parameters"]["UntilFilter"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description Those of this environment; left out, those of the caller's own. A `test` credential sees nothing of `live`.
                 * @example test
                 */
                environment?: components["parameters"]["EnvironmentOwn"];
                /**
                 * @description Only those of this credential or, for people who signed in, of this user.
                 * @example ak_01kxrnhawzerjv3tx4yjfryw5c
                 */
                credentialId?: components["parameters"]["UsageCredential"];
                /**
                 * @description From the interval on in which this moment is. Left out, a day before `until` for hours, and 30 days for days.
                 * @example 2026-06-10T00:00:00.000Z
                 */
                since?: components["parameters"]["SinceHour"];
                /**
                 * @description Those that begin before this moment; left out, up to now.
                 * @example 2026-06-11T00:00:00.000Z
                 */
                until?: components["parameters"]["UntilHour"];
                /**
                 * @description What each number counts.
                 * @example day
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description From the interval on in which this moment is. Left out, a day before `until` for hours, and 30 days for days.
                 * @example 2026-06-10T00:00:00.000Z
                 */
                since?: components["parameters"]["SinceHour"];
                /**
                 * @description Those that begin before this moment; left out, up to now.
                 * @example 2026-06-11T00:00:00.000Z
                 */
                until?: components["parameters"]["UntilHour"];
                /**
                 * @description What each number counts.
                 * @example day
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description From the interval on in which this moment is. Left out, a day before `until` for hours, and 30 days for days.
                 * @example 2026-06-10T00:00:00.000Z
                 */
                since?: components["parameters"]["SinceHour"];
                /**
                 * @description Those that begin before this moment; left out, up to now.
                 * @example 2026-06-11T00:00:00.000Z
                 */
                until?: components["parameters"]["UntilHour"];
                /**
                 * @description What each number counts.
                 * @example day
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
            /** @description The webhook as it is now. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description Only those with this status.
                 * @example failed
                 */
                status?: components["parameters"]["WebhookDeliveryStatusFilter"];
                /**
                 * @description Only those of an event of this type.
                 * @example ticket.created
                 */
                eventType?: components["parameters"]["WebhookEventTypeFilter"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
            /** @description The delivery, which is going to be sent. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description Only those with this email address, in whichever case it is written.
                 * @example ada@acme.example
                 */
                email?: components["parameters"]["PersonEmailFilter"];
                /**
                 * @description Only those with this phone number, written just so.
                 * @example +62 21 5550 1234
                 */
                phone?: components["parameters"]["PersonPhoneFilter"];
                /**
                 * @description Only those whose first or last name, or both with a space between, begins so, in whichever case.
                 * @example love
                 */
                name?: components["parameters"]["PersonNameFilter"];
                /**
                 * @description Only those with this tag.
                 * @example newsletter
                 */
                tag?: components["parameters"]["PersonTagFilter"];
                /**
                 * @description Only those created or changed at or after this moment.
                 * @example 2026-06-01T00:00:00.000Z
                 */
                updatedSince?: components["parameters"]["UpdatedSinceFilter"];
                /**
                 * @description How many to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, to go on after it. Its content is not for reading.
                 * @example dGt0XzAxa2Fybmhhd3plcmp2M3R4NHlqZnJ5dzVj
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /**
                 * @description The person's id. Of what is no id of a person, nobody is told more than of another team's.
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
            };
            path: {
                /**
                 * @description The person's id. Of what is no id of a person, nobody is told more than of another team's.
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
            /** @description The person as they are now. */
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
                 * @description The organization that a person who signed in means; needed by whoever is a member of several. A credential belongs to one
                 *     organization: it may leave the header out, and is refused where it names another.
                 * @example org_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "Keyrail-Organization"?: components["parameters"]["NamedOrganization"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same request with the same key happens once, and gets the first answer again.
                 *     A key belongs to whoever sent it, the credential or the user; nobody else's can meet it.
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
            /** @description Whatever it was, it opens nothing any more. */
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
            /** @description What is known of it. */
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
            /** @description If it was the client's own, it opens nothing any more. */
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
            /** @description Send traffic. */
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
            /** @description The numbers of this process; every server of a database has its own. */
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
    receiveEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same as in the body.
                 * @example evt_01kxrnhawzerjv3tx4yjfryw5c
                 */
                "webhook-id": components["schemas"]["WebhookEventId"];
                /**
                 * @description When this attempt was made, in seconds since 1970.
                 * @example 1781150400
                 */
                "webhook-timestamp": string;
                /**
                 * @description One signature for each live secret of the webhook, with a space between.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            /** @description The event was received. Any other answer, or none within 15 seconds, and it comes again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
