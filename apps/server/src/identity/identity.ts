/** The identity of a user in a valid JWT of the identity provider. */
export interface Identity {
  /** Only `iss` and `sub` together identify a user permanently (OpenID Connect Core, section 5.7): an email address may change owners. */
  readonly issuer: string;
  readonly subject: string;
  /** The email address, if the provider has verified it (`email_verified`). */
  readonly verifiedEmail: string | undefined;
  readonly name: string | undefined;
  readonly expiresAt: Date;
}

/** `sub` is at most 255 ASCII characters (OpenID Connect Core, section 2). */
const SUBJECT = /^[\x20-\x7e]{1,255}$/;
const EMAIL = /^[\x21-\x7e]{1,254}$/;
const MAX_NAME = 200;

/** Reads the claims of a verified JWT; `undefined` if they identify no user. */
export function readIdentity(claims: Readonly<Record<string, unknown>>): Identity | undefined {
  const { iss, sub, exp, email, email_verified: isVerified, name } = claims;
  if (typeof iss !== 'string' || typeof exp !== 'number') return undefined;
  if (typeof sub !== 'string' || !SUBJECT.test(sub)) return undefined;
  return {
    issuer: iss,
    subject: sub,
    verifiedEmail: isVerified === true && typeof email === 'string' && EMAIL.test(email) && email.includes('@') ? email : undefined,
    name: isName(name) ? name.slice(0, MAX_NAME).toWellFormed() : undefined,
    expiresAt: new Date(exp * 1_000),
  };
}

/** Whether a claim is a name that the database can store. */
function isName(name: unknown): name is string {
  return typeof name === 'string' && name.trim() !== '' && !name.includes('\0');
}
