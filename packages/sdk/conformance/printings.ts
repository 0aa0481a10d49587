/** Prints a value with its nested members. */
export type Inspect = (value: unknown, options?: object) => string;

const WHOLE = { depth: Number.POSITIVE_INFINITY, showHidden: true, maxArrayLength: null, maxStringLength: null };

/** Returns a value as each common way of printing shows it. */
export function printings(value: unknown, inspect: Inspect): Record<string, string> {
  const thrown = value as { readonly stack?: unknown; readonly cause?: unknown } | undefined;
  return {
    inspect: inspect(value, { ...WHOLE, getters: true }),
    inspectPlain: inspect(value),
    inspectRaw: inspect(value, { ...WHOLE, customInspect: false, showProxy: true }),
    json: attempt(() => JSON.stringify(value) ?? 'undefined'),
    string: attempt(() => String(value)),
    stack: String(thrown?.stack),
    cause: inspect(thrown?.cause, WHOLE),
    spread: attempt(() => inspect({ ...(value as object) }, WHOLE)),
    clone: attempt(() => inspect(structuredClone(value), WHOLE)),
  };
}

function attempt(print: () => string): string {
  try {
    return print();
  } catch (error) {
    return String(error);
  }
}
