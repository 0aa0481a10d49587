import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { PermittedAddresses } from './permitted-addresses.ts';
import type { ResolveName } from './resolve-by-dns.ts';

/** A webhook leads to where nothing may be sent. */
export class AddressNotPermitted extends Error {
  override readonly name = 'AddressNotPermitted';
}

const CONNECT_MILLISECONDS = 10_000;
const MAX_HEADER_BYTES = 16_384;

/**
 * An agent that connects to permitted addresses alone, and looks at the very address that it connects to: nobody can have a
 * name lead elsewhere between the look and the connection. No connection is used twice, so a name is looked at each time.
 */
export function createGuardedAgent(addresses: PermittedAddresses, resolve: ResolveName): Agent {
  const connectors = { 'https:': connectorFor('https:'), 'http:': connectorFor('http:') };

  function connectorFor(protocol: string): buildConnector.connector {
    const lookup = guardedLookup((address) => addresses.permits(address, protocol), resolve);
    const connect = buildConnector({ timeout: CONNECT_MILLISECONDS, maxCachedSessions: 0, lookup } as buildConnector.BuildOptions);
    return (options, callback) => {
      // Node asks no look-up for what is an address already.
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
