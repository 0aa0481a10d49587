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
import type { CallResult } from './call-result.ts';

const ERROR_CLASSES: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** Returns the `data` member of the body. */
export function unwrapData(result: CallResult): unknown {
  return unwrap(result, (body) => 'data' in body)['data'];
}

/** Returns the body as a page. */
export function unwrapPage<Item>(result: CallResult): Page<Item> {
  return unwrap(
    result,
    ({ data, nextCursor }) => Array.isArray(data) && (nextCursor === null || typeof nextCursor === 'string'),
  ) as unknown as Page<Item>;
}

/** Checks a response whose success has no body. */
export function unwrapEmpty(result: CallResult): void {
  if (result.error) throw createApiError(result, result.error);
}

function unwrap(result: CallResult, isExpected: (body: Record<string, unknown>) => boolean): Record<string, unknown> {
  const { data, error } = result;
  if (error) throw createApiError(result, error);
  if (typeof data === 'object' && data !== null && isExpected(data as Record<string, unknown>)) return data as Record<string, unknown>;
  const message = 'The response is not from Keyrail. Check the base URL.';
  throw result.attachDetails(new UnexpectedResponseError(message, result));
}

function createApiError(result: CallResult, problem: Problem): ApiError {
  const { status } = result;
  const ErrorClass = result.rejectsCredential ? AuthenticationError : status >= 500 ? ServerError : (ERROR_CLASSES[status] ?? ApiError);
  return result.attachDetails(new ErrorClass(problem, () => result.headers));
}
