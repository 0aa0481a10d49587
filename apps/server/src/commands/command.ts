import type { Config } from '../runtime/config.ts';

/** A command of `keyrail-server`. */
export interface Command {
  /** The arguments after `keyrail-server`, with placeholders in capitals. */
  readonly usage: string;
  /** One line for `--help`, without a period. */
  readonly summary: string;
  /** The names of the options that take a value; `true` marks a required one. */
  readonly options: Readonly<Record<string, boolean>>;
  /** The names of the options that take no value; `run` gets them as `'true'`. */
  readonly flags?: readonly string[];
  /** @param print - writes a line to standard output */
  run(options: Readonly<Record<string, string>>, config: Config, print: (text: string) => void): Promise<void>;
}

/** The arguments are invalid. The message says which arguments are valid. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
