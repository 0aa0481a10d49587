import type { Observation, RecordedOutcome } from '../run/observation.ts';
import type { Expectation } from '../scenario.ts';
import { nameMatches, type RecordedRequest } from '../server/recorded-request.ts';
import { compareRange, type Finding } from './finding.ts';

// In real milliseconds, measured at the caller.
const MAX_CANCELLATION_TIME = 10;

/** Checks what must be true in every scenario. */
export function checkInvariants(observation: Observation, { calls = {} }: Expectation): Finding[] {
  const findings: Finding[] = [];
  const add = (what: string, expected: string, found: string): void => void findings.push({ what, expected, observed: found });

  if (observation.abortReason) add('the scenario', 'runs to its end', observation.abortReason);
  if (observation.sleepsLeft > 0 && !observation.abortReason) add('timers left at the end', 'none', String(observation.sleepsLeft));
  const open = observation.requests.filter(({ endedAt }) => endedAt === undefined).length;
  if (open > 0 && !observation.abortReason) add('requests left open at the end', 'none', String(open));
  for (const { isOtherHost, method, path } of observation.requests) {
    if (isOtherHost) add('the other address', 'gets no request', `${method} ${path}`);
  }
  for (const [call, outcome] of observation.calls) {
    if (outcome.report.type === 'error') {
      const expected = Object.entries(calls).some(([pattern, { error }]) => error !== undefined && nameMatches(pattern, call));
      if (!expected) add(`call ${call}`, 'a result', describe(outcome));
      if (outcome.report.error.class === 'Canceled') {
        const late = compareRange(
          `call ${call}: was canceled after`,
          [0, MAX_CANCELLATION_TIME],
          outcome.report.tookMs,
          ' ms of real time',
        );
        findings.push(...late.map((finding) => ({ ...finding, isOfRealTime: outcome.report.tookMs !== undefined })));
      }
    }
  }
  return [...findings, ...checkHistories(observation), ...checkBodies(observation)];
}

/** A call sends the same bytes at each of its attempts. */
function checkBodies({ requests, iterations }: Observation): Finding[] {
  const firsts = new Map<string, string>();
  return requests.flatMap(({ call, body }) => {
    if (call === undefined || iterations.has(call)) return [];
    const first = firsts.get(call) ?? body;
    firsts.set(call, first);
    return first === body ? [] : [{ what: `call ${call}: the body of an attempt`, expected: first, observed: body || 'none' }];
  });
}

/** The attempts of an error are the requests that the server received. */
function checkHistories(observation: Observation): Finding[] {
  const findings: Finding[] = [];
  for (const [call, { report }] of observation.calls) {
    if (report.type === 'result' || observation.iterations.has(call)) continue;
    const reported = report.error.attempts.filter((attempt) => 'status' in attempt).map(({ status }) => status);
    const answered = observation.requests.filter((request) => request.call === call && typeof request.outcome === 'number');
    // A browser hides the status of a redirect, and reports 0.
    const given = answered.map(({ outcome }, index) => (reported[index] === 0 && isRedirect(outcome) ? 0 : outcome));
    if (JSON.stringify(reported) !== JSON.stringify(given)) {
      findings.push({
        what: `call ${call}: statuses of its attempts`,
        expected: given.join(', ') || 'none',
        observed: reported.join(', ') || 'none',
      });
    }
  }
  return findings;
}

function isRedirect(outcome: RecordedRequest['outcome']): boolean {
  return typeof outcome === 'number' && outcome >= 300 && outcome < 400;
}

/** Summarizes the outcome of a call. */
export function describe({ report }: RecordedOutcome): string {
  if (report.type === 'result') return `result ${report.status}`;
  const { class: name, status, code, message } = report.error;
  return [name, status, code, `"${message.slice(0, 160)}"`].filter((part) => part !== null).join(' ');
}
