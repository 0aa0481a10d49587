/** A limit counts the requests of one credential, client or address together. */
type Per = 'credential' | 'client' | 'address';

/** The possible values of `per` without a principal. On a public route, the handler itself may authenticate a client. */
const PER_WITHOUT_PRINCIPAL: Readonly<Record<string, readonly Per[]>> = { client: ['client'], public: ['address', 'client'] };

/** The names of the headers that report the state of the caller's rate limit. */
export const RATE_LIMIT_HEADERS = [
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-RateLimit-Context',
  'RateLimit-Policy',
  'RateLimit',
] as const;

/** A route's own rate limit. */
export interface RouteLimit {
  /** The name of the limit in responses. Routes with the same name share a window. */
  readonly context: string;
  readonly per: Per;
  readonly limit: number;
  readonly windowSeconds: number;
}

/** Whether only an authenticated principal has this permission. */
export function isForPrincipals(permission: string): boolean {
  return !['public', 'client', 'operator'].includes(permission);
}

/**
 * Reads `x-rate-limit`.
 *
 * @throws Error that names the place and the fix
 */
export function readRouteLimit(
  given: Readonly<Record<string, unknown>> | undefined,
  permission: string,
  where: string,
): RouteLimit | undefined {
  if (given === undefined) {
    // Clients have no other limit: the limit of a credential applies only to requests with Bearer or Key.
    if (permission === 'client') throw new Error(`${where} is for clients, so it needs an x-rate-limit: add one`);
    return undefined;
  }
  const { context, per, limit, windowSeconds, ...surplus } = given;
  const isIntegerUpTo = (value: unknown, maximum: number): value is number =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= maximum;
  if (
    typeof context !== 'string' ||
    !/^[a-z_]+:[a-z_]+$/.test(context) ||
    !isIntegerUpTo(limit, 1_000_000) ||
    !isIntegerUpTo(windowSeconds, 86_400) ||
    Object.keys(surplus).length > 0
  ) {
    throw new Error(`${where}: x-rate-limit must be { context: thing:verb, per, limit: 1 to 1000000, windowSeconds: 1 to 86400 }`);
  }
  const allowed = isForPrincipals(permission) ? (['credential'] as const) : (PER_WITHOUT_PRINCIPAL[permission] ?? []);
  const known = allowed.find((each) => each === per);
  if (!known) throw new Error(`${where}: with x-permission: ${permission}, the per of x-rate-limit must be ${allowed.join(' or ')}`);
  return { context, per: known, limit, windowSeconds };
}
