import { LRUCache } from 'lru-cache';

/** The hashes of recently accepted secrets. They authenticate no caller; they only distinguish a known secret from a guess. */
export interface RecentlyAccepted {
  note(hash: Buffer): void;
  has(hash: Buffer): boolean;
}

/** @param capacity - the maximum number of hashes; a new hash evicts the least recently accepted one */
export function createRecentlyAccepted(capacity: number): RecentlyAccepted {
  const names = new LRUCache<string, true>({ max: capacity });
  return {
    note(hash) {
      names.set(hash.toString('base64'), true);
    },
    has: (hash) => names.has(hash.toString('base64')),
  };
}
