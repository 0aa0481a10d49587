import type { Observation, SeenOutcome } from '../play/observation.ts';
import { START } from '../play/virtual-time.ts';
import { nameMatches } from '../player/seen-request.ts';
import type { AttemptReport } from '../protocol.ts';
import type { Expectation, ExpectedOutcome, Range } from '../scenario.ts';
import { describe } from './always.ts';
import { compare, compareRange, type Finding } from './finding.ts';
import { waitBefore } from './requests.ts';

/** Compares how the calls ended with how they should have. */
export function judgeOutcomes({ calls = {} }: Expectation, seen: Observation): Finding[] {
  const ended = [...seen.calls];
  return Object.entries(calls).flatMap(([pattern, expected]) => {
    const meant = ended.filter(([call]) => nameMatches(pattern, call));
    // In the words of a breakdown, it is clear already that the call has no end.
    if (meant.length === 0) return seen.breakdown ? [] : [{ what: `call ${pattern}`, expected: 'an outcome', seen: 'none' }];
    return meant.flatMap(([call, outcome]) => judgeOne(call, expected, outcome, seen));
  });
}

function judgeOne(call: string, expected: ExpectedOutcome, outcome: SeenOutcome, seen: Observation): Finding[] {
  const name = `call ${call}`;
  return [
    ...(expected.at === undefined ? [] : compareRange(`${name}: ended at`, expected.at, outcome.at, ' ms')),
    ...judgeSending(call, expected, seen),
    ...judgeReport(name, expected, outcome),
  ];
}

function judgeSending(call: string, { sent, sentAt, waits }: ExpectedOutcome, { requests }: Observation): Finding[] {
  const own = requests.filter((request) => request.call === call);
  const gaps = own.slice(1).map((request) => waitBefore(request, requests));
  return [
    ...(sent === undefined ? [] : compareRange(`call ${call}: requests`, sent, own.length)),
    ...judgeEach(
      `call ${call}: request came at`,
      sentAt,
      own.map(({ at }) => at),
    ),
    ...judgeEach(`call ${call}: waited`, waits, gaps),
  ];
}

function judgeEach(what: string, expected: readonly Range[] | undefined, seen: readonly (number | undefined)[]): Finding[] {
  if (!expected) return [];
  if (expected.length !== seen.length) return [{ what, expected: `${expected.length} times`, seen: `${seen.length} times` }];
  return expected.flatMap((range, index) => compareRange(`${what} (${index + 1})`, range, seen[index], ' ms'));
}

function judgeReport(name: string, expected: ExpectedOutcome, outcome: SeenOutcome): Finding[] {
  const { report } = outcome;
  const { error, data, items, status, code, requestId, rateLimit, issues, attempts, retryAt } = expected;
  if (report.type === 'result') {
    // That a result came where an error should have is all there is to say.
    if (error !== undefined) return [{ what: name, expected: error, seen: describe(outcome) }];
    const held = [
      ...(status === undefined ? [] : compare(`${name}: status`, status, report.status)),
      ...(requestId === undefined ? [] : compare(`${name}: requestId`, requestId, report.requestId)),
      ...(rateLimit === undefined ? [] : compare(`${name}: rateLimit`, fromStart(rateLimit), report.rateLimit)),
      ...(data === undefined ? [] : compare(`${name}: data`, data, report.data)),
      ...(items === undefined ? [] : compare(`${name}: items`, items, idsOf(report.data))),
    ];
    return held;
  }
  // That it failed at all is told elsewhere.
  if (error === undefined) return [];
  const told = report.error;
  if (told.class !== error) return [{ what: name, expected: error, seen: describe(outcome) }];
  return [
    ...(status === undefined ? [] : compare(`${name}: status`, status, told.status)),
    ...(code === undefined ? [] : compare(`${name}: code`, code, told.code)),
    ...(requestId === undefined ? [] : compare(`${name}: requestId`, requestId, told.requestId)),
    ...(rateLimit === undefined ? [] : compare(`${name}: rateLimit`, fromStart(rateLimit), told.rateLimit)),
    ...(issues === undefined ? [] : compare(`${name}: issues`, issues, told.issues)),
    ...(attempts === undefined ? [] : compare(`${name}: attempts`, attempts, told.attempts.map(wordOf))),
    ...(retryAt === undefined ? [] : judgeRetryAt(name, retryAt, told.retryAt)),
    ...(items === undefined ? [] : compare(`${name}: items before it failed`, items, idsOf(report.items))),
  ];
}

function judgeRetryAt(name: string, expected: Range | null, seen: number | null): Finding[] {
  if (expected === null) return compare(`${name}: retryAt`, null, seen);
  return compareRange(`${name}: retryAt`, expected, seen === null ? null : seen - START, ' ms');
}

/** A rate limit whose moment, counted from the scenario's start, is counted from the epoch. */
function fromStart(rateLimit: ExpectedOutcome['rateLimit']): unknown {
  const { resetAt } = rateLimit ?? {};
  return typeof resetAt === 'number' ? { ...rateLimit, resetAt: START + resetAt } : rateLimit;
}

function wordOf(attempt: AttemptReport): number | string {
  return 'status' in attempt ? attempt.status : attempt.failure;
}

function idsOf(items: unknown): unknown {
  return Array.isArray(items) ? items.map((item: unknown) => (item as { id?: unknown } | null)?.id) : items;
}
