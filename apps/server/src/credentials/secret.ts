import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Environment } from './principal.ts';

/** A secret that was just made. `value` is for the caller's eyes alone; `hash` and `displayPrefix` are for storing. */
export interface MintedSecret {
  /** `sk_live_` or `sk_test_`, 40 hex digits of randomness, 8 hex digits of the CRC-32 of all that precedes them. */
  readonly value: string;
  /** The SHA-256 of `value`, 32 bytes. */
  readonly hash: Buffer;
  /** The beginning of `value`, enough to recognise it by. */
  readonly displayPrefix: string;
}

/** A presented secret whose form and checksum are right. Whether it opens anything, only its hash can tell. */
export interface ParsedSecret {
  readonly environment: Environment;
  /** The SHA-256 of the secret, 32 bytes. */
  readonly hash: Buffer;
}

const RANDOM_BYTES = 20;
const CHECKSUM_DIGITS = 8;
const DISPLAYED_DIGITS = 4;
const API_KEY = /^sk_(live|test)_[0-9a-f]{48}$/;

/** Makes the secret of an API key, with 160 bits of randomness from the system's generator. */
export function mintApiKeySecret(environment: Environment): MintedSecret {
  const prefix = `sk_${environment}_`;
  const unchecked = prefix + randomBytes(RANDOM_BYTES).toString('hex');
  const value = unchecked + checksum(unchecked);
  return { value, hash: hashSecret(value), displayPrefix: value.slice(0, prefix.length + DISPLAYED_DIGITS) };
}

/**
 * Reads a presented secret; `undefined` if its form or checksum is wrong, as of one mistyped or made up.
 * The checksum is no secret, so comparing it takes no constant time.
 */
export function parseSecret(presented: string): ParsedSecret | undefined {
  const environment = API_KEY.exec(presented)?.[1] as Environment | undefined;
  if (!environment) return undefined;
  const unchecked = presented.slice(0, -CHECKSUM_DIGITS);
  if (presented.slice(-CHECKSUM_DIGITS) !== checksum(unchecked)) return undefined;
  return { environment, hash: hashSecret(presented) };
}

/** The SHA-256 of a secret. It is random enough that no salt or slow hash is called for. */
function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(CHECKSUM_DIGITS, '0');
}
