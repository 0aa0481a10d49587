import type { Timing } from '../core/timing.ts';

// A longer one would fire at once. Whoever waits looks at the clock again afterwards.
const LONGEST_TIMER = 2 ** 31 - 1;

// By how much the steady clock, which counts from the program's start, is behind the time.
let behind = 0;

/**
 * The time of the platform, looked up at each use, so that a test may put its own in place. It goes forward with the clock, but
 * never back: else whoever waits would wait longer by as much as a clock was put back.
 */
export const systemTiming: Timing = {
  now() {
    const steady = performance.now();
    behind = Math.max(behind, Date.now() - steady);
    return behind + steady;
  },
  random: () => Math.random(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, Math.min(milliseconds, LONGEST_TIMER));
    return () => clearTimeout(timer);
  },
};

/** Calls one of the two, when the time is over or as soon as the signal is aborted. What it gives calls that off. */
export function whenOverOrAborted(
  milliseconds: number,
  timing: Timing,
  signal: AbortSignal | undefined,
  onOver: () => void,
  onAborted: (reason: unknown) => void,
): () => void {
  const abort = (): void => {
    release();
    onAborted(signal?.reason);
  };
  const release = (): void => {
    cancelTimer();
    signal?.removeEventListener('abort', abort);
  };
  const cancelTimer = timing.after(milliseconds, () => {
    release();
    onOver();
  });
  signal?.addEventListener('abort', abort, { once: true });
  return release;
}

/**
 * Waits until a time, and not a millisecond less.
 *
 * @throws the signal's reason, as soon as it is aborted.
 */
export async function sleepUntil(time: number, timing: Timing, signal: AbortSignal | undefined): Promise<void> {
  for (let left = time - timing.now(); left > 0; left = time - timing.now()) {
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      whenOverOrAborted(left, timing, signal, resolve, reject);
    });
  }
}
