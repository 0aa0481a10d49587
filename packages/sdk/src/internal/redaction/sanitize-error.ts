interface ErrorLike {
  readonly name?: unknown;
  readonly message: string;
  readonly stack?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/**
 * Copies a thrown value. The copy keeps what explains the failure (name, message, code, stack, causes), redacted. It drops all
 * other members, since a `fetch` may attach the request, and with it the secret.
 */
export function sanitizeError(thrown: unknown, redact: (text: string) => string, depth = 0): Error {
  if (!isErrorLike(thrown)) return new Error('a value that is not an error was thrown');
  // If a host name has several addresses, Node throws an AggregateError with an empty message and one error for each address.
  const inner = thrown.cause ?? (Array.isArray(thrown.errors) ? thrown.errors[0] : undefined);
  const cause = inner !== undefined && depth < 4 ? sanitizeError(inner, redact, depth + 1) : undefined;
  const copy = new Error(redact(thrown.message), cause && { cause });
  for (const member of ['name', 'stack', 'code'] as const) {
    const value = thrown[member];
    if (typeof value !== 'string') continue;
    // Only `code` is enumerable, as on Node's own errors, and so is printed with the error.
    Object.defineProperty(copy, member, { value: redact(value), enumerable: member === 'code', configurable: true, writable: true });
  }
  return copy;
}

/** Returns the message of the innermost cause, which names the actual failure: `connect ECONNREFUSED 127.0.0.1:8787`. */
export function rootCauseMessage(error: Error): string {
  return (error.cause instanceof Error && rootCauseMessage(error.cause)) || error.message;
}

// By its shape, since an error of another realm, such as a test runner's, is not `instanceof Error`.
function isErrorLike(value: unknown): value is ErrorLike {
  return typeof (value as ErrorLike | null | undefined)?.message === 'string';
}
