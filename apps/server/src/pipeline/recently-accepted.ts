/** Remembers which secrets were let in lately, by their hashes. It opens nothing: it only tells a known caller from a guess. */
export interface RecentlyAccepted {
  note(hash: Buffer): void;
  has(hash: Buffer): boolean;
}

/** @param capacity - how many are remembered; the one that was let in longest ago makes room */
export function createRecentlyAccepted(capacity: number): RecentlyAccepted {
  const names = new Set<string>();
  return {
    note(hash) {
      const name = hash.toString('base64');
      names.delete(name);
      names.add(name);
      if (names.size > capacity) names.delete(names.values().next().value ?? name);
    },
    has: (hash) => names.has(hash.toString('base64')),
  };
}
