import type { Config } from '../runtime/config.ts';

/** A command of `keyrail-server`. */
export interface Command {
  /** What is typed after `keyrail-server`, with its parameters in capitals. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** The options that it takes, each with a value; those that are `true` must be given. */
  readonly options: Readonly<Record<string, boolean>>;
  /** Those options that take no value; `run` gets them as `'true'`. */
  readonly flags?: readonly string[];
  /** @param say - shows a line to the person at the terminal */
  run(options: Readonly<Record<string, string>>, config: Config, say: (text: string) => void): Promise<void>;
}

/** What was typed can't be carried out as it is. Its message says what to type. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
