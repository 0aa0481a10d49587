import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type LoadedScenario, loadScenarios } from '../src/load-scenarios.ts';
import { type Verdict, writeFailure } from '../src/report.ts';
import { runCorpus } from '../src/run/run-corpus.ts';
import { FAULTS, type Fault } from './toy/faults.ts';

const ADAPTER = `"${process.execPath}" "${join(import.meta.dirname, 'toy/adapter.ts')}"`;
const faults = Object.entries(FAULTS) as [Fault, readonly [scenario: string, finding: string]][];
const corpus = new Map(loadScenarios().map((each) => [each.name, each]));

/** Returns a scenario, in which the toy client may have a fault. */
function scenario(name: string, fault?: Fault): LoadedScenario {
  const found = corpus.get(name);
  if (!found) throw new Error(`no scenario has the name "${name}"`);
  return fault ? withFault(fault, found) : found;
}

function withFault(fault: Fault, given: LoadedScenario): LoadedScenario {
  return { ...given, name: `${fault}: ${given.name}` };
}

async function play(scenarios: readonly LoadedScenario[]): Promise<readonly Verdict[]> {
  return runCorpus(scenarios, { adapter: ADAPTER });
}

describe('the scenario of each guarantee detects a client that violates it', () => {
  let verdicts: readonly Verdict[] = [];
  beforeAll(async () => {
    verdicts = await play(faults.map(([fault, [name]]) => scenario(name, fault)));
  });

  test.each(faults)('detects a client with the fault %s', (fault, [, finding]) => {
    const verdict = verdicts.find(({ scenario: { name } }) => name.startsWith(`${fault}: `));
    expect(verdict?.findings.map(({ what }) => what)).toContain(finding);
  });

  test('a client without faults passes the same scenarios', async () => {
    const faultless = await play([...new Set(faults.map(([, [name]]) => name))].map((name) => scenario(name)));
    expect(faultless.filter(({ findings }) => findings.length > 0).map(writeFailure)).toEqual([]);
  });
});

test('detects idempotency keys that are counters, since two clients then have the same key', async () => {
  const names = ['a POST has the same idempotency key at all its attempts', 'two POSTs with equal bodies have different idempotency keys'];
  const verdicts = await play(names.map((name) => scenario(name, 'counted-idempotency-keys')));
  const expected = verdicts.flatMap(({ findings }) => findings.map((finding) => finding.expected));
  expect([...new Set(expected)]).toEqual(['a key that no other call has']);
});

test('the report of a failure shows what was expected and observed, and when, without a secret', async () => {
  const [verdict] = await play([scenario('the printed error of a rejected key discloses no secret', 'key-in-message')]);
  const text = verdict ? writeFailure(verdict) : '';
  expect(text).toMatch(/^FAILED {2}secrets: key-in-message: the printed error of a rejected key discloses no secret\n/);
  expect(text).toContain('{key:1} in the event "error"');
  expect(text).toContain('GET /api/v1/me of a -> 401');
  expect(text).toContain('server: {"on":"GET /api/v1/me","responses":[{"status":401}]}');
  expect(text).toContain('to run it alone: --only "secrets: key-in-message: the printed error of a rejected key discloses no secret"');
  expect(text).not.toMatch(/sk_live_/);
});

test('on a slow network, a request arrives at the virtual time of its sending, and so does its response', async () => {
  const scripted: LoadedScenario = {
    topic: 'toy client',
    name: 'a call between two steps',
    server: [{ on: 'GET /api/v1/me', responses: [{ after: 10 }] }],
    steps: [{ call: 'a' }, { until: 1000 }],
    expect: { requests: [{ request: 'GET /api/v1/me', at: 0 }], calls: { a: { status: 200, at: 10 } } },
  };
  const [verdict] = await play([withFault('slow-network', scripted)]);
  expect(verdict?.findings).toEqual([]);
});

test.each([
  ['a command that does not exist', 'no-such-adapter'],
  ['a program without output', `"${process.execPath}" -e "setInterval(() => {}, 1000)"`],
])('%s aborts the run once, not once for each scenario', async (_, adapter) => {
  const names = ['a GET has no idempotency key by default', 'a DELETE has no idempotency key by default'];
  const onVerdict = vi.fn<() => void>();
  const run = runCorpus(
    names.map((name) => scenario(name)),
    { adapter, jobs: 1, timeout: 1000, onVerdict },
  );
  await expect(run).rejects.toThrow(`\`${adapter}\` wrote no event`);
  expect(onVerdict).not.toHaveBeenCalled();
});

test('an adapter has time to stop what it started after its stdin ends', async () => {
  const mark = join(mkdtempSync(join(tmpdir(), 'conformance-')), 'stopped');
  onTestFinished(() => rmSync(dirname(mark), { recursive: true }));
  await runCorpus([scenario('a GET has no idempotency key by default')], { adapter: `${ADAPTER}; sleep 0.3; touch "${mark}"` });
  expect(existsSync(mark)).toBe(true);
});

test('an adapter that crashes is restarted for the next scenario', async () => {
  const names = ['a GET has no idempotency key by default', 'a DELETE has no idempotency key by default'];
  const verdicts = await play(names.map((name) => scenario(name, 'crashes')));
  expect(verdicts.map(({ observation }) => observation.abortReason)).toEqual(names.map(() => 'the adapter exited (exit code 3)'));
});
