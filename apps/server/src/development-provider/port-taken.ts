/** The port that was asked for can't be had. Its message says what to do. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}
