import type { Operation } from '../contract.ts';
import { isForPrincipals, RATE_LIMIT_HEADERS } from './rate-limits.ts';
import type { ResponseModel } from './responses.ts';

/** What a `POST` refers to so that it is safe to repeat. */
const IDEMPOTENCY_KEY = '#/components/parameters/IdempotencyKey';

/** Every success of an operation that is counted tells the caller the state of its limit. */
export function requireRateLimitHeaders(responses: readonly ResponseModel[], where: string): void {
  for (const { status, headers } of responses.filter((response) => response.status >= 200 && response.status < 300)) {
    const missing = RATE_LIMIT_HEADERS.filter((name) => !headers.includes(name));
    if (missing.length > 0) {
      throw new Error(`${where}: its ${status} lacks the headers ${missing.join(', ')}: declare them as its neighbours do`);
    }
  }
}

/**
 * Every `POST` says how it can be sent again, so that no client has to guess what a lost answer means.
 *
 * @returns whether the operation takes an `Idempotency-Key`
 */
export function requireRepeatable(
  operation: Operation,
  given: { method: string; permission: string; responses: readonly ResponseModel[]; success: ResponseModel },
  where: string,
): boolean {
  const takesKey = (operation.parameters ?? []).some((parameter) => '$ref' in parameter && parameter.$ref === IDEMPOTENCY_KEY);
  const isSafe = operation['x-safe-to-repeat'] === true;
  if (given.method !== 'POST') {
    if (takesKey || isSafe) throw new Error(`${where}: only a POST has an IdempotencyKey or x-safe-to-repeat; take it away`);
    return false;
  }
  if (takesKey === isSafe) {
    throw new Error(
      `${where}: a POST refers to ${IDEMPOTENCY_KEY} or, if doing it again does no harm, says "x-safe-to-repeat: true"; give one of them`,
    );
  }
  if (isSafe) return false;
  if (!isForPrincipals(given.permission)) {
    throw new Error(`${where}: an IdempotencyKey belongs to a principal, and there is none with this x-permission`);
  }
  if (!given.responses.some(({ status }) => status === 409) || !given.success.headers.includes('Idempotency-Replayed')) {
    throw new Error(`${where}: with an IdempotencyKey there is a response 409, and the successful one has the header Idempotency-Replayed`);
  }
  return true;
}
