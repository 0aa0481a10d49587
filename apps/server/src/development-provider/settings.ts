/** The `aud` of the development provider's tokens. */
export const AUDIENCE = 'keyrail';

/** What a client asks to use (RFC 8707); it is what it gets if it asks for nothing. */
export const RESOURCE = 'urn:keyrail:api';

/** The public client for pages and programs on this machine. It proves itself with PKCE (RFC 7636) alone. */
export const CLIENT_ID = 'keyrail-development';

/** Where the client may be sent back to, at whichever port of this machine (RFC 8252, section 7.3). */
export const REDIRECT_PATH = '/dashboard/signed-in';

/** Who can sign in, by what they are called on the sign-in page's form and at the command line. */
export type PersonName = 'owner' | 'viewer';
