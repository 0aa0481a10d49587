import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import canonicalize from 'canonicalize';
import { deriveKey } from '../runtime/derive-key.ts';
import type { WrittenEvent } from './written-event.ts';

/** What the first event has in place of the hash of one before it. */
export const GENESIS_HASH = '0'.repeat(64);

/** The end of a chain. */
export interface ChainHead {
  readonly organizationId: string;
  /** How many events there are. */
  readonly sequence: number;
  /** The hash of the last one. */
  readonly hash: string;
}

/** The SHA-256 of an event in its canonical form (RFC 8785), in hexadecimal. It covers the hash of the one before. */
export function hashEvent(event: WrittenEvent): string {
  return createHash('sha256')
    .update(canonicalize(event) ?? '')
    .digest('hex');
}

/** Signs and checks the ends of chains, so that whoever can write to the database still can't make one up. */
export interface HeadSigner {
  /** The signature of a chain's end, in hexadecimal. */
  sign(head: ChainHead): string;
  verify(head: ChainHead, signature: string): boolean;
}

/** A signer (HMAC-SHA-256) whose key is derived from the server's secret (HKDF, RFC 5869). */
export function createHeadSigner(secret: string): HeadSigner {
  const key = deriveKey(secret, 'keyrail audit chain');
  const sign = ({ organizationId, sequence, hash }: ChainHead): string =>
    createHmac('sha256', key).update(`${organizationId}\n${sequence}\n${hash}`).digest('hex');
  return {
    sign,
    verify(head, signature) {
      const expected = Buffer.from(sign(head));
      const given = Buffer.from(signature);
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  };
}
