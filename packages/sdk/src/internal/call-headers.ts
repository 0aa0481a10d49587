import { KeyrailError } from '../core/errors.ts';
import { policy } from '../generated/policy.ts';

type Given = Readonly<Record<string, string | undefined>>;

const KEY_HEADER = policy.idempotency.header.toLowerCase();
const METHODS_WITH_KEY: readonly string[] = policy.idempotency.methods;
const IDEMPOTENT_METHODS: readonly string[] = policy.retry.idempotentMethods;

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
    throw new KeyrailError('`headers` holds an Authorization. Give the secret as `credential` to createKeyrail instead.');
  }
  // RFC 9110, sections 5.1 and 5.5. A line break would be the beginning of another header.
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw new KeyrailError(`The header ${JSON.stringify(name)} has a character that no header can have.`);
  }
  headers[name] = value;
}

/** Gives a call its idempotency key: the caller's, or one of its own where the method is not idempotent by itself. */
export function addIdempotencyKey(headers: Record<string, string>, method: string, given: string | undefined): void {
  if (given === '')
    throw new KeyrailError('`idempotencyKey` is empty. Leave it out, or give each thing that is to be done a key of its own.');
  if (given !== undefined) addHeader(headers, KEY_HEADER, given);
  else if (METHODS_WITH_KEY.includes(method)) headers[KEY_HEADER] ??= randomKey();
}

/** Whether it does no harm to send a call twice. */
export function isRepeatable(headers: Readonly<Record<string, string>>, method: string): boolean {
  return IDEMPOTENT_METHODS.includes(method) || headers[KEY_HEADER] !== undefined;
}

/** 128 random bits. `randomUUID` is missing on pages that came without TLS. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
