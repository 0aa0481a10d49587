import { hash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The prefix of a secret by its kind: API keys of either environment, keys and secrets of API clients, personal keys. */
export type SecretPrefix = 'sk_live_' | 'sk_test_' | 'ck_' | 'cs_' | 'uk_';

/** A new secret. Only the caller receives `value`; `hash` and `displayPrefix` are stored. */
export interface MintedSecret {
  /** The prefix, 40 random hex digits, and 8 hex digits: the CRC-32 of all preceding characters. */
  readonly value: string;
  /** The SHA-256 of `value`, 32 bytes. */
  readonly hash: Buffer;
  /** The first characters of `value`, by which users recognize it. */
  readonly displayPrefix: string;
}

const RANDOM_BYTES = 20;
const CHECKSUM_DIGITS = 8;
const DISPLAYED_DIGITS = 4;
const SECRET_FORM = /^(?:sk_live_|sk_test_|ck_|cs_|uk_)[0-9a-f]{48}$/;

/** Creates a secret with 160 bits from the system's random number generator. */
export function mintSecret(prefix: SecretPrefix): MintedSecret {
  const unchecked = prefix + randomBytes(RANDOM_BYTES).toString('hex');
  const value = unchecked + checksum(unchecked);
  return { value, hash: hashSecret(value), displayPrefix: displayPrefixOf(value) };
}

/** Whether a text has the form of a secret, regardless of its checksum. An imported secret may have 48 random digits. */
export function hasSecretForm(text: string): boolean {
  return SECRET_FORM.test(text);
}

/**
 * Whether a text has the form and the checksum of a secret that Keyrail issued. This detects a mistyped or forged secret
 * without a look-up. The checksum is not confidential, so its comparison need not take constant time.
 */
export function isWellFormedSecret(text: string): boolean {
  return SECRET_FORM.test(text) && text.slice(-CHECKSUM_DIGITS) === checksum(text.slice(0, -CHECKSUM_DIGITS));
}

/** Returns the first characters of a secret in Keyrail's format: its prefix and the next 4 digits. Users recognize it by them. */
export function displayPrefixOf(secret: string): string {
  return secret.slice(0, secret.lastIndexOf('_') + 1 + DISPLAYED_DIGITS);
}

/** Returns the SHA-256 of a secret, 32 bytes. The entropy of a secret makes a salt or a slow hash unnecessary. */
export function hashSecret(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(CHECKSUM_DIGITS, '0');
}
