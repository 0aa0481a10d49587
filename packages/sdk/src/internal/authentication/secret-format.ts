import { KeyrailError } from '../../core/errors.ts';

/** Whether a value is a text that an `Authorization` header can carry: one or more visible ASCII characters. */
export function isSecret(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}

/** @throws KeyrailError if the value can't be a secret. The message does not repeat the value. */
export function checkSecret(value: unknown): string {
  if (isSecret(value)) return value;
  throw new KeyrailError(
    value
      ? 'The credential contains a character that no secret has. Remove `Bearer`, quotes and spaces.'
      : 'The credential is missing. Pass `credential`, or set KEYRAIL_TOKEN.',
  );
}
