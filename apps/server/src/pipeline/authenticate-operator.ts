import { timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { hashSecret } from '../credentials/secret.ts';
import { credentialMissing, invalidToken } from '../http/unauthorized.ts';
import type { FailureLimiter } from '../limits/failure-limiter.ts';
import { createIpList } from '../runtime/ip-list.ts';
import { readPresentedSecret } from './authenticate.ts';
import type { Exchange } from './exchange.ts';
import { limit } from './limit.ts';

/**
 * Authenticates the operator of the server, for operations with `x-permission: operator`.
 *
 * @throws Problem `CREDENTIAL_MISSING`, `UNSUPPORTED_SCHEME`, `INVALID_TOKEN` or `RATE_LIMITED`
 */
export type AuthenticateOperator = (context: Context, exchange: Exchange) => Promise<void>;

const LOOPBACK = createIpList(['127.0.0.0/8', '::1']);

/** The headers that a proxy adds. Through a proxy on the same machine, a request from elsewhere comes from loopback. */
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/**
 * @param token - the operator's token; without one, only the programs of `isLocalOpen` are admitted
 * @param isLocalOpen - whether programs on the same machine need no token; only for trying out a server, not for production
 */
export function createAuthenticateOperator({
  token,
  isLocalOpen,
  failures,
}: {
  token: string | undefined;
  isLocalOpen: boolean;
  failures: FailureLimiter;
}): AuthenticateOperator {
  const expected = token === undefined ? undefined : hashSecret(token);
  return async (context, exchange) => {
    if (expected === undefined) {
      if (isLocalOpen && isLocal(context)) return;
      throw credentialMissing('This is only for the operator. Set METRICS_TOKEN, and send it as Authorization: Bearer.');
    }
    const presented = readPresentedSecret(context.req.header('authorization'));
    if (timingSafeEqual(hashSecret(presented), expected)) return;
    // Only guesses are limited. The operator's scraper, which may share its address with an attacker, is always accepted.
    limit(exchange, await failures.count(exchange.origin.ip));
    throw invalidToken();
  };
}

function isLocal(context: Context): boolean {
  const { remoteAddress = '' } = (context.env as HttpBindings).incoming.socket;
  return LOOPBACK.includes(remoteAddress) && PROXY_HEADERS.every((name) => context.req.header(name) === undefined);
}
