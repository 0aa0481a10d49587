/** The server had to end before the database had taken all that was left to write. */
export class NotAllWritten extends Error {
  override readonly name = 'NotAllWritten';

  /** @param requests - how many were not written to the log */
  constructor(requests: number) {
    super(`The database did not answer in time: ${requests} requests are missing in the request log and in usage.`);
  }
}
