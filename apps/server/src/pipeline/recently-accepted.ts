import { LRUCache } from 'lru-cache';

/** The hashes of recently accepted secrets. It authenticates nothing: it only tells a known caller from a guess. */
export interface RecentlyAccepted {
  note(hash: Buffer): void;
  has(hash: Buffer): boolean;
}

/** @param capacity - how many hashes it keeps; a new hash evicts the least recently accepted */
export function createRecentlyAccepted(capacity: number): RecentlyAccepted {
  const names = new LRUCache<string, true>({ max: capacity });
  return {
    note(hash) {
      names.set(hash.toString('base64'), true);
    },
    has: (hash) => names.has(hash.toString('base64')),
  };
}
