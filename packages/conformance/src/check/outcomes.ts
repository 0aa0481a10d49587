import type { AttemptReport } from '../protocol.ts';
import type { Observation, RecordedOutcome } from '../run/observation.ts';
import { START } from '../run/virtual-time.ts';
import type { Expectation, ExpectedOutcome, Range } from '../scenario.ts';
import { nameMatches } from '../server/recorded-request.ts';
import { compare, compareRange, type Finding } from './finding.ts';
import { describe } from './invariants.ts';
import { waitBefore } from './requests.ts';

/** Compares the outcomes of the calls with the expected ones. */
export function checkOutcomes({ calls = {} }: Expectation, observation: Observation): Finding[] {
  const ended = [...observation.calls];
  return Object.entries(calls).flatMap(([pattern, expected]) => {
    const meant = ended.filter(([call]) => nameMatches(pattern, call));
    // The abort reason already says that the call has no outcome.
    if (meant.length === 0) return observation.abortReason ? [] : [{ what: `call ${pattern}`, expected: 'an outcome', observed: 'none' }];
    return meant.flatMap(([call, outcome]) => checkOne(call, expected, outcome, observation));
  });
}

function checkOne(call: string, expected: ExpectedOutcome, outcome: RecordedOutcome, observation: Observation): Finding[] {
  const name = `call ${call}`;
  return [
    ...(expected.at === undefined ? [] : compareRange(`${name}: ended at`, expected.at, outcome.at, ' ms')),
    ...checkSending(call, expected, observation),
    ...checkReport(name, expected, outcome),
  ];
}

function checkSending(call: string, { sent, sentAt, waits }: ExpectedOutcome, { requests }: Observation): Finding[] {
  const own = requests.filter((request) => request.call === call);
  const gaps = own.slice(1).map((request) => waitBefore(request, requests));
  return [
    ...(sent === undefined ? [] : compareRange(`call ${call}: requests`, sent, own.length)),
    ...checkEach(
      `call ${call}: request arrived at`,
      sentAt,
      own.map(({ at }) => at),
    ),
    ...checkEach(`call ${call}: waited`, waits, gaps),
  ];
}

function checkEach(what: string, expected: readonly Range[] | undefined, observed: readonly (number | undefined)[]): Finding[] {
  if (!expected) return [];
  if (expected.length !== observed.length) return [{ what, expected: `${expected.length} times`, observed: `${observed.length} times` }];
  return expected.flatMap((range, index) => compareRange(`${what} (${index + 1})`, range, observed[index], ' ms'));
}

function checkReport(name: string, expected: ExpectedOutcome, outcome: RecordedOutcome): Finding[] {
  const { report } = outcome;
  const { error, data, items, status, code, requestId, rateLimit, issues, attempts, retryAt } = expected;
  if (report.type === 'result') {
    // If a call succeeds that should fail, its other members do not matter.
    if (error !== undefined) return [{ what: name, expected: error, observed: describe(outcome) }];
    const findings = [
      ...(status === undefined ? [] : compare(`${name}: status`, status, report.status)),
      ...(requestId === undefined ? [] : compare(`${name}: requestId`, requestId, report.requestId)),
      ...(rateLimit === undefined ? [] : compare(`${name}: rateLimit`, fromStart(rateLimit), report.rateLimit)),
      ...(data === undefined ? [] : compare(`${name}: data`, data, report.data)),
      ...(items === undefined ? [] : compare(`${name}: items`, items, idsOf(report.data))),
    ];
    return findings;
  }
  // The invariants report an unexpected error.
  if (error === undefined) return [];
  const reported = report.error;
  if (reported.class !== error) return [{ what: name, expected: error, observed: describe(outcome) }];
  return [
    ...(status === undefined ? [] : compare(`${name}: status`, status, reported.status)),
    ...(code === undefined ? [] : compare(`${name}: code`, code, reported.code)),
    ...(requestId === undefined ? [] : compare(`${name}: requestId`, requestId, reported.requestId)),
    ...(rateLimit === undefined ? [] : compare(`${name}: rateLimit`, fromStart(rateLimit), reported.rateLimit)),
    ...(issues === undefined ? [] : compare(`${name}: issues`, issues, reported.issues)),
    ...(attempts === undefined ? [] : compare(`${name}: attempts`, attempts, reported.attempts.map(summaryOf))),
    ...(retryAt === undefined ? [] : checkRetryAt(name, retryAt, reported.retryAt)),
    ...(items === undefined ? [] : compare(`${name}: items before the error`, items, idsOf(report.items))),
  ];
}

function checkRetryAt(name: string, expected: Range | null, observed: number | null): Finding[] {
  if (expected === null) return compare(`${name}: retryAt`, null, observed);
  return compareRange(`${name}: retryAt`, expected, observed === null ? null : observed - START, ' ms');
}

/** Converts the reset time from the scenario's start to 1970. */
function fromStart(rateLimit: ExpectedOutcome['rateLimit']): unknown {
  const { resetAt } = rateLimit ?? {};
  return typeof resetAt === 'number' ? { ...rateLimit, resetAt: START + resetAt } : rateLimit;
}

function summaryOf(attempt: AttemptReport): number | string {
  return 'status' in attempt ? attempt.status : attempt.failure;
}

function idsOf(items: unknown): unknown {
  return Array.isArray(items) ? items.map((item: unknown) => (item as { id?: unknown } | null)?.id) : items;
}
