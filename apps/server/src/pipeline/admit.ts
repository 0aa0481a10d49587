import type { AuthenticatedCaller } from '../credentials/principals/principal.ts';
import { Problem } from '../http/problems.ts';
import type { FailureLimiter } from '../limits/failure-limiter.ts';
import { createIpList } from '../runtime/ip-list.ts';
import type { Exchange } from './exchange.ts';
import { limit } from './limit.ts';

/**
 * Admits the owner of a credential if its `allowedIps` include the caller's address. Otherwise counts a failed attempt for the
 * address, and rejects the request. The exchange then contains the principal, also for a valid credential that is rejected. It does
 * not after too many rejections, so that they can't fill an organization's request log.
 *
 * @param found - the owner of the credential; `undefined` if the credential is unknown; a `Problem` if it is valid but its owner is rejected
 * @param unknown - creates the problem for an unknown credential
 * @throws Problem from `unknown` or `found`, `IP_NOT_ALLOWED` or `RATE_LIMITED`
 */
export function admit<Known extends Pick<AuthenticatedCaller, 'principal' | 'allowedIps'>>(
  exchange: Exchange,
  failures: FailureLimiter,
  found: Known | Problem | undefined,
  unknown: () => Problem,
): Known | Promise<never> {
  if (!found) return rejectUnknown(exchange, failures, unknown);
  if (found instanceof Problem || !isAllowed(found.allowedIps, exchange.origin.ip)) return rejectKnown(exchange, failures, found);
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
  const { ip } = exchange.origin;
  limit(exchange, await failures.countRejected(ip));
  if (found instanceof Problem) throw found;
  exchange.principal = found.principal;
  throw new Problem('IP_NOT_ALLOWED', `The credential's allowedIps exclude ${ip}. Add it, or call from an allowed address.`);
}

/** @param allowedIps - addresses and CIDR ranges; an empty list allows all addresses */
function isAllowed(allowedIps: readonly string[], ip: string): boolean {
  return allowedIps.length === 0 || createIpList(allowedIps).includes(ip);
}
