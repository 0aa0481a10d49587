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

/** Identifies keys and requests by hashes, because a body may contain secrets that must not be readable in the database. */
export interface Fingerprints {
  /** The fingerprint of a caller's key: the same text from another caller is another key. */
  ofKey(request: KeyedRequest): Buffer;
  /** The fingerprint of the operation and its parameters. Equivalent JSON has the same fingerprint. */
  ofRequest(request: KeyedRequest): Buffer;
}

/** Creates fingerprints (HMAC-SHA-256) with a key derived from the server's secret (HKDF, RFC 5869). */
export function createFingerprints(secret: string): Fingerprints {
  const key = deriveKey(secret, 'keyrail idempotency');
  // The parts are hashed as canonical JSON (RFC 8785), so that different parts never form the same text.
  const fingerprint = (...parts: readonly unknown[]): Buffer =>
    createHmac('sha256', key)
      .update(canonicalize(parts) ?? '')
      .digest();
  return {
    ofKey: ({ principal, key: text }) => fingerprint('key', principal.organization.id, principal.id, text),
    ofRequest: ({ operation, path, query, body }) => fingerprint('request', operation, path, query, body ?? null),
  };
}
