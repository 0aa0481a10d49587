/** What a client authenticates with. A string is the secret of an API key. */
export type Credential = string | ApiKeyCredential | ClientKeyCredential | ClientCredentials | UserTokenCredential;

/** Two credentials for a rotation without failed calls, the new one first. If the server rejects one, the client uses the other. */
export type CredentialPair = readonly [newer: Credential, older: Credential];

/** The secret of an API key (`sk_…`) or a personal key (`uk_…`). */
export interface ApiKeyCredential {
  readonly apiKey: string;
}

/** The key of an API client of type `API_KEY` (`ck_…`). */
export interface ClientKeyCredential {
  readonly clientKey: string;
}

/** An API client of type `BEARER_TOKEN`. The client exchanges its secret for access tokens, and refreshes them before they expire. */
export interface ClientCredentials {
  /** `ac_…` */
  readonly clientId: string;
  /** `cs_…` */
  readonly clientSecret: string;
  /** `org_…` */
  readonly organizationId: string;
}

/**
 * The token of a signed-in user, from the identity provider. The client calls the function when it has no token, when the token
 * is about to expire, and when the server rejects it. Concurrent calls cause one call of the function.
 */
export interface UserTokenCredential {
  /** @param signal - aborted when no call waits for the token any more */
  readonly userToken: (signal: AbortSignal) => string | UserToken | Promise<string | UserToken>;
}

/** A user's token and its lifetime. */
export interface UserToken {
  readonly token: string;
  /** The lifetime in seconds, from now. The default is 3,600. */
  readonly expiresIn?: number | undefined;
}
