import type { Clock } from '../../core/clock.ts';

/** Calls one of the two, when the time is over or as soon as the signal is aborted. What it gives calls that off. */
export function whenOverOrAborted(
  milliseconds: number,
  clock: Clock,
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
  const cancelTimer = clock.after(milliseconds, () => {
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
export async function sleepUntil(time: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  for (let left = time - clock.now(); left > 0; left = time - clock.now()) {
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      whenOverOrAborted(left, clock, signal, resolve, reject);
    });
  }
}
