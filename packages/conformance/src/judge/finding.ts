import type { Range } from '../scenario.ts';

/** One thing that is not as the scenario has it. */
export interface Finding {
  readonly what: string;
  readonly expected: string;
  readonly seen: string;
  /** It is a matter of real time, and so of what else the machine had to do. */
  readonly isOfRealTime?: boolean;
}

/** Compares two values; the seen object may have members that nobody asked for. */
export function compare(what: string, expected: unknown, seen: unknown): Finding[] {
  return matches(expected, seen) ? [] : [{ what, expected: show(expected), seen: show(seen) }];
}

/** Whether a number lies in a range. */
export function compareRange(what: string, expected: Range, seen: number | null | undefined, unit = ''): Finding[] {
  const [least, most] = typeof expected === 'number' ? [expected, expected] : expected;
  if (typeof seen === 'number' && seen >= least && seen <= most) return [];
  return [{ what, expected: `${showRange(expected)}${unit}`, seen: `${seen ?? 'none'}${unit}` }];
}

/** A range as people write it: `3000 to 3250`. */
export function showRange(range: Range): string {
  return typeof range === 'number' ? String(range) : range.join(' to ');
}

function matches(expected: unknown, seen: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return expected === seen;
  if (typeof seen !== 'object' || seen === null) return false;
  if (Array.isArray(expected)) {
    return Array.isArray(seen) && seen.length === expected.length && expected.every((item, index) => matches(item, seen[index]));
  }
  return Object.entries(expected).every(([name, member]) => matches(member, (seen as Record<string, unknown>)[name]));
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
