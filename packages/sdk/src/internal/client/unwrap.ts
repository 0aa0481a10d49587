import { ApiError, UnexpectedResponseError } from '../../core/errors.ts';
import type { Page } from '../../core/pages.ts';
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from '../../core/status-errors.ts';
import type { Problem } from '../response/parse-problem.ts';
import type { Result } from './call-result.ts';

const CLASS_OF_STATUS: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** Gives the `data` of an answer that has one. */
export function unwrapData(result: Result): unknown {
  return unwrap(result, (body) => 'data' in body)['data'];
}

/** Gives an answer that is a page. */
export function unwrapPage<Item>(result: Result): Page<Item> {
  return unwrap(
    result,
    ({ data, nextCursor }) => Array.isArray(data) && (nextCursor === null || typeof nextCursor === 'string'),
  ) as unknown as Page<Item>;
}

/** Looks at an answer that has no body. */
export function unwrapNothing(result: Result): void {
  if (result.error) throw apiErrorOf(result, result.error);
}

function unwrap(result: Result, isExpected: (body: Record<string, unknown>) => boolean): Record<string, unknown> {
  const { data, error } = result;
  if (error) throw apiErrorOf(result, error);
  if (typeof data === 'object' && data !== null && isExpected(data as Record<string, unknown>)) return data as Record<string, unknown>;
  const message = 'the answer is not what Keyrail sends. Check the base URL.';
  throw result.describe(new UnexpectedResponseError(message, result));
}

function apiErrorOf(result: Result, problem: Problem): ApiError {
  const { status } = result;
  const Class = result.refusesCredential ? AuthenticationError : status >= 500 ? ServerError : (CLASS_OF_STATUS[status] ?? ApiError);
  return result.describe(new Class(problem, () => result.headers));
}
