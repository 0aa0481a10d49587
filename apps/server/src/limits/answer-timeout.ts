/** Waits for answers, with a time limit. */
export interface AnswerTimeout {
  /** @throws Error if the answer does not come in time, or the error of the work itself */
  wait<Answer>(work: Promise<Answer>): Promise<Answer>;
  /** Rejects all current waits with this error. */
  abandonAll(error: Error): void;
}

interface PendingWait {
  ticks: number;
  readonly abandon: (error: Error) => void;
}

/** The length of a tick, in milliseconds. */
const TICK_MILLISECONDS = 50;

/**
 * The time limit is counted in ticks, which occur only while this process runs. So a busy process does not mistake its own delay for
 * that of the other side. All waits share one timer.
 *
 * @param ticks - the number of ticks that an answer may take
 */
export function createAnswerTimeout(ticks: number): AnswerTimeout {
  const pending = new Set<PendingWait>();
  let isTicking = false;

  // The event loop runs timers, then reads answers that have arrived, then runs the callbacks of `setImmediate`. So no arrived answer times out.
  const nextTick = () => setTimeout(() => setImmediate(count), TICK_MILLISECONDS);

  function count(): void {
    for (const wait of pending) if (++wait.ticks >= ticks) abandon(wait, new Error(`no answer within ${ticks * TICK_MILLISECONDS} ms`));
    isTicking = pending.size > 0;
    if (isTicking) nextTick();
  }

  function abandon(wait: PendingWait, error: Error): void {
    pending.delete(wait);
    wait.abandon(error);
  }

  return {
    async wait(work) {
      let own: PendingWait | undefined;
      const abandoned = new Promise<never>((_resolve, reject) => pending.add((own = { ticks: 0, abandon: reject })));
      if (!isTicking) nextTick();
      isTicking = true;
      try {
        return await Promise.race([work, abandoned]);
      } finally {
        if (own) pending.delete(own);
      }
    },
    abandonAll(error) {
      for (const wait of pending) abandon(wait, error);
    },
  };
}
