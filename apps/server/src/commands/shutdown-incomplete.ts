/** The server exits before it wrote and closed everything. */
export class ShutdownIncomplete extends Error {
  override readonly name = 'ShutdownIncomplete';

  /** @param requests - the number of requests missing in the log; 0 if closing something else timed out */
  constructor(requests: number) {
    super(
      requests === 0
        ? 'Shutdown timed out. No request is missing in the request log and in usage.'
        : `The database did not accept the last writes: ${requests} requests are missing in the request log and in usage.`,
    );
  }
}
