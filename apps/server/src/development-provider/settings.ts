/** The `aud` of the development provider's tokens. */
export const AUDIENCE = 'keyrail';

/** The resource indicator of the API (RFC 8707), and the default for a client that sends none. */
export const RESOURCE = 'urn:keyrail:api';

/** The public client for pages and programs on this machine. Only PKCE (RFC 7636) protects its codes. */
export const CLIENT_ID = 'keyrail-development';

/** The path of the client's redirect URI, on any port of this machine (RFC 8252, section 7.3). */
export const REDIRECT_PATH = '/dashboard/signed-in';

/** The names of the demo users, in the form of the sign-in page and at the command line. */
export type DemoUserName = 'owner' | 'viewer';
