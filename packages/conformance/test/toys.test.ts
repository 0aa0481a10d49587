import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LoadedScenario, loadScenarios } from '../src/load-scenarios.ts';
import { type Verdict, writeFailure } from '../src/report.ts';
import { runCorpus } from '../src/run-corpus.ts';
import { FAULTS, type Fault } from './toy/faults.ts';

const ADAPTER = `"${process.execPath}" "${join(import.meta.dirname, 'toy/adapter.ts')}"`;
const faults = Object.entries(FAULTS) as [Fault, readonly [scenario: string, finding: string]][];

async function play(names: readonly string[], ...having: Fault[]): Promise<readonly Verdict[]> {
  const scenarios = loadScenarios().filter(({ name }) => names.includes(name));
  expect(scenarios.map(({ name }) => name).toSorted()).toEqual([...new Set(names)].toSorted());
  return runCorpus(scenarios, { adapter: [ADAPTER, ...having].join(' ') });
}

describe('a client that does wrong is found out, by the scenario that says so', () => {
  test('a client without a fault passes all of these scenarios', async () => {
    const verdicts = await play(faults.map(([, [name]]) => name));
    expect(verdicts.filter(({ findings }) => findings.length > 0).map(writeFailure)).toEqual([]);
  });

  test.concurrent.each(faults)('%s', async (fault, [name, finding]) => {
    const [verdict] = await play([name], fault);
    const found = verdict?.findings.map(({ what }) => what) ?? [];
    // Whose wait is too long is a matter of chance.
    expect(found.map((what) => what.replace(/^call a\d+:/, 'call a1:'))).toContain(finding);
  });

  test('a failure tells what was expected, what was seen, and when, without a secret', async () => {
    const [verdict] = await play(['the error of a refused key can be printed'], 'key-in-message');
    const text = verdict ? writeFailure(verdict) : '';
    expect(text).toMatch(/^FAILED {2}secrets: the error of a refused key can be printed\n/);
    expect(text).toContain('{key:1} in the event "error"');
    expect(text).toContain('GET /api/v1/me of a -> 401');
    expect(text).not.toMatch(/sk_live_/);
  });

  test('a request that is long on its way arrives at the moment at which it was sent, and its answer at that at which it was given', async () => {
    const scenario: LoadedScenario = {
      topic: 'toys',
      name: 'a call between two moments',
      server: [{ on: 'GET /api/v1/me', answers: [{ after: 10 }] }],
      steps: [{ call: 'a' }, { until: 1000 }],
      expect: { requests: [{ request: 'GET /api/v1/me', at: 0 }], calls: { a: { status: 200, at: 10 } } },
    };
    const [verdict] = await runCorpus([scenario], { adapter: `${ADAPTER} slow-network` });
    expect(verdict?.findings).toEqual([]);
  });

  test('an adapter that crashes is started anew for the next scenario', async () => {
    const names = ['a GET gets no key by itself', 'a DELETE gets no key by itself'];
    const verdicts = await play(names, 'crashes');
    expect(verdicts.map(({ seen }) => seen.breakdown)).toEqual(names.map(() => 'the adapter ended by itself (exit code 3)'));
  });
});
