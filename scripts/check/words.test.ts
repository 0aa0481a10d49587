import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the dictionary for spelling is sorted and contains each word once, in lower case', () => {
  const words = readFileSync(join(import.meta.dirname, 'words.txt'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(words).toEqual([...new Set(words.map((word) => word.toLowerCase()))].toSorted());
});
