/** Work that is done again and again, one run after the other. */
export interface PeriodicTask {
  /** Does it now. Resolves when a run has ended that began after this call, so that it covers all that was there before. */
  run(): Promise<void>;
  /** Does it no more of itself. Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/**
 * Does work at regular intervals, for as long as the process has something else to do. Where a run takes longer than
 * that, one more follows it, and not a queue of them.
 *
 * @param onError - told when a run failed; the next comes all the same
 */
export function startPeriodicTask(work: () => Promise<void>, milliseconds: number, onError: (error: unknown) => void): PeriodicTask {
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;

  function run(): Promise<void> {
    waiting ??= last = last.then(() => {
      waiting = undefined;
      return work().catch(onError);
    });
    return waiting;
  }

  const timer = setInterval(() => void run(), milliseconds).unref();
  return {
    run,
    stop() {
      clearInterval(timer);
      return last;
    },
  };
}
