import type { Spread } from '../scenario.ts';
import { nameMatches, type RecordedRequest } from '../server/recorded-request.ts';
import { type Finding, showRange } from './finding.ts';
import { waitBefore } from './requests.ts';

/**
 * Checks that waits, or arrival times, fill a range as uniformly random ones do: none is outside, the least is in the first
 * quarter, and the greatest is in the last. With sixty random values, this fails by chance once in thirty million runs.
 */
export function checkSpread({ calls, waits, sent = 1, fill }: Spread, requests: readonly RecordedRequest[]): Finding[] {
  const names = new Set(requests.filter(({ call }) => nameMatches(calls, call)).map(({ call }) => call));
  const [from, to] = typeof waits === 'number' ? [waits, waits] : (waits ?? [sent - 1, sent - 1]);
  const chosen = [...names].flatMap((name) => requests.filter(({ call }) => call === name).slice(from, to + 1));
  const values = chosen.map((request) => (waits === undefined ? request.at : (waitBefore(request, requests) ?? Number.NaN)));
  const [start, end] = fill;
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const quarter = (end - start) / 4;
  if (least >= start && least < start + quarter && greatest > end - quarter && greatest <= end) return [];
  return [
    {
      what: waits === undefined ? `arrival of request ${sent} of ${calls}` : `wait ${showRange(waits)} of ${calls}`,
      expected: `spread over ${showRange(fill)} ms`,
      observed: `${Math.round(least)} to ${Math.round(greatest)} ms, ${values.length} times`,
    },
  ];
}
