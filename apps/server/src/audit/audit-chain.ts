import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import canonicalize from 'canonicalize';
import { deriveKey } from '../runtime/derive-key.ts';
import type { ChainedEvent } from './chained-event.ts';

/** The `previousHash` of the first event of a chain. */
export const GENESIS_HASH = '0'.repeat(64);

/** The state of a chain after its last event. */
export interface ChainHead {
  readonly organizationId: string;
  /** The number of events, which is the sequence of the last one; 0 for an empty chain. */
  readonly sequence: number;
  /** The hash of the last event. */
  readonly hash: string;
}

/** Returns the SHA-256 of an event's canonical form (RFC 8785), in hexadecimal. It covers the hash of the previous event. */
export function hashEvent(event: ChainedEvent): string {
  return createHash('sha256')
    .update(canonicalize(event) ?? '')
    .digest('hex');
}

/** Signs and verifies chain heads. Write access to the database is not enough to forge a signature. */
export interface HeadSigner {
  /** Returns the signature of a head, in hexadecimal. */
  sign(head: ChainHead): string;
  verify(head: ChainHead, signature: string): boolean;
}

/** Creates a signer (HMAC-SHA-256). Its key is derived from the server's secret (HKDF, RFC 5869). */
export function createHeadSigner(secret: string): HeadSigner {
  const key = deriveKey(secret, 'keyrail audit chain');
  const sign = ({ organizationId, sequence, hash }: ChainHead): string =>
    createHmac('sha256', key).update(`${organizationId}\n${sequence}\n${hash}`).digest('hex');
  return {
    sign,
    verify(head, signature) {
      const expected = Buffer.from(sign(head));
      const actual = Buffer.from(signature);
      return expected.length === actual.length && timingSafeEqual(expected, actual);
    },
  };
}
