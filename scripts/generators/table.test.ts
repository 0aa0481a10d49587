import { expect, test } from 'vitest';
import { DOCUMENT, readTable } from './document.ts';
import type { Generator } from './generator.ts';
import { generators } from './generators.ts';
import type { Result } from './run-generator.ts';
import { findDifference, renderExpected, renderResults } from './table.ts';

const works: Generator = { name: 'able', version: '1.0.0', programs: [], fetch: [], generate: ['able', 'openapi.yaml'], compile: [] };
const limited: Generator = {
  ...works,
  name: 'limited',
  limitation: { step: 'generate', output: 'no unions', reason: 'It reads no unions.' },
};

const failed = (step: 'fetch' | 'generate' | 'compile', output: string): Result => ({
  outcome: 'failed',
  step,
  command: ['able', 'openapi.yaml'],
  output,
});
const WORKS: Result = { outcome: 'works' };
const MISSING: Result = { outcome: 'missing-programs', sentences: ['Maven is missing: apt-get install maven.'] };

test(`the table in ${DOCUMENT} is that of the definitions; if not, run pnpm generators`, () => {
  expect(readTable()).toBe(renderExpected(generators));
});

test.each([
  ['works', works, WORKS],
  ['fails for the reason of its limitation', limited, failed('generate', 'Error: no unions here')],
])('a generator that %s is as expected', (_, generator, result) => {
  expect(findDifference(generator, result)).toBeUndefined();
  expect(renderResults(new Map([[generator, result]]))).toBe(renderExpected([generator]));
});

test.each([
  [
    'stops working',
    works,
    failed('compile', 'undefined: Event'),
    /^able can't compile\. Write openapi\.yaml so that it can/,
    / yes +\| \*\*no\*\* /,
  ],
  ['can’t be fetched', works, failed('fetch', 'no network'), /^able can't fetch\. Check the network/, / – +\| – +\| Did not run\. /],
  ['did not run', works, MISSING, /^able did not run\. Maven is missing: apt-get install maven\.$/, / – +\| – +\| Did not run\. /],
  ['works in spite of its limitation', limited, WORKS, /^limited works now\. Remove its limitation/, / yes +\| yes /],
  [
    'fails for another reason than its limitation',
    limited,
    failed('generate', 'no arrays'),
    /^limited can't generate/,
    / \*\*no\*\* +\| – /,
  ],
  ['fails at another step than its limitation', limited, failed('compile', 'no unions'), /^limited can't compile/, / yes +\| \*\*no\*\* /],
])('a generator that %s is reported with the fix', (_, generator, result, message, cells) => {
  expect(findDifference(generator, result)).toMatch(message);
  expect(renderResults(new Map([[generator, result]]))).toMatch(cells);
});

test('the report of a failure has the command and the end of its output', () => {
  const output = Array.from({ length: 50 }, (_, index) => `line ${index}`).join('\n');
  expect(findDifference(works, failed('generate', output))).toMatch(/\nable openapi\.yaml\nline 30\n(.*\n)*line 49$/);
});

test('the row of a limited generator has the reason', () => {
  expect(renderExpected([limited])).toContain('| limited   | 1.0.0   | `able openapi.yaml` | **no**    | –        | It reads no unions. |');
});
