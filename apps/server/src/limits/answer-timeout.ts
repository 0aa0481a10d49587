/** Waits for answers, each for a while at most. */
export interface Patience {
  /** @throws Error if the answer does not come in time, and whatever the work throws */
  wait<Answer>(work: Promise<Answer>): Promise<Answer>;
  /** Ends the wait of all who wait now. */
  giveUp(error: Error): void;
}

interface Waiting {
  beats: number;
  readonly giveUp: (error: Error) => void;
}

/** How long a beat is, in milliseconds. */
const BEAT = 50;

/**
 * The while is counted in beats, which come only while this process runs: one that is busy does not take its own silence
 * for the other side's. All who wait share a timer.
 *
 * @param beats - how many an answer may take
 */
export function createPatience(beats: number): Patience {
  const waiting = new Set<Waiting>();
  let isBeating = false;

  // What has arrived meanwhile is read after the timers are run, and before this is.
  const nextBeat = () => setTimeout(() => setImmediate(count), BEAT);

  function count(): void {
    for (const each of waiting) if (++each.beats >= beats) end(each, new Error(`no answer within ${beats * BEAT} ms`));
    isBeating = waiting.size > 0;
    if (isBeating) nextBeat();
  }

  function end(each: Waiting, error: Error): void {
    waiting.delete(each);
    each.giveUp(error);
  }

  return {
    async wait(work) {
      let each: Waiting | undefined;
      const tooLate = new Promise<never>((_resolve, reject) => waiting.add((each = { beats: 0, giveUp: reject })));
      if (!isBeating) nextBeat();
      isBeating = true;
      try {
        return await Promise.race([work, tooLate]);
      } finally {
        if (each) waiting.delete(each);
      }
    },
    giveUp(error) {
      for (const each of waiting) end(each, error);
    },
  };
}
