import type { Clock } from '../../core/clock.ts';
import type { Credential, CredentialPair } from '../../core/credential.ts';
import { KeyrailError } from '../../core/errors.ts';
import type { CallLimits } from '../../core/options.ts';
import { TIMEOUTS_TOTAL_MILLISECONDS } from '../../generated/policy.ts';
import type { Carry, Send } from '../call/send.ts';
import type { Emit } from '../events/emit.ts';
import { isBrowser } from '../platform/is-browser.ts';
import { RateLimitGate } from '../rate-limit/rate-limit-gate.ts';
import { gated } from '../rate-limit/with-rate-limit-gate.ts';
import type { Redactor } from '../redaction/redactor.ts';
import type { RetryBudget } from '../retry/retry-budget.ts';
import { withRetry } from '../retry/with-retry.ts';
import type { GetGrant } from './access-token.ts';
import { exchange } from './exchange-client-credentials.ts';
import { askForToken } from './fetch-user-token.ts';
import { RefreshingSource } from './refreshing-token-source.ts';
import { checkSecret } from './secret-format.ts';

/** What the parts of one client share. */
export interface Workshop {
  readonly baseUrl: string;
  readonly limits: CallLimits;
  readonly clock: Clock;
  readonly emit: Emit | undefined;
  readonly redactor: Redactor;
  readonly budget: RetryBudget;
  readonly send: Send;
}

/**
 * What each credential comes to on the wire.
 *
 * @throws KeyrailError if one can't be a credential, or is a secret where anyone could read it.
 */
export function createSources(credential: Credential | CredentialPair, allowsSecret: boolean, workshop: Workshop): Carry[] {
  const credentials = Array.isArray(credential) ? (credential as CredentialPair) : [credential as Credential];
  if (credentials.length < 1 || credentials.length > 2) throw new KeyrailError('A pair is the new credential, then the old one.');
  return credentials.map((each) => {
    const isSecret = !(typeof each === 'object' && 'userToken' in each);
    if (isSecret && !allowsSecret && isBrowser()) {
      throw new KeyrailError('Anyone who opens this page can read the secret. Give { userToken }, or set allowSecretInBrowser.');
    }
    return createSource(each, workshop);
  });
}

function createSource(credential: Credential, workshop: Workshop): Carry {
  const { baseUrl, limits, clock, emit, redactor, budget } = workshop;
  const send = gated(workshop.send, new RateLimitGate(clock, emit));
  const refreshing = (getGrant: GetGrant): Carry => {
    const remembering: GetGrant = async (signal) => {
      const given = await getGrant(signal);
      redactor.addToken(given.token);
      return given;
    };
    return new RefreshingSource(remembering, send, clock, emit).carry;
  };
  const secretOf = (given: unknown): string => {
    const secret = checkSecret(given);
    redactor.addSecret(secret);
    return secret;
  };
  const fixed = (scheme: string, secret: unknown): Carry => {
    const authorization = `${scheme} ${secretOf(secret)}`;
    return (call) => send(call, authorization);
  };

  const given = typeof credential === 'string' ? { apiKey: credential } : { ...credential };
  if ('apiKey' in given) return fixed('Bearer', given.apiKey);
  if ('clientKey' in given) return fixed('Key', given.clientKey);
  if ('clientSecret' in given) {
    secretOf(given.clientSecret);
    const carry = withRetry(gated(workshop.send, new RateLimitGate(clock, emit)), budget, clock, emit);
    return refreshing((signal) => exchange(given, baseUrl, carry, limits, clock, signal));
  }
  if (typeof given.userToken === 'function') {
    const patience = limits.deadline ?? TIMEOUTS_TOTAL_MILLISECONDS;
    return refreshing((signal) => askForToken(given, clock.now() + patience, clock, redactor.redact, signal));
  }
  throw new KeyrailError('There is no such kind of credential.');
}
