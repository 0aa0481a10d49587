// @generated from openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
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
            header?: never;
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
            header?: never;
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
         * Rename an API key
         * @description Changes the key's name. The secret and what it may do stay as they are.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
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
         * @description Creates a ticket in the credential's environment.
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
            header?: never;
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
         * @description Changes the members that are given. What is left out stays as it is.
         */
        patch: operations["updateTicket"];
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
         * @description A ticket's id, a TypeID.
         * @example tkt_01kxrnhawzerjv3tx4yjfryw5c
         */
        TicketId: string;
        /**
         * Format: date-time
         * @description A moment as RFC 3339, in UTC, with milliseconds.
         * @example 2026-06-11T03:00:00.000Z
         */
        Timestamp: string;
        /** @description Give it as `cursor` to get the next page; `null` on the last. */
        NextCursor: string | null;
        /**
         * @description Which data a credential works on. `test` sees nothing of `live`.
         * @enum {string}
         */
        Environment: "live" | "test";
        /**
         * @description What a credential may do, as `resource:action`.
         *
         *     - `api_keys:read`: see API keys, never their secrets.
         *     - `api_keys:write`: create, rename and revoke API keys.
         *     - `tickets:read`: see tickets.
         *     - `tickets:write`: create and change tickets.
         * @enum {string}
         */
        Permission: "api_keys:read" | "api_keys:write" | "tickets:read" | "tickets:write";
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
            type: "api_key" | "user";
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
            /**
             * @description The beginning of the secret, enough to recognise it by.
             * @example sk_live_a1b2
             */
            keyPrefix: string;
            environment: components["schemas"]["Environment"];
            permissions: components["schemas"]["Permissions"];
            /** @description When the key last authenticated a request, or `null`. It may lag by up to 2 seconds. */
            lastUsedAt: components["schemas"]["Timestamp"] | null;
            createdBy: components["schemas"]["Creator"];
            createdAt: components["schemas"]["Timestamp"];
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
        };
        /** @description What to change of an API key. */
        ApiKeyUpdate: {
            name: components["schemas"]["ApiKeyName"];
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
        /** @description A support ticket. */
        Ticket: {
            id: components["schemas"]["TicketId"];
            subject: components["schemas"]["TicketSubject"];
            body: components["schemas"]["TicketBody"];
            status: components["schemas"]["TicketStatus"];
            priority: components["schemas"]["TicketPriority"];
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
        };
        /** @description What to change of a ticket. */
        TicketUpdate: {
            subject?: components["schemas"]["TicketSubject"];
            body?: components["schemas"]["TicketBody"];
            status?: components["schemas"]["TicketStatus"];
            priority?: components["schemas"]["TicketPriority"];
        };
        TicketResponse: {
            data: components["schemas"]["Ticket"];
        };
        TicketListResponse: {
            data: components["schemas"]["Ticket"][];
            nextCursor: components["schemas"]["NextCursor"];
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
        ProblemCode: string & ("MALFORMED_JSON" | "VALIDATION_FAILED" | "INVALID_CURSOR" | "CREDENTIAL_MISSING" | "UNSUPPORTED_SCHEME" | "INVALID_TOKEN" | "PERMISSION_DENIED" | "GRANT_NOT_HELD" | "NOT_FOUND" | "ROUTE_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "INTERNAL_ERROR" | "UNAVAILABLE");
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
        /** @description The server can't answer at the moment, for its database does not or it is shutting down. Nothing was changed. */
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
    };
    parameters: {
        /** @description The API key's id. */
        ApiKeyId: components["schemas"]["ApiKeyId"];
        /** @description The ticket's id. */
        TicketId: components["schemas"]["TicketId"];
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
         * @description Only those with this status.
         * @example open
         */
        TicketStatusFilter: components["schemas"]["TicketStatus"];
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
         * @description Seconds to wait before trying again.
         * @example 1
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The principal. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
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
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
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
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tickets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
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
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: never;
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: never;
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
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTicket: {
        parameters: {
            query?: never;
            header?: never;
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
                    "application/yaml": string;
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
        };
    };
}
