import { isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

import { createIpList, type IpList, normalizeAddress } from '../runtime/ip-list.ts';

import { redactSecrets } from '../runtime/redact-secrets.ts';

import { Problem } from './problems.ts';
import { requestIdOf } from './request-id.ts';

/** Where a request came from. */
export interface RequestOrigin {
  /** The caller's address, version 4 or 6. */
  readonly ip: string;
  readonly userAgent: string | null;
  readonly requestId: string;
}

/** Finds where a request came from. */
export type FindOrigin = (context: Context) => RequestOrigin;

/**
 * Finds the caller's address: that of the connection or, where that is one of the trusted proxies, the last one in
 * `X-Forwarded-For` that is not trusted; where all of them are trusted, the first. A header from any other peer is ignored.
 *
 * @param trustedProxies - addresses and CIDR ranges
 */
export function createFindOrigin(trustedProxies: readonly string[]): FindOrigin {
  const trusted = trustedProxies.length > 0 ? createIpList(trustedProxies) : undefined;
  return (context) => {
    // Read now: the socket of a caller who hangs up forgets its address, and the audit would not know it.
    const { remoteAddress = '' } = (context.env as HttpBindings).incoming.socket;
    const connection = normalizeAddress(remoteAddress);
    return {
      // No getter: V8 creates its function in the old generation, and so all that it refers to outlives the request.
      ip: trusted ? callerAddress(connection, context.req.header('x-forwarded-for'), trusted) : connection,
      // It is written down, and a caller may have put anything there.
      userAgent: redactSecrets(context.req.header('user-agent') ?? '') || null,
      requestId: requestIdOf(context),
    };
  };
}

function callerAddress(connection: string, forwardedFor: string | undefined, trusted: IpList): string {
  if (forwardedFor === undefined || !trusted.includes(connection)) return connection;
  const hops = forwardedFor.split(',').map((hop) => normalizeAddress(withoutPort(hop.trim())));
  const caller = hops.findLast((hop) => !trusted.includes(hop)) ?? hops[0];
  return caller !== undefined && isIP(caller) !== 0 ? caller : connection;
}

/** Whether a credential may be used from there. @param allowedIps - addresses and CIDR ranges; empty if from anywhere */
export function isAllowedFrom(allowedIps: readonly string[], { ip }: RequestOrigin): boolean {
  return allowedIps.length === 0 || createIpList(allowedIps).includes(ip);
}

/** The refusal of a credential that may not be used from there. */
export function ipNotAllowed({ ip }: RequestOrigin): Problem {
  return new Problem(
    'IP_NOT_ALLOWED',
    `This credential may not be used from ${ip}. Add the address to its allowedIps, or use it from one of those.`,
  );
}

/** Some proxies write the port too: `203.0.113.7:4711`, `[2001:db8::7]:4711`. */
function withoutPort(hop: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(hop)?.[1] ?? /^([\d.]+):\d+$/.exec(hop)?.[1] ?? hop;
}
