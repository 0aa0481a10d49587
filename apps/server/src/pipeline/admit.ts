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
export async function admit<Known extends Pick<AuthenticatedCaller, 'principal' | 'allowedIps'>>(
  exchange: Exchange,
  failures: FailureLimiter,
  found: Known | Problem | undefined,
  unknown: () => Problem,
): Promise<Known> {
  const { origin } = exchange;
  if (!found) {
    limit(exchange, await failures.count(origin.ip));
    throw unknown();
  }
  const isKnown = !(found instanceof Problem);
  if (isKnown && isAllowedFrom(found.allowedIps, origin)) {
    exchange.principal = found.principal;
    return found;
  }
  limit(exchange, await failures.countRefused(origin.ip));
  if (!isKnown) throw found;
  exchange.principal = found.principal;
  throw ipNotAllowed(origin);
}
