/** What a program authenticates with. A text alone is the secret of an API key. */
export type Credential = string | ApiKeyCredential | ClientKeyCredential | ClientCredentials | UserTokenCredential;

/** Two credentials, the new one first, so that a rotation fails no call: when one is refused, the other takes its place. */
export type CredentialPair = readonly [newer: Credential, older: Credential];

/** The secret of an API key (`sk_…`) or a personal key (`uk_…`). */
export interface ApiKeyCredential {
  readonly apiKey: string;
}

/** The key of an API client of type `API_KEY` (`ck_…`). */
export interface ClientKeyCredential {
  readonly clientKey: string;
}

/** An API client of type `BEARER_TOKEN`. Its secret is exchanged for access tokens, which are renewed as they age. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly organizationId: string;
}

/**
 * A user's own token, from whoever signed the user in. It is asked for when there is none yet, when it ages, and when the
 * server refuses it; many calls at once ask once.
 */
export interface UserTokenCredential {
  /** @param signal - aborted when no call waits for the token any more */
  readonly userToken: (signal: AbortSignal) => string | UserToken | Promise<string | UserToken>;
}

/** A token, and how long it lives. */
export interface UserToken {
  readonly token: string;
  /** Seconds from now. Left out, it is an hour; if the server refuses the token before, it is asked for again. */
  readonly expiresIn?: number | undefined;
}
