import type { Range } from '../scenario.ts';

/** A difference between what the scenario expects and what was observed. */
export interface Finding {
  readonly what: string;
  readonly expected: string;
  readonly observed: string;
  /** Whether it depends on real time, and so on the load of the machine. */
  readonly isOfRealTime?: boolean;
}

/** Compares two values. The observed object may have further members. */
export function compare(what: string, expected: unknown, observed: unknown): Finding[] {
  return matches(expected, observed) ? [] : [{ what, expected: show(expected), observed: show(observed) }];
}

/** Checks that a number is in a range. */
export function compareRange(what: string, expected: Range, observed: number | null | undefined, unit = ''): Finding[] {
  const [least, most] = typeof expected === 'number' ? [expected, expected] : expected;
  if (typeof observed === 'number' && observed >= least && observed <= most) return [];
  return [{ what, expected: `${showRange(expected)}${unit}`, observed: `${observed ?? 'none'}${unit}` }];
}

/** Formats a range: `3000 to 3250`. */
export function showRange(range: Range): string {
  return typeof range === 'number' ? String(range) : range.join(' to ');
}

function matches(expected: unknown, observed: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return expected === observed;
  if (typeof observed !== 'object' || observed === null) return false;
  if (Array.isArray(expected)) {
    return (
      Array.isArray(observed) && observed.length === expected.length && expected.every((item, index) => matches(item, observed[index]))
    );
  }
  return Object.entries(expected).every(([name, member]) => matches(member, (observed as Record<string, unknown>)[name]));
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
