/** Work that runs periodically. Runs never overlap. */
export interface PeriodicTask {
  /** Runs the work now. Resolves after a run that started after this call, so that the run sees all earlier changes. */
  run(): Promise<void>;
  /** Stops the periodic runs. Resolves when the current run is complete. */
  stop(): Promise<void>;
}

/**
 * Runs work at regular intervals. It does not keep the process alive. If a run takes longer than the interval, only one more run
 * waits for it.
 *
 * @param onError - receives the error of a failed run; later runs still take place
 */
export function startPeriodicTask(work: () => Promise<void>, milliseconds: number, onError: (error: unknown) => void): PeriodicTask {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  function run(): Promise<void> {
    next ??= last = last.then(() => {
      next = undefined;
      return work().catch(onError);
    });
    return next;
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
