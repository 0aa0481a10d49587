import { nameMatches, type SeenRequest } from '../player/seen-request.ts';
import type { Spread } from '../scenario.ts';
import { type Finding, showRange } from './finding.ts';
import { waitBefore } from './requests.ts';

/**
 * Whether waits, or moments, fill a range as random ones do: none lies outside, the least is in the first quarter, the greatest in
 * the last. Of sixty that are evenly spread, all miss a quarter once in thirty million runs.
 */
export function judgeSpread({ calls, waits, sent = 1, fill }: Spread, requests: readonly SeenRequest[]): Finding[] {
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
      what: waits === undefined ? `when request ${sent} of ${calls} came` : `wait ${showRange(waits)} of ${calls}`,
      expected: `all over ${showRange(fill)} ms`,
      seen: `${Math.round(least)} to ${Math.round(greatest)} ms, ${values.length} times`,
    },
  ];
}
