const TRIES = 3;

/**
 * How long something takes at best, in milliseconds. Whatever else the machine is busy with holds up a try, and not the
 * promise: so there are three, or as many as it takes until one is within the limit.
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
