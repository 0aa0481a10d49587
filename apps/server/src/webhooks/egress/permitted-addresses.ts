import { isIP } from 'node:net';
import { createIpList } from '../../runtime/ip-list.ts';

/** The IPv6 range of the public Internet (IANA, IPv6 Global Unicast Address Assignments). */
const PUBLIC_V6 = ['2000::/3'];

/**
 * The ranges that are not the public Internet, or are a tunnel out of it (IANA's special-purpose address registries,
 * RFC 6890; multicast and reserved, RFC 5771 and 1112).
 */
const SPECIAL = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Teredo, benchmarking, ORCHID and similar; documentation; 6to4; AS112; documentation.
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
];

/** The addresses that the server may send webhooks to. */
export interface PermittedAddresses {
  /** @param protocol - `https:` or `http:`; without TLS, only an address in the operator's networks is permitted */
  permits(address: string, protocol: string): boolean;
  /** Whether an `http:` URL can be permitted at all. */
  readonly permitsPlainHttp: boolean;
}

/**
 * Permits the public Internet, and the networks that the operator allows.
 *
 * @param allowedNetworks - addresses and CIDR ranges
 */
export function createPermittedAddresses(allowedNetworks: readonly string[]): PermittedAddresses {
  const allowed = createIpList(allowedNetworks);
  const publicV6 = createIpList(PUBLIC_V6);
  const special = createIpList(SPECIAL);
  return {
    permitsPlainHttp: allowedNetworks.length > 0,
    permits(address, protocol) {
      if (allowed.includes(address)) return true;
      if (protocol !== 'https:') return false;
      // An IPv4 address in IPv6 notation is in none of these ranges, even if it is public.
      const isPublic = isIP(address) === 4 || (isIP(address) === 6 && publicV6.includes(address));
      return isPublic && !special.includes(address);
    },
  };
}
