import type { Credential, CredentialPair } from '../core/credential.ts';
import { KeyrailError } from '../core/errors.ts';
import type { CallLimits } from '../core/options.ts';
import type { Timing } from '../core/timing.ts';
import { TIMEOUTS_TOTAL_MILLISECONDS } from '../generated/policy.ts';
import type { Send } from './attempt.ts';
import { checkSecret } from './credential-text.ts';
import type { Emit } from './events.ts';
import { exchange } from './exchange.ts';
import { gated } from './gated.ts';
import { isBrowser } from './is-browser.ts';
import { RateLimitGate } from './rate-limit-gate.ts';
import type { Redactor } from './redactor.ts';
import { type Grant, RefreshingSource } from './refreshing-source.ts';
import { withRetry } from './retry.ts';
import type { RetryBudget } from './retry-budget.ts';
import { staticSource, type TokenSource } from './token-source.ts';
import { askForToken } from './user-token.ts';

/** What the parts of one client share. */
export interface Workshop {
  readonly baseUrl: string;
  readonly limits: CallLimits;
  readonly timing: Timing;
  readonly emit: Emit;
  readonly redactor: Redactor;
  readonly budget: RetryBudget;
  readonly send: Send;
}

/**
 * What each credential comes to on the wire.
 *
 * @throws KeyrailError if one can't be a credential, or is a secret where anyone could read it.
 */
export function createSources(credential: Credential | CredentialPair, allowsSecret: boolean, workshop: Workshop): TokenSource[] {
  const credentials = Array.isArray(credential) ? (credential as CredentialPair) : [credential as Credential];
  if (credentials.length < 1 || credentials.length > 2) throw new KeyrailError('A pair of credentials is the new one, then the old one.');
  return credentials.map((each) => {
    const isSecret = !(typeof each === 'object' && 'userToken' in each);
    if (isSecret && !allowsSecret && isBrowser()) {
      throw new KeyrailError('Anyone who opens this page can read the secret. Give { userToken } instead, or set allowSecretInBrowser.');
    }
    return createSource(each, workshop);
  });
}

function createSource(credential: Credential, workshop: Workshop): TokenSource {
  const { baseUrl, limits, timing, emit, redactor, budget } = workshop;
  const send = gated(workshop.send, new RateLimitGate(timing, emit));
  const refreshing = (grant: () => Promise<Grant>): TokenSource => {
    const remembering = async (): Promise<Grant> => {
      const given = await grant();
      redactor.addToken(given.token);
      return given;
    };
    return new RefreshingSource(remembering, send, timing, emit);
  };
  const secretOf = (given: unknown): string => {
    const secret = checkSecret(given);
    redactor.addSecret(secret);
    return secret;
  };

  const given = typeof credential === 'string' ? { apiKey: credential } : { ...credential };
  if ('apiKey' in given) return staticSource(`Bearer ${secretOf(given.apiKey)}`, send);
  if ('clientKey' in given) return staticSource(`Key ${secretOf(given.clientKey)}`, send);
  if ('clientSecret' in given) {
    secretOf(given.clientSecret);
    const carry = withRetry(gated(workshop.send, new RateLimitGate(timing, emit)), budget, timing, emit);
    return refreshing(() => exchange(given, baseUrl, carry, limits, timing));
  }
  if (typeof given.userToken === 'function') {
    const patience = limits.deadline ?? TIMEOUTS_TOTAL_MILLISECONDS;
    return refreshing(() => askForToken(given, timing.now() + patience, timing, redactor.redact));
  }
  throw new KeyrailError('The credential is of no kind that there is.');
}
