/** Waits for answers, each for a while at most. */
export interface AnswerTimeout {
  /** @throws Error if the answer does not come in time, and whatever the work throws */
  wait<Answer>(work: Promise<Answer>): Promise<Answer>;
  /** Ends the wait of all who wait now. */
  abandonAll(error: Error): void;
}

interface Waiting {
  ticks: number;
  readonly abandonAll: (error: Error) => void;
}

/** How long a beat is, in milliseconds. */
const TICK_MILLISECONDS = 50;

/**
 * The while is counted in beats, which come only while this process runs: one that is busy does not take its own silence
 * for the other side's. All who wait share a timer.
 *
 * @param beats - how many an answer may take
 */
export function createAnswerTimeout(ticks: number): AnswerTimeout {
  const waiting = new Set<Waiting>();
  let isTicking = false;

  // What has arrived meanwhile is read after the timers are run, and before this is.
  const nextTick = () => setTimeout(() => setImmediate(count), TICK_MILLISECONDS);

  function count(): void {
    for (const each of waiting) if (++each.ticks >= ticks) end(each, new Error(`no answer within ${ticks * TICK_MILLISECONDS} ms`));
    isTicking = waiting.size > 0;
    if (isTicking) nextTick();
  }

  function end(each: Waiting, error: Error): void {
    waiting.delete(each);
    each.abandonAll(error);
  }

  return {
    async wait(work) {
      let each: Waiting | undefined;
      const tooLate = new Promise<never>((_resolve, reject) => waiting.add((each = { ticks: 0, abandonAll: reject })));
      if (!isTicking) nextTick();
      isTicking = true;
      try {
        return await Promise.race([work, tooLate]);
      } finally {
        if (each) waiting.delete(each);
      }
    },
    abandonAll(error) {
      for (const each of waiting) end(each, error);
    },
  };
}
