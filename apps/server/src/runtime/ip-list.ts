import { BlockList, isIP, isIPv4, SocketAddress } from 'node:net';

/** A list of addresses and ranges. */
export interface IpList {
  includes(ip: string): boolean;
}

/**
 * Creates a list from addresses and CIDR ranges. A range includes only addresses of its own version: `::/0` includes all IPv6
 * addresses and no IPv4 address.
 *
 * @throws TypeError for an entry that is neither an address nor a range
 */
export function createIpList(entries: readonly string[]): IpList {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const entry of entries) {
    const { address, family, bits } = parseRange(entry);
    lists[family].addSubnet(address, bits, family);
  }
  return {
    includes(ip) {
      const address = normalizeAddress(ip);
      if (isIP(address) === 0) return false;
      const family = familyOf(address);
      return lists[family].check(address, family);
    },
  };
}

const BITS = { ipv4: 32, ipv6: 128 } as const;

/** The number of bits before the IPv4 address in an IPv4-mapped IPv6 address. */
const MAPPED_BITS = BITS.ipv6 - BITS.ipv4;

function parseRange(entry: string): { address: string; family: 'ipv4' | 'ipv6'; bits: number } {
  const [written = '', length, ...surplus] = entry.split('/');
  const writtenFamily = familyOf(written);
  const bits = length === undefined ? BITS[writtenFamily] : Number(length);
  if (surplus.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length)) || bits > BITS[writtenFamily] || written.includes('%')) {
    throw new TypeError(`${entry} is not a CIDR range`);
  }
  const address = normalizeAddress(written);
  const family = familyOf(address);
  if (family === writtenFamily) return { address, family, bits };
  if (bits < MAPPED_BITS) throw new TypeError(`${entry} is a range of both IPv4 and IPv6`);
  return { address, family, bits: bits - MAPPED_BITS };
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  const version = isIP(address);
  if (version === 0) throw new TypeError(`${address} is not an IP address`);
  return version === 4 ? 'ipv4' : 'ipv6';
}

const MAPPED = '::ffff:';

/**
 * The shortest form of an address, without a zone. A socket that accepts both versions shows an IPv4 address as
 * `::ffff:203.0.113.7` (RFC 4291, section 2.5.5.2); this returns `203.0.113.7`.
 */
export function normalizeAddress(address: string): string {
  // The usual cases come first: they do not need the slower parser.
  if (isIPv4(address)) return address;
  if (address.startsWith(MAPPED) && isIPv4(address.slice(MAPPED.length))) return address.slice(MAPPED.length);
  const [plain = ''] = address.split('%');
  if (isIP(plain) !== 6) return plain;
  return new SocketAddress({ address: plain, family: 'ipv6' }).address.replace(/^::ffff:(?=\d+\.)/, '');
}
