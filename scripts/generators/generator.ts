import type { ProgramName } from './programs.ts';

/** A program and its parameters. It runs in the folder of the generated client, which also contains the contract. */
export type Command = readonly [program: string, ...parameters: string[]];

/** A code generator of another project, and how to get, run and test it. */
export interface Generator {
  readonly name: string;
  /** An exact version, so that the result changes only with this repository. */
  readonly version: string;
  readonly programs: readonly ProgramName[];
  /** Files that the commands need, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** They install the generator and the libraries that the generated code imports. */
  readonly fetch: readonly Command[];
  readonly generate: Command;
  readonly compile: readonly Command[];
  /** Advice to a reader who uses this generator. */
  readonly note?: string;
  /** If the generator can't read the contract although the contract is valid. */
  readonly limitation?: Limitation;
}

export interface Limitation {
  readonly step: 'generate' | 'compile';
  /** A part of the generator's output that proves this reason. */
  readonly output: string;
  readonly reason: string;
}
