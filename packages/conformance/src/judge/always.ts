import type { Observation, SeenOutcome } from '../play/observation.ts';
import { nameMatches, type SeenRequest } from '../player/seen-request.ts';
import type { Expectation } from '../scenario.ts';
import { compareRange, type Finding } from './finding.ts';

// What a person doesn't feel. Real milliseconds, measured where the caller is.
const CANCEL_WITHIN = 10;

/** What holds in every scenario, without its saying so. */
export function judgeAlways(seen: Observation, { calls = {} }: Expectation): Finding[] {
  const findings: Finding[] = [];
  const add = (what: string, expected: string, found: string): void => void findings.push({ what, expected, seen: found });

  if (seen.breakdown) add('the scenario', 'is played to its end', seen.breakdown);
  if (seen.sleepsLeft > 0 && !seen.breakdown) add('timers left at the end', 'none', String(seen.sleepsLeft));
  const open = seen.requests.filter(({ endedAt }) => endedAt === undefined).length;
  if (open > 0 && !seen.breakdown) add('requests left open at the end', 'none', String(open));
  for (const { strayed, method, path } of seen.requests) {
    if (strayed) add('the other address', 'gets no request', `${method} ${path}`);
  }
  for (const [call, outcome] of seen.calls) {
    if (outcome.report.type === 'error') {
      const expected = Object.entries(calls).some(([pattern, { error }]) => error !== undefined && nameMatches(pattern, call));
      if (!expected) add(`call ${call}`, 'a result', describe(outcome));
      if (outcome.report.error.class === 'Canceled') {
        const late = compareRange(
          `call ${call}: felt its cancellation after`,
          [0, CANCEL_WITHIN],
          outcome.report.tookMs,
          ' ms of real time',
        );
        findings.push(...late.map((finding) => ({ ...finding, isOfRealTime: outcome.report.tookMs !== undefined })));
      }
    }
  }
  return [...findings, ...judgeHistories(seen), ...judgeBodies(seen)];
}

/** A call sends the same bytes at each of its attempts. */
function judgeBodies({ requests, iterations }: Observation): Finding[] {
  const firsts = new Map<string, string>();
  return requests.flatMap(({ call, body }) => {
    if (call === undefined || iterations.has(call)) return [];
    const first = firsts.get(call) ?? body;
    firsts.set(call, first);
    return first === body ? [] : [{ what: `call ${call}: the body of an attempt`, expected: first, seen: body || 'none' }];
  });
}

/** An error's history of attempts is what the player saw. */
function judgeHistories(seen: Observation): Finding[] {
  const findings: Finding[] = [];
  for (const [call, { report }] of seen.calls) {
    if (report.type === 'result' || seen.iterations.has(call)) continue;
    const told = report.error.attempts.filter((attempt) => 'status' in attempt).map(({ status }) => status);
    const answered = seen.requests.filter((request) => request.call === call && typeof request.outcome === 'number');
    // A browser hides a redirect, and gives it the status 0.
    const given = answered.map(({ outcome }, index) => (told[index] === 0 && isRedirect(outcome) ? 0 : outcome));
    if (JSON.stringify(told) !== JSON.stringify(given)) {
      findings.push({
        what: `call ${call}: statuses in its history`,
        expected: given.join(', ') || 'none',
        seen: told.join(', ') || 'none',
      });
    }
  }
  return findings;
}

function isRedirect(outcome: SeenRequest['outcome']): boolean {
  return typeof outcome === 'number' && outcome >= 300 && outcome < 400;
}

/** A call's end in a few words. */
export function describe({ report }: SeenOutcome): string {
  if (report.type === 'result') return `result ${report.status}`;
  const { class: name, status, code, message } = report.error;
  return [name, status, code, `"${message.slice(0, 160)}"`].filter((part) => part !== null).join(' ');
}
