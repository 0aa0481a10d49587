import { ApiError, UnexpectedResponseError } from '../core/errors.ts';
import type { Page } from '../core/pages.ts';
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from '../core/status-errors.ts';
import type { Problem } from './problem.ts';

interface Answer<Body> {
  readonly data?: Body;
  readonly error?: Problem;
  readonly response: Response;
}

const CLASS_OF_STATUS: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** Gives the `data` of an answer that has one. */
export async function unwrapData<Data>(answer: Promise<Answer<{ data: Data }>>): Promise<Data> {
  return (await unwrap(answer, (body) => 'data' in body)).data;
}

/** Gives an answer that is a page. */
export async function unwrapPage<Item>(answer: Promise<Answer<Page<Item>>>): Promise<Page<Item>> {
  return unwrap(answer, (body) => Array.isArray(body.data) && (body.nextCursor === null || typeof body.nextCursor === 'string'));
}

/** Waits for an answer that has no body. */
export async function unwrapNothing(answer: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await answer;
  if (error) throw apiErrorOf(error, response.headers);
}

async function unwrap<Body extends object>(answer: Promise<Answer<Body>>, isExpected: (body: Body) => boolean): Promise<Body> {
  const { data, error, response } = await answer;
  if (error) throw apiErrorOf(error, response.headers);
  if (typeof data === 'object' && data !== null && isExpected(data)) return data;
  throw new UnexpectedResponseError(
    `${response.status}: the answer is not what Keyrail sends. Check that the base URL is a Keyrail server's.`,
    response,
  );
}

function apiErrorOf(problem: Problem, headers: Headers): ApiError {
  const Class = problem.status >= 500 ? ServerError : (CLASS_OF_STATUS[problem.status] ?? ApiError);
  return new Class(problem, headers);
}
