import { hash } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** The maximum number of counters for addresses. If an attacker has more addresses than that, some share a counter. */
const MAX_COUNTERS = 65_536;

/** Returns the name of the counter of an address. */
export type AddressCounter = (ip: string) => string;

/** @param salt - a secret that all servers share, so that no attacker can find addresses that share a victim's counter */
export function createAddressCounter(salt: string): AddressCounter {
  return (ip) => String(hash('sha256', `${salt} ${networkOf(ip)}`, 'buffer').readUInt32BE() % MAX_COUNTERS);
}

/** The owner of an IPv6 address usually has its whole /64, so the /64 is counted as one address (RFC 6177). */
function networkOf(ip: string): string {
  if (!isIPv6(ip)) return ip;
  const [head = '', tail] = ip.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
