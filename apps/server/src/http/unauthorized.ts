import { Problem } from './problems.ts';

const CHALLENGE = 'Bearer realm="keyrail", Key realm="keyrail"';

/** @param detail - what is missing, and the header to send */
export function credentialMissing(detail: string): Problem {
  return unauthorized('CREDENTIAL_MISSING', detail, CHALLENGE);
}

export function unsupportedScheme(): Problem {
  return unauthorized(
    'UNSUPPORTED_SCHEME',
    'The scheme of Authorization must be Bearer or Key, capitalized. Write one space after it.',
    CHALLENGE,
  );
}

/**
 * The same response for a mistyped, an unknown, an expired and a revoked secret, so that a caller can't distinguish them.
 *
 * @param explain - returns the actual reason, for the operator's log
 */
export function invalidToken(explain?: () => Promise<object>): Problem {
  return unauthorized(
    'INVALID_TOKEN',
    'The presented secret is mistyped, unknown, expired or revoked. Check that you copied all of it, or create a new key.',
    'Bearer realm="keyrail", error="invalid_token", Key realm="keyrail"',
    explain,
  );
}

function unauthorized(
  code: 'CREDENTIAL_MISSING' | 'UNSUPPORTED_SCHEME' | 'INVALID_TOKEN',
  detail: string,
  challenge: string,
  explain?: () => Promise<object>,
): Problem {
  return new Problem(code, detail, { headers: { 'WWW-Authenticate': challenge }, ...(explain && { explain }) });
}
