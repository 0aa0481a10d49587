import type { Clock } from '../../core/clock.ts';

/** Calls `onTimeout` when the time is over, or `onAbort` as soon as the signal is aborted. Returns a function that cancels both. */
export function onTimeoutOrAbort(
  milliseconds: number,
  clock: Clock,
  signal: AbortSignal | undefined,
  onTimeout: () => void,
  onAbort: (reason: unknown) => void,
): () => void {
  const abort = (): void => {
    release();
    onAbort(signal?.reason);
  };
  const release = (): void => {
    cancelTimer();
    signal?.removeEventListener('abort', abort);
  };
  const cancelTimer = clock.after(milliseconds, () => {
    release();
    onTimeout();
  });
  signal?.addEventListener('abort', abort, { once: true });
  return release;
}

/**
 * Waits until a time, in milliseconds since 1970, and never less.
 *
 * @throws the signal's reason, as soon as it is aborted.
 */
export async function sleepUntil(time: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  for (let left = time - clock.now(); left > 0; left = time - clock.now()) {
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      onTimeoutOrAbort(left, clock, signal, resolve, reject);
    });
  }
}
