import type { Operation } from '../contract.ts';
import { isForPrincipals, RATE_LIMIT_HEADERS } from './rate-limits.ts';
import type { ResponseModel } from './responses.ts';

/** The parameter with which a `POST` is safe to repeat. */
const IDEMPOTENCY_KEY = '#/components/parameters/IdempotencyKey';

/** Every successful response of a rate-limited operation reports the state of the limit to the caller. */
export function requireRateLimitHeaders(responses: readonly ResponseModel[], where: string): void {
  for (const { status, headers } of responses.filter((response) => response.status >= 200 && response.status < 300)) {
    const missing = RATE_LIMIT_HEADERS.filter((name) => !headers.includes(name));
    if (missing.length > 0) {
      throw new Error(`${where}: its ${status} lacks the headers ${missing.join(', ')}: declare them as other operations do`);
    }
  }
}

/**
 * Every `POST` declares how a client can repeat it, so that no client has to guess after a lost response.
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
    if (takesKey || isSafe) throw new Error(`${where}: only a POST has an IdempotencyKey or x-safe-to-repeat: remove it`);
    return false;
  }
  if (takesKey === isSafe) {
    throw new Error(
      `${where}: a POST needs ${IDEMPOTENCY_KEY} or, if a repetition does no harm, "x-safe-to-repeat: true": add one of them`,
    );
  }
  if (isSafe) return false;
  if (!isForPrincipals(given.permission)) {
    throw new Error(`${where}: an IdempotencyKey belongs to a principal, and this x-permission has none: change one of them`);
  }
  if (!given.responses.some(({ status }) => status === 409) || !given.success.headers.includes('Idempotency-Replayed')) {
    throw new Error(`${where}: an IdempotencyKey needs a response 409, and the header Idempotency-Replayed on success: add them`);
  }
  return true;
}
