import { KeyrailError } from '../../core/errors.ts';
import { IDEMPOTENCY_HEADER, IDEMPOTENCY_METHODS, RETRY_IDEMPOTENT_METHODS } from '../../generated/policy.ts';

type Given = Readonly<Record<string, string | undefined>>;

const KEY_HEADER = IDEMPOTENCY_HEADER.toLowerCase();

/**
 * Adds headers by lower-case name, over those that are there.
 *
 * @throws KeyrailError if one can't be a header, or is an `Authorization`, which would contradict the credential.
 */
export function addHeaders(headers: Record<string, string>, given: Given | undefined): void {
  for (const name in given) {
    if (given[name] !== undefined) addHeader(headers, name.toLowerCase(), String(given[name]));
  }
}

function addHeader(headers: Record<string, string>, name: string, value: string): void {
  if (name === 'authorization') {
    throw new KeyrailError('`headers` holds an Authorization. Give the secret as `credential`.');
  }
  try {
    headers[name] = new Headers([[name, value]]).get(name) ?? value;
  } catch {
    // The platform's own error would repeat the value.
    throw new KeyrailError(`The header ${JSON.stringify(name)} has a character that no header can have.`);
  }
}

/** Gives a call its idempotency key: the caller's, or one of its own where the method is not idempotent by itself. */
export function addIdempotencyKey(headers: Record<string, string>, method: string, given: string | undefined): void {
  if (given === '') throw new KeyrailError('`idempotencyKey` is empty: leave it out.');
  if (given !== undefined) addHeader(headers, KEY_HEADER, given);
  else if (IDEMPOTENCY_METHODS.includes(method)) headers[KEY_HEADER] ??= randomKey();
}

/** Whether it does no harm to send a call twice. */
export function isRepeatable(headers: Readonly<Record<string, string>>, method: string): boolean {
  return RETRY_IDEMPOTENT_METHODS.includes(method) || headers[KEY_HEADER] !== undefined;
}

/** 128 random bits. `randomUUID` is missing on pages that came without TLS. */
function randomKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
