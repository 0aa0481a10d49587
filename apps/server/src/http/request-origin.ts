import { isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

import { createIpList, type IpList, normalizeAddress } from '../runtime/ip-list.ts';
import { redactSecrets } from '../runtime/redact-secrets.ts';
import { requestIdOf } from './request-id.ts';

/** The origin of a request. */
export interface RequestOrigin {
  /** The caller's address, version 4 or 6. */
  readonly ip: string;
  readonly userAgent: string | null;
  readonly requestId: string;
}

/** Determines the origin of a request. */
export type FindOrigin = (context: Context) => RequestOrigin;

/**
 * Determines the caller's address. This is the address of the connection, unless that is a trusted proxy. Behind one it is the last
 * address in `X-Forwarded-For` that is not a trusted proxy, or the first if all are. A header from any other peer is ignored.
 *
 * @param trustedProxies - addresses and CIDR ranges
 */
export function createFindOrigin(trustedProxies: readonly string[]): FindOrigin {
  const trusted = trustedProxies.length > 0 ? createIpList(trustedProxies) : undefined;
  return (context) => {
    // The address is read now: a closed socket has none, and the audit log would lack it.
    const { remoteAddress = '' } = (context.env as HttpBindings).incoming.socket;
    const connection = normalizeAddress(remoteAddress);
    return {
      // A getter would be costly: V8 creates its function in the old generation, so everything that it refers to outlives the request.
      ip: trusted ? callerAddress(connection, context.req.header('x-forwarded-for'), trusted) : connection,
      // The server stores and logs it, and it may contain a secret.
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

/** Some proxies also write the port: `203.0.113.7:4711`, `[2001:db8::7]:4711`. */
function withoutPort(hop: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(hop)?.[1] ?? /^([\d.]+):\d+$/.exec(hop)?.[1] ?? hop;
}
