import type { components } from '@keyrail/contract';
import type { Attempt } from './attempt.ts';
import type { RateLimit } from './rate-limit.ts';

type Problem = components['schemas']['Problem'];

/** The stable name of a problem. The contract's own are known by name; a newer server may send others. */
export type ProblemCode = components['schemas']['ProblemCode'] | (string & {});

/** A place in the request that is not as the contract describes it. */
export type ValidationIssue = components['schemas']['Issue'];

// Two copies of this package may meet in one program, and `instanceof` tells their classes apart.
const KEYRAIL_ERROR = Symbol.for('@keyrail/sdk:KeyrailError');

/** Whatever this SDK throws; by itself, a wrong use of it, such as a missing credential. No error holds a secret. */
export class KeyrailError extends Error {
  /** Each time that the request was sent, and what became of it. */
  declare readonly attempts: readonly Attempt[];
  /** When it makes sense to try again, if the server said so, or if waiting for it did not fit into the call's deadline. */
  declare readonly retryAt: Date | undefined;
  /** The rate limit's state, as the last answer told it. */
  declare readonly rateLimit: RateLimit | undefined;
  // For the type alone: without a member of its own, TypeScript takes every Error for one, and narrows the others to `never`.
  declare protected readonly keyrail: true;

  // On the prototype, since an own member would be printed with every error.
  static {
    Object.assign(this.prototype, { name: 'KeyrailError', attempts: Object.freeze([]), retryAt: undefined, rateLimit: undefined });
    Object.defineProperty(this.prototype, KEYRAIL_ERROR, { value: true });
  }
}

/** No whole answer came: the connection was refused or cut, or a name did not resolve. `cause` says more. */
export class ConnectionError extends KeyrailError {
  declare name: 'ConnectionError' | 'TimeoutError';

  static {
    this.prototype.name = 'ConnectionError';
  }
}

/** The time of the last attempt, or of the whole call, was over before an answer came. */
export class TimeoutError extends ConnectionError {
  declare name: 'TimeoutError';

  static {
    this.prototype.name = 'TimeoutError';
  }
}

/** An answer came that is not Keyrail's: a redirect, or a success without the JSON that belongs to it. */
export class UnexpectedResponseError extends KeyrailError {
  declare name: 'UnexpectedResponseError';

  static {
    this.prototype.name = 'UnexpectedResponseError';
  }

  /** The HTTP status; 0 where a browser hides it, as that of a redirect. */
  readonly status: number;
  /** The answer's `X-Request-Id`, if it had one. */
  readonly requestId: string | undefined;

  constructor(message: string, { status, requestId }: { readonly status: number; readonly requestId: string | undefined }) {
    super(`${status}: ${message}`);
    this.status = status;
    this.requestId = requestId;
  }
}

/** The server refused or failed: an answer with status 400 or above. There is a subclass for each status worth telling apart. */
export class ApiError extends KeyrailError {
  static {
    this.prototype.name = 'ApiError';
  }

  /** The HTTP status. */
  readonly status: number;
  /** The stable name of the problem; `UNKNOWN` if the answer did not say, as that of a proxy in between. */
  readonly code: ProblemCode;
  /** Names the request in the server's logs. Give it when you ask for help. */
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

  // The message says all this in short, so it is not printed with the error once more.

  /** The problem in a few words; the same for every occurrence. */
  get title(): string {
    return this.#problem.title;
  }

  /** What went wrong this time, and what to do about it. */
  get detail(): string {
    return this.#problem.detail;
  }

  /** Each place in the request that is not as the contract describes it; mostly empty. */
  get issues(): readonly ValidationIssue[] {
    return this.#problem.issues ?? [];
  }

  /** The headers of the answer. */
  get headers(): Headers {
    return this.#headersOf();
  }
}

function messageOf({ status, code, detail, issues = [], requestId }: Problem): string {
  const remarks = issues.slice(0, 3).map((issue) => `${issue.path} ${issue.message}`);
  if (issues.length > 3) remarks.push(`${issues.length - 3} more`);
  if (requestId) remarks.push(`request ${requestId}`);
  return `${status} ${code}: ${detail}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
}

/** Whether a value is an error of this SDK, from whichever copy of the package. */
export function isKeyrailError(value: unknown): value is KeyrailError {
  return typeof value === 'object' && value !== null && KEYRAIL_ERROR in value;
}

/** Whether a value is an {@link ApiError}, from whichever copy of the package. */
export function isApiError(value: unknown): value is ApiError {
  // No other has a code.
  return isKeyrailError(value) && 'code' in value;
}
