import { inspect } from 'node:util';

/** Returns a value as each common way of logging prints it. */
export function printings(value: unknown): string {
  const thrown = value as { stack?: unknown; cause?: unknown };
  return [
    inspect(value, { depth: Infinity, showHidden: true, getters: true, customInspect: false, showProxy: true }),
    inspect(value, { depth: Infinity }),
    JSON.stringify(value),
    String(value),
    String(thrown?.stack),
    ...(thrown?.cause === undefined ? [] : [printings(thrown.cause)]),
    ...Object.values(value as object).map((member) => inspect(member, { depth: Infinity, showHidden: true })),
  ].join('\n');
}
