import { BlockList, isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
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
 * `X-Forwarded-For` that is none. A header from anybody else is not believed.
 *
 * @param trustedProxies - addresses and CIDR ranges
 */
export function createFindOrigin(trustedProxies: readonly string[]): FindOrigin {
  const trusted = createIpList(trustedProxies);
  return (context) => ({
    get ip() {
      return callerAddress(context, trusted);
    },
    userAgent: context.req.header('user-agent') ?? null,
    requestId: requestIdOf(context),
  });
}

function callerAddress(context: Context, trusted: IpList): string {
  const connection = normalize((context.env as HttpBindings).incoming.socket.remoteAddress ?? '');
  if (!trusted.includes(connection)) return connection;
  const hops = (context.req.header('x-forwarded-for') ?? '').split(',').map((hop) => normalize(hop.trim()));
  const caller = hops.findLast((hop) => !trusted.includes(hop));
  return caller !== undefined && isIP(caller) !== 0 ? caller : connection;
}

/** A list of addresses and ranges. */
export interface IpList {
  includes(ip: string): boolean;
}

/** @throws TypeError for what is neither an address nor a CIDR range */
export function createIpList(entries: readonly string[]): IpList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const family = familyOf(address);
    if (bits === undefined) list.addAddress(address, family);
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 'ipv4' ? 32 : 128)) list.addSubnet(address, Number(bits), family);
    else throw new TypeError(`${entry} is not a CIDR range`);
  }
  return { includes: (ip) => isIP(ip) !== 0 && list.check(ip, familyOf(ip)) };
}

/** @param allowedIps - addresses and CIDR ranges; empty if from anywhere @throws Problem `IP_NOT_ALLOWED` */
export function requireAllowedIp(allowedIps: readonly string[], { ip }: RequestOrigin): void {
  if (allowedIps.length === 0 || createIpList(allowedIps).includes(ip)) return;
  throw new Problem(
    'IP_NOT_ALLOWED',
    `This credential may not be used from ${ip}. Add the address to its allowedIps, or use it from one of those.`,
  );
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  const version = isIP(address);
  if (version === 0) throw new TypeError(`${address} is not an IP address`);
  return version === 4 ? 'ipv4' : 'ipv6';
}

/** A socket that takes both versions shows a version 4 address as `::ffff:203.0.113.7` (RFC 4291, section 2.5.5.2). */
function normalize(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
