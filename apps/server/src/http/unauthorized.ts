import { Problem } from './problems.ts';

const CHALLENGE = 'Bearer realm="keyrail", Key realm="keyrail"';

/** @param detail - the header to send */
export function credentialMissing(detail: string): Problem {
  return unauthorized('CREDENTIAL_MISSING', detail, CHALLENGE);
}

export function unsupportedScheme(): Problem {
  return unauthorized(
    'UNSUPPORTED_SCHEME',
    'The scheme is spelled Bearer (or Key), with a capital letter and one space after it.',
    CHALLENGE,
  );
}

/**
 * One response for a mistyped, an unknown, an expired and a revoked secret, so that a caller cannot tell them apart.
 *
 * @param explain - which of them it is, for the operator's log
 */
export function invalidToken(explain?: () => Promise<object>): Problem {
  return unauthorized(
    'INVALID_TOKEN',
    'The presented secret is mistyped, unknown, expired or revoked. Check that all of it was copied, or create a new key and use that.',
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
