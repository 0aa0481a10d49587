import type { Command, Generator } from './generator.ts';
import type { Result } from './run-generator.ts';

/** What the table says of a generator: whether each step succeeds, or nothing if an earlier step fails. */
interface Row {
  readonly generates: boolean;
  readonly compiles: boolean | undefined;
  readonly note: string;
}

const HEADINGS = ['Generator', 'Version', 'Command', 'Generates', 'Compiles', 'Note'] as const;

/** The Markdown table of what these generators are expected to do, as the formatter wants it. */
export function renderExpected(generators: readonly Generator[]): string {
  return render(generators.map((generator) => [generator, expectedRow(generator)]));
}

/** The Markdown table of what these generators did. */
export function renderResults(results: ReadonlyMap<Generator, Result>): string {
  return render([...results].map(([generator, result]) => [generator, resultRow(generator, result)]));
}

/** What differs from the expectation, and its fix; nothing if the generator does what the table says. */
export function findDifference({ name, limitation }: Generator, result: Result): string | undefined {
  if (result.outcome === 'missing-programs') return `${name} did not run. ${result.sentences.join(' ')}`;
  if (result.outcome === 'works') {
    return limitation && `${name} works now. Remove its limitation from scripts/generators/definitions.`;
  }
  if (result.step === limitation?.step && result.output.includes(limitation.output)) return undefined;
  const fix =
    result.step === 'fetch'
      ? 'Check the network, and the version in scripts/generators/definitions.'
      : 'Write openapi.yaml so that it can, or add a limitation in scripts/generators/definitions.';
  return `${name} can't ${result.step}. ${fix}\n${writeCommand(result.command)}\n${lastLines(result.output)}`;
}

function expectedRow({ limitation, note = '' }: Generator): Row {
  if (!limitation) return { generates: true, compiles: true, note };
  return failedRow(limitation.step, [limitation.reason, note].filter(Boolean).join(' '));
}

function resultRow(generator: Generator, result: Result): Row | undefined {
  if (findDifference(generator, result) === undefined) return expectedRow(generator);
  if (result.outcome === 'works') return { generates: true, compiles: true, note: '' };
  if (result.outcome === 'missing-programs' || result.step === 'fetch') return undefined;
  return failedRow(result.step, 'Not expected.');
}

function failedRow(step: 'generate' | 'compile', note: string): Row {
  return step === 'generate' ? { generates: false, compiles: undefined, note } : { generates: true, compiles: false, note };
}

function render(rows: readonly (readonly [Generator, Row | undefined])[]): string {
  const cells = rows.map(([{ name, version, generate }, row]) => [
    name,
    version,
    `\`${writeCommand(generate)}\``,
    answer(row?.generates),
    answer(row?.compiles),
    row?.note ?? 'Did not run.',
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(...[heading, ...cells.map((line) => line[column] ?? '')].map(({ length }) => length)),
  );
  const lines = [HEADINGS, widths.map((width) => '-'.repeat(width)), ...cells];
  return `\n${lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`).join('')}\n`;
}

const answer = (value: boolean | undefined): string => (value === undefined ? '–' : value ? 'yes' : '**no**');

const writeCommand = (command: Command): string => command.join(' ');

const lastLines = (output: string): string => output.trim().split('\n').slice(-20).join('\n');
