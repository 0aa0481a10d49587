interface ErrorLike {
  readonly name?: unknown;
  readonly message: string;
  readonly stack?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/**
 * A copy of a thrown value that keeps what explains it (name, message, code, stack, causes) and drops the rest,
 * in which a `fetch` may have left the request.
 */
export function safeCause(thrown: unknown, redact: (text: string) => string, depth = 0): Error {
  if (!isErrorLike(thrown)) return new Error('something other than an error was thrown');
  // A host name with several addresses fails once for each, under a message of its own that is empty.
  const inner = thrown.cause ?? (Array.isArray(thrown.errors) ? thrown.errors[0] : undefined);
  const cause = inner !== undefined && depth < 4 ? safeCause(inner, redact, depth + 1) : undefined;
  const copy = new Error(redact(thrown.message), cause && { cause });
  for (const member of ['name', 'stack', 'code'] as const) {
    const value = thrown[member];
    if (typeof value !== 'string') continue;
    // Of these, only the code is an own member that is printed.
    Object.defineProperty(copy, member, { value: redact(value), enumerable: member === 'code', configurable: true, writable: true });
  }
  return copy;
}

/** The message at the bottom of the causes, which names the actual trouble: `connect ECONNREFUSED 127.0.0.1:8787`. */
export function deepestMessage(error: Error): string {
  return (error.cause instanceof Error && deepestMessage(error.cause)) || error.message;
}

// By its looks, since an error of another realm (a test runner's) is no `instanceof Error`.
function isErrorLike(value: unknown): value is ErrorLike {
  return typeof (value as ErrorLike | null | undefined)?.message === 'string';
}
