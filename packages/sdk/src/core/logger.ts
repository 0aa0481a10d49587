/** Where a client writes what it does: `console`, or any logger with these methods. Secrets are taken out before. */
export interface Logger {
  debug(message: string, details: object): void;
  warn(message: string, details: object): void;
}
