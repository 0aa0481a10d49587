/** The result of {@link withTimeout} if the time limit passes first. */
export const TIMED_OUT = Symbol('timed out');

/**
 * Waits for a promise, but not longer than the time limit. The work itself continues after a timeout.
 *
 * @throws the rejection of the promise, if it comes within the time limit
 */
export async function withTimeout<Value>(work: Promise<Value>, milliseconds: number): Promise<Value | typeof TIMED_OUT> {
  const timeout = Promise.withResolvers<typeof TIMED_OUT>();
  const timer = setTimeout(timeout.resolve, milliseconds, TIMED_OUT);
  try {
    return await Promise.race([work, timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
