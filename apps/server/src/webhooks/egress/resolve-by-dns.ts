import { Resolver } from 'node:dns/promises';

/** Finds the addresses of a host name. */
export type ResolveName = (hostname: string) => Promise<readonly string[]>;

const DNS_MILLISECONDS = 3_000;
const DNS_TRIES = 2;

/**
 * Asks the name servers. Unlike the system's own look-up it holds up no thread of Node's pool, however long they take; it
 * does not read the hosts file.
 *
 * @param servers - those to ask, each with its port; left out, the system's
 */
export function createResolveByDns(servers?: readonly string[]): ResolveName {
  return async (hostname) => {
    if (/(^|\.)localhost\.?$/.test(hostname)) return ['127.0.0.1', '::1'];
    const resolver = new Resolver({ timeout: DNS_MILLISECONDS, tries: DNS_TRIES });
    if (servers) resolver.setServers(servers);
    const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    const found = [four, six].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (found.length === 0 && four.status === 'rejected') throw four.reason;
    return found;
  };
}
