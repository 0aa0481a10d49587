import type { components } from '@keyrail/contract';
import type { Attempt } from './attempt.ts';
import type { RateLimit } from './rate-limit.ts';

type Problem = components['schemas']['Problem'];

/** The stable code of a problem. The type lists the contract's codes. A newer server may send others. */
export type ProblemCode = components['schemas']['ProblemCode'] | (string & {});

/** An invalid part of a request: its path, and what is wrong with it. */
export type ValidationIssue = components['schemas']['Issue'];

// A program may load two copies of this package. `instanceof` does not recognize the classes of the other copy.
const KEYRAIL_ERROR = Symbol.for('@keyrail/sdk:KeyrailError');

/** The base class of the SDK's errors. By itself it is a wrong use of the SDK, such as a missing credential. No error contains a secret. */
export class KeyrailError extends Error {
  /** The attempts of the call, in order. */
  declare readonly attempts: readonly Attempt[];
  /** When a retry can succeed: by the server's `Retry-After`, or because the wait before a retry exceeded the call's deadline. */
  declare readonly retryAt: Date | undefined;
  /** The rate limit's state, from the last response. */
  declare readonly rateLimit: RateLimit | undefined;
  // Only a type. Without a member of its own, TypeScript treats every Error as a KeyrailError, and narrows other errors to `never`.
  declare protected readonly keyrail: true;

  // On the prototype, since Node prints an error's own members.
  static {
    Object.assign(this.prototype, { name: 'KeyrailError', attempts: Object.freeze([]), retryAt: undefined, rateLimit: undefined });
    Object.defineProperty(this.prototype, KEYRAIL_ERROR, { value: true });
  }
}

/** No complete response arrived: the connection was refused or cut, or a host name did not resolve. `cause` has the details. */
export class ConnectionError extends KeyrailError {
  declare name: 'ConnectionError' | 'TimeoutError';

  static {
    this.prototype.name = 'ConnectionError';
  }
}

/** The last attempt timed out, or the call exceeded its deadline. */
export class TimeoutError extends ConnectionError {
  declare name: 'TimeoutError';

  static {
    this.prototype.name = 'TimeoutError';
  }
}

/** The response is not from Keyrail: a redirect, or a success without the expected JSON. */
export class UnexpectedResponseError extends KeyrailError {
  declare name: 'UnexpectedResponseError';

  static {
    this.prototype.name = 'UnexpectedResponseError';
  }

  /** The HTTP status; 0 for a redirect in a browser, which hides its status. */
  readonly status: number;
  /** The `X-Request-Id` of the response, if it has one. */
  readonly requestId: string | undefined;

  constructor(message: string, { status, requestId }: { readonly status: number; readonly requestId: string | undefined }) {
    super(`${status}: ${message}`);
    this.status = status;
    this.requestId = requestId;
  }
}

/** The server responded with an error, that is, a status of 400 or above (RFC 9457). Common statuses have subclasses. */
export class ApiError extends KeyrailError {
  static {
    this.prototype.name = 'ApiError';
  }

  /** The HTTP status. */
  readonly status: number;
  /** The stable code of the problem; `UNKNOWN` if the response has none, as that of a proxy. */
  readonly code: ProblemCode;
  /** Identifies the request in the server's logs. Include it when you ask for support. */
  readonly requestId: string | undefined;
  readonly #problem: Problem;
  readonly #headersOf: () => Headers;

  constructor(problem: Problem, headersOf: () => Headers = () => new Headers()) {
    super(messageOf(problem));
    this.status = problem.status;
    this.code = problem.code;
    this.requestId = problem.requestId || undefined;
    this.#problem = problem;
    this.#headersOf = headersOf;
  }

  // These are getters, since Node prints own members, and the message already summarizes them.

  /** A short summary of the problem; the same for each occurrence. */
  get title(): string {
    return this.#problem.title;
  }

  /** What is wrong with this request, and what to do. */
  get detail(): string {
    return this.#problem.detail;
  }

  /** The invalid parts of the request; empty for other problems. */
  get issues(): readonly ValidationIssue[] {
    return this.#problem.issues ?? [];
  }

  /** The headers of the response. */
  get headers(): Headers {
    return this.#headersOf();
  }
}

function messageOf({ status, code, detail, issues = [], requestId }: Problem): string {
  const details = issues.slice(0, 3).map((issue) => `${issue.path} ${issue.message}`);
  if (issues.length > 3) details.push(`${issues.length - 3} more`);
  if (requestId) details.push(`request ${requestId}`);
  return `${status} ${code}: ${detail}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
}

/** Whether a value is an error of this SDK, even from another copy of the package. */
export function isKeyrailError(value: unknown): value is KeyrailError {
  return typeof value === 'object' && value !== null && KEYRAIL_ERROR in value;
}

/** Whether a value is an {@link ApiError}, even from another copy of the package. */
export function isApiError(value: unknown): value is ApiError {
  // No other error of the SDK has a code.
  return isKeyrailError(value) && 'code' in value;
}
