/** Whose requests a limit counts together. */
type Per = 'credential' | 'client' | 'address';

/** What can be counted by where there is no principal. A client may also be found by the handler of a route that is public. */
const PER_WITHOUT_PRINCIPAL: Readonly<Record<string, readonly Per[]>> = { client: ['client'], public: ['address', 'client'] };

/** The names of the headers that tell a caller how they stand with their limit. */
export const RATE_LIMIT_HEADERS = [
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-RateLimit-Context',
  'RateLimit-Policy',
  'RateLimit',
] as const;

/** A rate limit that a route has of its own. */
export interface RouteLimit {
  /** What answers call it. Routes with the same one share a window. */
  readonly context: string;
  readonly per: Per;
  readonly limit: number;
  readonly windowSeconds: number;
}

/** Whether a permission is one that a principal has, so that its answers go to somebody who is known. */
export function isForPrincipals(permission: string): boolean {
  return !['public', 'client', 'operator'].includes(permission);
}

/**
 * Reads `x-rate-limit`.
 *
 * @throws Error that names the place and the mend
 */
export function readRouteLimit(
  given: Readonly<Record<string, unknown>> | undefined,
  permission: string,
  where: string,
): RouteLimit | undefined {
  if (given === undefined) {
    // There is no other limit for clients: that of a credential is for what it sends as Bearer or Key.
    if (permission === 'client') throw new Error(`${where} is for clients, so it needs an x-rate-limit`);
    return undefined;
  }
  const { context, per, limit, windowSeconds, ...surplus } = given;
  const isWhole = (value: unknown, most: number): value is number => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
  if (
    typeof context !== 'string' ||
    !/^[a-z_]+:[a-z_]+$/.test(context) ||
    !isWhole(limit, 1_000_000) ||
    !isWhole(windowSeconds, 86_400) ||
    Object.keys(surplus).length > 0
  ) {
    throw new Error(`${where}: x-rate-limit is { context: thing:verb, per, limit: 1 to 1000000, windowSeconds: 1 to 86400 }`);
  }
  const allowed = isForPrincipals(permission) ? (['credential'] as const) : (PER_WITHOUT_PRINCIPAL[permission] ?? []);
  const known = allowed.find((each) => each === per);
  if (!known) throw new Error(`${where}: x-rate-limit counts per ${allowed.join(' or per ')} where x-permission is ${permission}`);
  return { context, per: known, limit, windowSeconds };
}
