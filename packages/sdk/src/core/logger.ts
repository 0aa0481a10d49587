/** Receives a client's log: `console`, or any logger with these methods. The client redacts secrets first. */
export interface Logger {
  debug(message: string, details: object): void;
  warn(message: string, details: object): void;
}
