/** The server ended before all was written and closed. */
export class ShutdownIncomplete extends Error {
  override readonly name = 'NotAllWritten';

  /** @param requests - how many were not written to the log; 0 if it is something else that took too long */
  constructor(requests: number) {
    super(
      requests === 0
        ? 'The server could not close everything in time. No request is missing in the request log and in usage.'
        : `The database did not take all that was left: ${requests} requests are missing in the request log and in usage.`,
    );
  }
}
