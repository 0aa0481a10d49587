import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { PermittedAddresses } from './permitted-addresses.ts';
import type { ResolveName } from './resolve-by-dns.ts';

/** The address of a webhook's endpoint is not permitted. */
export class AddressNotPermitted extends Error {
  override readonly name = 'AddressNotPermitted';
}

const CONNECT_MILLISECONDS = 10_000;
const MAX_HEADER_BYTES = 16_384;

/**
 * Creates an agent that connects to permitted addresses only. It checks the very address that it connects to, so a host name
 * can't be rebound between the check and the connection. No connection is reused, so each request resolves and checks the name.
 */
export function createGuardedAgent(addresses: PermittedAddresses, resolve: ResolveName): Agent {
  const connectors = { 'https:': connectorFor('https:'), 'http:': connectorFor('http:') };

  function connectorFor(protocol: string): buildConnector.connector {
    const lookup = guardedLookup((address) => addresses.permits(address, protocol), resolve);
    const connect = buildConnector({ timeout: CONNECT_MILLISECONDS, maxCachedSessions: 0, lookup } as buildConnector.BuildOptions);
    return (options, callback) => {
      // Node calls no look-up for a host that is an address already.
      const literal = options.hostname.replace(/^\[|\]$/g, '');
      if (isIP(literal) !== 0 && !addresses.permits(literal, protocol)) return callback(new AddressNotPermitted(literal), null);
      connect(options, callback);
    };
  }

  return new Agent({
    connect: (options, callback) => connectors[options.protocol === 'https:' ? 'https:' : 'http:'](options, callback),
    pipelining: 0,
    maxHeaderSize: MAX_HEADER_BYTES,
  });
}

function guardedLookup(permits: (address: string) => boolean, resolve: ResolveName): LookupFunction {
  return async (hostname, options, callback) => {
    let permitted: LookupAddress[];
    try {
      permitted = (await resolve(hostname)).filter(permits).map((address) => ({ address, family: isIP(address) }));
    } catch (error) {
      return callback(error as NodeJS.ErrnoException, '', 0);
    }
    const [first] = permitted;
    if (!first) return callback(new AddressNotPermitted(hostname), '', 0);
    if (options.all) return callback(null, permitted);
    callback(null, first.address, first.family);
  };
}
