import type { Principal } from '../credentials/principal.ts';
import { parseSecret } from '../credentials/secret.ts';
import { Problem } from './problems.ts';

/** Finds the principal of a presented secret; `undefined` if it is unknown or revoked. */
export type FindPrincipal = (secretHash: Buffer) => Promise<Principal | undefined>;

const CHALLENGE = 'Bearer realm="keyrail", Key realm="keyrail"';

/**
 * Finds out who calls, from the `Authorization` header (RFC 9110, section 11.6.2). The scheme is spelled `Bearer` or
 * `Key`, exactly. A secret whose form or checksum is wrong is refused without asking the database.
 *
 * @throws Problem `CREDENTIAL_MISSING`, `UNSUPPORTED_SCHEME` or `INVALID_TOKEN`
 */
export async function authenticate(authorization: string | undefined, findPrincipal: FindPrincipal): Promise<Principal> {
  if (authorization === undefined || authorization === '') {
    throw unauthorized('CREDENTIAL_MISSING', 'Send the header Authorization: Bearer <secret>.', CHALLENGE);
  }
  const secret = authorization.startsWith('Bearer ')
    ? authorization.slice(7)
    : authorization.startsWith('Key ')
      ? authorization.slice(4)
      : undefined;
  if (secret === undefined) {
    throw unauthorized(
      'UNSUPPORTED_SCHEME',
      'The scheme is spelled Bearer (or Key), with a capital letter and one space after it.',
      CHALLENGE,
    );
  }
  const parsed = parseSecret(secret);
  const principal = parsed && (await findPrincipal(parsed.hash));
  if (!principal) {
    // One answer whether it was mistyped, unknown or revoked: which of them is nobody's business.
    throw unauthorized(
      'INVALID_TOKEN',
      'The presented secret is mistyped, unknown or revoked. Check that all of it was copied, or create a new key and use that.',
      'Bearer realm="keyrail", error="invalid_token", Key realm="keyrail"',
    );
  }
  return principal;
}

function unauthorized(code: 'CREDENTIAL_MISSING' | 'UNSUPPORTED_SCHEME' | 'INVALID_TOKEN', detail: string, challenge: string): Problem {
  return new Problem(code, detail, { headers: { 'WWW-Authenticate': challenge } });
}
