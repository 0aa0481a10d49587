import { KeyrailError } from '../../core/errors.ts';

/** Whether a value can be a secret, and stand in a header. */
export function isSecret(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}

/** @throws KeyrailError if the value can't be a secret. It does not repeat it. */
export function checkSecret(value: unknown): string {
  if (isSecret(value)) return value;
  throw new KeyrailError(
    value
      ? 'The credential has a character that no secret has. Give it alone, without `Bearer` or quotes.'
      : 'There is no credential. Pass `credential`, or set KEYRAIL_TOKEN.',
  );
}
