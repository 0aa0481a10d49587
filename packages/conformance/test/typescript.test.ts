import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadScenarios } from '../src/load-scenarios.ts';
import { writeFailure } from '../src/report.ts';
import { runCorpus } from '../src/run/run-corpus.ts';

const ADAPTER = join(import.meta.dirname, '../../sdk/conformance/adapter.ts');

test('the TypeScript SDK passes the whole conformance corpus', async () => {
  const verdicts = await runCorpus(loadScenarios(), { adapter: `"${process.execPath}" "${ADAPTER}"` });
  expect(verdicts.filter(({ findings }) => findings.length > 0).map(writeFailure)).toEqual([]);
});
