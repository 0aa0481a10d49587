import { hash } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** However many addresses an attacker has, this much is counted apart at most; addresses beyond that share. */
const MAX_COUNTED = 65_536;

/** Names the counter of an address. */
export type AddressCounter = (ip: string) => string;

/** @param salt - what nobody else knows, so that nobody can work out whose share they could use up; the same on all servers */
export function createAddressCounter(salt: string): AddressCounter {
  return (ip) => String(hash('sha256', `${salt} ${networkOf(ip)}`, 'buffer').readUInt32BE() % MAX_COUNTED);
}

/** Whoever has one address of version 6 has the whole /64, so that is what is counted (RFC 6177). */
function networkOf(ip: string): string {
  if (!isIPv6(ip)) return ip;
  const [head = '', tail] = ip.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
