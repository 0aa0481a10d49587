import { timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { hashSecret } from '../credentials/secret.ts';
import { credentialMissing, invalidToken } from '../http/unauthorized.ts';
import type { FailureLimiter } from '../limits/failure-limiter.ts';
import { createIpList } from '../runtime/ip-list.ts';
import { readPresented } from './authenticate.ts';
import type { Exchange } from './exchange.ts';
import { limit } from './limit.ts';

/**
 * Lets in who runs the server, where the contract says `x-permission: operator`.
 *
 * @throws Problem `CREDENTIAL_MISSING`, `UNSUPPORTED_SCHEME`, `INVALID_TOKEN` or `RATE_LIMITED`
 */
export type AuthenticateOperator = (context: Context, exchange: Exchange) => Promise<void>;

const LOOPBACK = createIpList(['127.0.0.0/8', '::1']);

/** What a proxy on the same machine adds, which makes a stranger's request come from loopback. */
const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/**
 * @param token - what the operator presents; without one, nobody is let in but {@link options.isLocalOpen}
 * @param isLocalOpen - whether programs on the same machine need no token: for a server that is tried out, not for one in use
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
      throw credentialMissing('This is for the operator of the server, who sets METRICS_TOKEN and sends it as Authorization: Bearer.');
    }
    const presented = readPresented(context.req.header('authorization'));
    if (timingSafeEqual(hashSecret(presented), expected)) return;
    // Guessing is slowed, and never the operator, whose scraper may share its address with whoever guesses.
    limit(exchange, await failures.count(exchange.origin.ip));
    throw invalidToken();
  };
}

function isLocal(context: Context): boolean {
  const { remoteAddress = '' } = (context.env as HttpBindings).incoming.socket;
  return LOOPBACK.includes(remoteAddress) && FORWARDING.every((name) => context.req.header(name) === undefined);
}
