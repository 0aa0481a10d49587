import type { Timing } from '../core/timing.ts';

// A longer one would fire at once. Whoever waits looks at the clock again afterwards.
const LONGEST_TIMER = 2 ** 31 - 1;

/** The time of the platform, looked up at each use, so that a test may put its own in place. */
export const systemTiming: Timing = {
  now: () => Date.now(),
  random: () => Math.random(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, Math.min(milliseconds, LONGEST_TIMER));
    return () => clearTimeout(timer);
  },
};

/**
 * Waits until a time, and not a millisecond less.
 *
 * @throws the signal's reason, as soon as it is aborted.
 */
export async function sleepUntil(time: number, timing: Timing, signal: AbortSignal | undefined): Promise<void> {
  for (let left = time - timing.now(); left > 0; left = time - timing.now()) {
    await new Promise<void>((resolve, reject) => {
      signal?.throwIfAborted();
      const stop = (): void => {
        cancel();
        reject(signal?.reason);
      };
      const cancel = timing.after(left, () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      });
      signal?.addEventListener('abort', stop, { once: true });
    });
  }
}
