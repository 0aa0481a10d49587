import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type LoadedScenario, loadScenarios } from '../src/load-scenarios.ts';
import { type Verdict, writeFailure } from '../src/report.ts';
import { runCorpus } from '../src/run-corpus.ts';
import { FAULTS, type Fault } from './toy/faults.ts';

const ADAPTER = `"${process.execPath}" "${join(import.meta.dirname, 'toy/adapter.ts')}"`;
const faults = Object.entries(FAULTS) as [Fault, readonly [scenario: string, finding: string]][];
const corpus = new Map(loadScenarios().map((each) => [each.name, each]));

/** A scenario, and the fault that the toy has in it. */
function scenario(name: string, fault?: Fault): LoadedScenario {
  const found = corpus.get(name);
  if (!found) throw new Error(`no scenario is called "${name}"`);
  return fault ? having(fault, found) : found;
}

function having(fault: Fault, given: LoadedScenario): LoadedScenario {
  return { ...given, name: `${fault}: ${given.name}` };
}

async function play(scenarios: readonly LoadedScenario[]): Promise<readonly Verdict[]> {
  return runCorpus(scenarios, { adapter: ADAPTER });
}

describe('a client that does wrong is found out, by the scenario that says so', () => {
  let verdicts: readonly Verdict[] = [];
  beforeAll(async () => {
    verdicts = await play(faults.map(([fault, [name]]) => scenario(name, fault)));
  });

  test.each(faults)('%s', (fault, [, finding]) => {
    const verdict = verdicts.find(({ scenario: { name } }) => name.startsWith(`${fault}: `));
    expect(verdict?.findings.map(({ what }) => what)).toContain(finding);
  });

  test('a client without a fault passes all of these scenarios', async () => {
    const faultless = await play([...new Set(faults.map(([, [name]]) => name))].map((name) => scenario(name)));
    expect(faultless.filter(({ findings }) => findings.length > 0).map(writeFailure)).toEqual([]);
  });
});

test('keys that are counted are found out, since two clients then have the same', async () => {
  const names = ['a POST has an idempotency key, the same at all its attempts', 'two POSTs have different keys, though they say the same'];
  const verdicts = await play(names.map((name) => scenario(name, 'counted-idempotency-keys')));
  const expected = verdicts.flatMap(({ findings }) => findings.map((finding) => finding.expected));
  expect([...new Set(expected)]).toEqual(['one that no other call has']);
});

test('a failure tells what was expected, what was seen, and when, without a secret', async () => {
  const [verdict] = await play([scenario('the error of a refused key can be printed', 'key-in-message')]);
  const text = verdict ? writeFailure(verdict) : '';
  expect(text).toMatch(/^FAILED {2}secrets: key-in-message: the error of a refused key can be printed\n/);
  expect(text).toContain('{key:1} in the event "error"');
  expect(text).toContain('GET /api/v1/me of a -> 401');
  expect(text).toContain('server: {"on":"GET /api/v1/me","responses":[{"status":401}]}');
  expect(text).toContain('to play it alone: --only "secrets: key-in-message: the error of a refused key can be printed"');
  expect(text).not.toMatch(/sk_live_/);
});

test('a request that is long on its way arrives at the moment at which it was sent, and its answer at that at which it was given', async () => {
  const scripted: LoadedScenario = {
    topic: 'toys',
    name: 'a call between two moments',
    server: [{ on: 'GET /api/v1/me', responses: [{ after: 10 }] }],
    steps: [{ call: 'a' }, { until: 1000 }],
    expect: { requests: [{ request: 'GET /api/v1/me', at: 0 }], calls: { a: { status: 200, at: 10 } } },
  };
  const [verdict] = await play([having('slow-network', scripted)]);
  expect(verdict?.findings).toEqual([]);
});

test.each([
  ['a command that starts nothing', 'no-such-adapter'],
  ['a program that says nothing', `"${process.execPath}" -e "setInterval(() => {}, 1000)"`],
])('%s ends the run at once, and not once for each scenario', async (_, adapter) => {
  const names = ['a GET gets no key by itself', 'a DELETE gets no key by itself'];
  const onVerdict = vi.fn<() => void>();
  const run = runCorpus(
    names.map((name) => scenario(name)),
    { adapter, jobs: 1, longest: 1000, onVerdict },
  );
  await expect(run).rejects.toThrow(`\`${adapter}\` never spoke`);
  expect(onVerdict).not.toHaveBeenCalled();
});

test('an adapter whose stdin ends may take its time to take down what it started', async () => {
  const mark = join(mkdtempSync(join(tmpdir(), 'conformance-')), 'taken-down');
  onTestFinished(() => rmSync(dirname(mark), { recursive: true }));
  await runCorpus([scenario('a GET gets no key by itself')], { adapter: `${ADAPTER}; sleep 0.3; touch "${mark}"` });
  expect(existsSync(mark)).toBe(true);
});

test('an adapter that crashes is started anew for the next scenario', async () => {
  const names = ['a GET gets no key by itself', 'a DELETE gets no key by itself'];
  const verdicts = await play(names.map((name) => scenario(name, 'crashes')));
  expect(verdicts.map(({ seen }) => seen.breakdown)).toEqual(names.map(() => 'the adapter ended by itself (exit code 3)'));
});
