const TRIES = 3;

/**
 * The shortest duration of `work` in up to three tries, in milliseconds. Other load on the machine can delay one try, so more
 * are made until one is within the limit.
 */
export async function atBest(limit: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < TRIES && best >= limit; count++) {
    const startedAt = performance.now();
    await work();
    best = Math.min(best, performance.now() - startedAt);
  }
  return best;
}
