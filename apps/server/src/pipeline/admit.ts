import type { AuthenticatedCaller } from '../credentials/principals/principal.ts';
import { Problem } from '../http/problems.ts';
import { ipNotAllowed, isAllowedFrom } from '../http/request-origin.ts';
import type { FailureLimiter } from '../limits/failure-limiter.ts';
import type { Exchange } from './exchange.ts';
import { limit } from './limit.ts';

/**
 * Lets in whom presented credentials belong to, where they may be used; whoever is not let in is counted by address. The exchange
 * then knows who calls, also where the credentials work but may not be used so; of those who go on beyond the limit it does not, so
 * that nobody fills an organization's log.
 *
 * @param found - `undefined` if the credentials open nothing; a `Problem` if they work, and whose they are is not let in
 * @param unknown - refuses those that open nothing
 * @throws Problem the refusal, `IP_NOT_ALLOWED` or `RATE_LIMITED`
 */
export function admit<Known extends Pick<AuthenticatedCaller, 'principal' | 'allowedIps'>>(
  exchange: Exchange,
  failures: FailureLimiter,
  found: Known | Problem | undefined,
  unknown: () => Problem,
): Known | Promise<never> {
  if (!found) return rejectUnknown(exchange, failures, unknown);
  if (found instanceof Problem || !isAllowedFrom(found.allowedIps, exchange.origin)) return rejectKnown(exchange, failures, found);
  exchange.principal = found.principal;
  return found;
}

async function rejectUnknown(exchange: Exchange, failures: FailureLimiter, unknown: () => Problem): Promise<never> {
  limit(exchange, await failures.count(exchange.origin.ip));
  throw unknown();
}

async function rejectKnown(
  exchange: Exchange,
  failures: FailureLimiter,
  found: Pick<AuthenticatedCaller, 'principal'> | Problem,
): Promise<never> {
  limit(exchange, await failures.countRefused(exchange.origin.ip));
  if (found instanceof Problem) throw found;
  exchange.principal = found.principal;
  throw ipNotAllowed(exchange.origin);
}
