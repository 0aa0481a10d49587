import { hash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * What a secret begins with, which tells what it is for: an API key of either environment, the key or the secret of an
 * API client, a personal key.
 */
export type SecretPrefix = 'sk_live_' | 'sk_test_' | 'ck_' | 'cs_' | 'uk_';

/** A secret that was just made. `value` is for the caller's eyes alone; `hash` and `displayPrefix` are for storing. */
export interface MintedSecret {
  /** The prefix, 40 hex digits of randomness, 8 hex digits of the CRC-32 of all that precedes them. */
  readonly value: string;
  /** The SHA-256 of `value`, 32 bytes. */
  readonly hash: Buffer;
  /** The beginning of `value`, enough to recognize it by. */
  readonly displayPrefix: string;
}

const RANDOM_BYTES = 20;
const CHECKSUM_DIGITS = 8;
const DISPLAYED_DIGITS = 4;
const OURS = /^(?:sk_live_|sk_test_|ck_|cs_|uk_)[0-9a-f]{48}$/;

/** Makes a secret with 160 bits of randomness from the system's generator. */
export function mintSecret(prefix: SecretPrefix): MintedSecret {
  const unchecked = prefix + randomBytes(RANDOM_BYTES).toString('hex');
  const value = unchecked + checksum(unchecked);
  return { value, hash: hashSecret(value), displayPrefix: displayPrefixOf(value) };
}

/** Whether a text has the form of a secret, with whatever checksum: that of 48 random digits made elsewhere, say. */
export function hasSecretForm(text: string): boolean {
  return OURS.test(text);
}

/**
 * Whether a text has the form and the checksum of a secret that Keyrail made, so that one mistyped or made up is told
 * without a look-up. The checksum is no secret, so comparing it takes no constant time.
 */
export function isWellFormedSecret(text: string): boolean {
  return OURS.test(text) && text.slice(-CHECKSUM_DIGITS) === checksum(text.slice(0, -CHECKSUM_DIGITS));
}

/** The beginning of a secret in Keyrail's format: its prefix and the next 4 digits. People recognize the secret by it. */
export function displayPrefixOf(secret: string): string {
  return secret.slice(0, secret.lastIndexOf('_') + 1 + DISPLAYED_DIGITS);
}

/** The SHA-256 of a secret, 32 bytes. A secret is random enough that no salt or slow hash is called for. */
export function hashSecret(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(CHECKSUM_DIGITS, '0');
}
