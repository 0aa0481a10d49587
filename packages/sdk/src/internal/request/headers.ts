import { KeyrailError } from '../../core/errors.ts';
import { IDEMPOTENCY_HEADER, IDEMPOTENCY_METHODS, RETRY_IDEMPOTENT_METHODS } from '../../generated/policy.ts';

type GivenHeaders = Readonly<Record<string, string | undefined>>;

const KEY_HEADER = IDEMPOTENCY_HEADER.toLowerCase();

/**
 * Adds headers by their lower-case name. A header that exists is replaced.
 *
 * @throws KeyrailError for an invalid header, and for `Authorization`, which would contradict the credential.
 */
export function addHeaders(headers: Record<string, string>, given: GivenHeaders | undefined): void {
  for (const name in given) {
    if (given[name] !== undefined) addHeader(headers, name.toLowerCase(), String(given[name]));
  }
}

function addHeader(headers: Record<string, string>, name: string, value: string): void {
  if (name === 'authorization') {
    throw new KeyrailError('`headers` must not contain Authorization. Pass the secret as `credential`.');
  }
  try {
    headers[name] = new Headers([[name, value]]).get(name) ?? value;
  } catch {
    // The platform's own error would repeat the value.
    throw new KeyrailError(`The header ${JSON.stringify(name)} contains a character that is not allowed.`);
  }
}

/** Adds the idempotency key: the caller's, or a random one if the method is not idempotent. */
export function addIdempotencyKey(headers: Record<string, string>, method: string, given: string | undefined): void {
  if (given === '') throw new KeyrailError('`idempotencyKey` is empty. Leave it out, or pass a key.');
  if (given !== undefined) addHeader(headers, KEY_HEADER, given);
  else if (IDEMPOTENCY_METHODS.includes(method)) headers[KEY_HEADER] ??= randomKey();
}

/** Whether the server handles a repeated request only once: by its method (RFC 9110, section 9.2.2), or by its idempotency key. */
export function isIdempotent(headers: Readonly<Record<string, string>>, method: string): boolean {
  return RETRY_IDEMPOTENT_METHODS.includes(method) || headers[KEY_HEADER] !== undefined;
}

/** Returns 128 random bits. `crypto.randomUUID` does not exist on pages without TLS. */
function randomKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
