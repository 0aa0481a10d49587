import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The document that holds the table, from the root of the project. */
export const DOCUMENT = 'docs/generators.md';

const FILE = join(import.meta.dirname, '../..', DOCUMENT);
const BEGIN = '<!-- `pnpm generators` writes this table. -->\n';
const END = '<!-- End of the table. -->';

/** The table that is committed. */
export function readTable(): string {
  return parts().table;
}

export function writeTable(table: string): void {
  const { before, after } = parts();
  writeFileSync(FILE, `${before}${table}${after}`);
}

/** @throws Error if the marks around the table are missing */
function parts(): { before: string; table: string; after: string } {
  const text = readFileSync(FILE, 'utf8');
  const begin = text.indexOf(BEGIN) + BEGIN.length;
  const end = text.indexOf(END);
  if (begin < BEGIN.length || end < begin) throw new Error(`${DOCUMENT} has no place for the table: add ${BEGIN.trim()} and ${END}`);
  return { before: text.slice(0, begin), table: text.slice(begin, end), after: text.slice(end) };
}
