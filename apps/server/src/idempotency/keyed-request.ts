import { createHmac } from 'node:crypto';
import type { OperationId, Principal } from '@keyrail/contract';
import canonicalize from 'canonicalize';
import { deriveKey } from '../runtime/derive-key.ts';

/** A request that carries an idempotency key, checked against the contract. */
export interface KeyedRequest {
  readonly key: string;
  readonly principal: Principal;
  readonly operation: OperationId;
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** Tells keys and requests apart without showing them: a body may hold what nobody should read in the database. */
export interface Fingerprints {
  /** Of the key in the hands of this caller: the same text is another key for anybody else. */
  ofKey(request: KeyedRequest): Buffer;
  /** Of what is asked for. JSON that is written in another way, but says the same, is the same. */
  ofRequest(request: KeyedRequest): Buffer;
}

/** Fingerprints (HMAC-SHA-256) under a key that is derived from the server's secret (HKDF, RFC 5869). */
export function createFingerprints(secret: string): Fingerprints {
  const key = deriveKey(secret, 'keyrail idempotency');
  // The canonical form of JSON (RFC 8785) of the parts, so that no two sets of them run into one text.
  const fingerprint = (...parts: readonly unknown[]): Buffer =>
    createHmac('sha256', key)
      .update(canonicalize(parts) ?? '')
      .digest();
  return {
    ofKey: ({ principal, key: text }) => fingerprint('key', principal.organization.id, principal.id, text),
    ofRequest: ({ operation, path, query, body }) => fingerprint('request', operation, path, query, body ?? null),
  };
}
