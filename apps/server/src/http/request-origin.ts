import { BlockList, isIP, SocketAddress } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { redactSecrets } from '../credentials/secret.ts';
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
 * `X-Forwarded-For` that is none; where all of them are trusted, the first. A header from anybody else is not believed.
 *
 * @param trustedProxies - addresses and CIDR ranges
 */
export function createFindOrigin(trustedProxies: readonly string[]): FindOrigin {
  const trusted = createIpList(trustedProxies);
  return (context) => {
    // Read now: the socket of a caller who hangs up forgets its address, and the audit would not know it.
    const { remoteAddress = '' } = (context.env as HttpBindings).incoming.socket;
    return {
      get ip() {
        return callerAddress(normalize(remoteAddress), context.req.header('x-forwarded-for'), trusted);
      },
      // It is written down, and a caller may have put anything there.
      userAgent: redactSecrets(context.req.header('user-agent') ?? '') || null,
      requestId: requestIdOf(context),
    };
  };
}

function callerAddress(connection: string, forwardedFor: string | undefined, trusted: IpList): string {
  if (forwardedFor === undefined || !trusted.includes(connection)) return connection;
  const hops = forwardedFor.split(',').map((hop) => normalize(withoutPort(hop.trim())));
  const caller = hops.findLast((hop) => !trusted.includes(hop)) ?? hops[0];
  return caller !== undefined && isIP(caller) !== 0 ? caller : connection;
}

/** A list of addresses and ranges. */
export interface IpList {
  includes(ip: string): boolean;
}

/**
 * Makes a list of addresses and CIDR ranges. Each version is its own: `::/0` is every address of version 6, and none of
 * version 4.
 *
 * @throws TypeError for what is neither an address nor a range
 */
export function createIpList(entries: readonly string[]): IpList {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const entry of entries) {
    const { address, family, bits } = parseRange(entry);
    lists[family].addSubnet(address, bits, family);
  }
  return {
    includes(ip) {
      const address = normalize(ip);
      if (isIP(address) === 0) return false;
      const family = familyOf(address);
      return lists[family].check(address, family);
    },
  };
}

const BITS = { ipv4: 32, ipv6: 128 } as const;

/** How many bits come before the version 4 address in one that is written as version 6. */
const MAPPED_BITS = BITS.ipv6 - BITS.ipv4;

function parseRange(entry: string): { address: string; family: 'ipv4' | 'ipv6'; bits: number } {
  const [written = '', length, ...surplus] = entry.split('/');
  const writtenFamily = familyOf(written);
  const bits = length === undefined ? BITS[writtenFamily] : Number(length);
  if (surplus.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length)) || bits > BITS[writtenFamily] || written.includes('%')) {
    throw new TypeError(`${entry} is not a CIDR range`);
  }
  const address = normalize(written);
  const family = familyOf(address);
  if (family === writtenFamily) return { address, family, bits };
  if (bits < MAPPED_BITS) throw new TypeError(`${entry} is a range of both versions`);
  return { address, family, bits: bits - MAPPED_BITS };
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

function familyOf(address: string): 'ipv4' | 'ipv6' {
  const version = isIP(address);
  if (version === 0) throw new TypeError(`${address} is not an IP address`);
  return version === 4 ? 'ipv4' : 'ipv6';
}

/**
 * An address in its one shortest form, without a zone. A socket that takes both versions shows a version 4 address as
 * `::ffff:203.0.113.7` (RFC 4291, section 2.5.5.2).
 */
function normalize(address: string): string {
  const [plain = ''] = address.split('%');
  if (isIP(plain) !== 6) return plain;
  return new SocketAddress({ address: plain, family: 'ipv6' }).address.replace(/^::ffff:(?=\d+\.)/, '');
}

/** Some proxies write the port too: `203.0.113.7:4711`, `[2001:db8::7]:4711`. */
function withoutPort(hop: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(hop)?.[1] ?? /^([\d.]+):\d+$/.exec(hop)?.[1] ?? hop;
}
