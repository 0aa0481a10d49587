import { Resolver } from 'node:dns/promises';

/** Resolves a host name to its addresses, of both IP versions. */
export type ResolveName = (hostname: string) => Promise<readonly string[]>;

const DNS_TIMEOUT_MILLISECONDS = 3_000;
const DNS_TRIES = 2;

/**
 * Queries the name servers directly. Unlike the system's look-up, it blocks no thread of Node's pool while a name server is slow.
 * It does not read the hosts file.
 *
 * @param servers - the name servers, each as `address:port`; if left out, the system's
 */
export function createResolveByDns(servers?: readonly string[]): ResolveName {
  return async (hostname) => {
    if (/(^|\.)localhost\.?$/.test(hostname)) return ['127.0.0.1', '::1'];
    const resolver = new Resolver({ timeout: DNS_TIMEOUT_MILLISECONDS, tries: DNS_TRIES });
    if (servers) resolver.setServers(servers);
    const [ipv4, ipv6] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    const addresses = [ipv4, ipv6].flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    if (addresses.length === 0 && ipv4.status === 'rejected') throw ipv4.reason;
    return addresses;
  };
}
