#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { type Command, UsageError } from './commands/command.ts';
import { commands } from './commands/commands.ts';
import { explainFailure } from './commands/explain-failure.ts';
import { helpText } from './commands/help.ts';
import { readConfig } from './runtime/config.ts';

const { words, options } = splitArguments(process.argv.slice(2));
// The reader of a pipe may exit before the server does, as `head` does. The server keeps running.
process.stdout.on('error', () => {});

try {
  const command = Object.hasOwn(commands, words) ? commands[words] : undefined;
  if (options.includes('--help') || options.includes('-h')) process.stdout.write(helpText());
  else if (!command) throw new UsageError(`Unknown command "${words}".\n\n${helpText()}`);
  else await command.run(readOptions(command, options), readConfig(process.env), (text) => console.log(text));
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** The words before the first option name the command. */
function splitArguments(argv: readonly string[]): { words: string; options: readonly string[] } {
  const first = argv.findIndex((argument) => argument.startsWith('-'));
  const end = first === -1 ? argv.length : first;
  return { words: argv.slice(0, end).join(' '), options: argv.slice(end) };
}

function readOptions(command: Command, args: readonly string[]): Record<string, string> {
  const known: Record<string, { type: 'string' | 'boolean' }> = Object.fromEntries([
    ...Object.keys(command.options).map((name) => [name, { type: 'string' }] as const),
    ...(command.flags ?? []).map((name) => [name, { type: 'boolean' }] as const),
  ]);
  try {
    const { values } = parseArgs({ args: [...args], options: known });
    const missing = Object.entries(command.options).find(([name, isRequired]) => isRequired && values[name] === undefined);
    if (missing) throw new TypeError(`--${missing[0]} is missing.`);
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nUsage: keyrail-server ${command.usage}`);
  }
}
