import type { Clock } from '../../core/clock.ts';
import type { Credential, CredentialPair } from '../../core/credential.ts';
import { KeyrailError } from '../../core/errors.ts';
import type { CallLimits } from '../../core/options.ts';
import { TIMEOUTS_TOTAL_MILLISECONDS } from '../../generated/policy.ts';
import type { SendAttempt, SendCall } from '../call/send.ts';
import type { Emit } from '../events/emit.ts';
import { isBrowser } from '../platform/is-browser.ts';
import { RateLimitGate } from '../rate-limit/rate-limit-gate.ts';
import { withRateLimitGate } from '../rate-limit/with-rate-limit-gate.ts';
import type { Redactor } from '../redaction/redactor.ts';
import type { RetryBudget } from '../retry/retry-budget.ts';
import { withRetry } from '../retry/with-retry.ts';
import type { FetchAccessToken } from './access-token.ts';
import { exchangeClientCredentials } from './exchange-client-credentials.ts';
import { fetchUserToken } from './fetch-user-token.ts';
import { RefreshingTokenSource } from './refreshing-token-source.ts';
import { checkSecret } from './secret-format.ts';

/** What all parts of one client share. */
export interface ClientContext {
  readonly baseUrl: string;
  readonly limits: CallLimits;
  readonly clock: Clock;
  readonly emit: Emit | undefined;
  readonly redactor: Redactor;
  readonly budget: RetryBudget;
  readonly sendAttempt: SendAttempt;
}

/**
 * Creates, for each credential, the function that sends calls authenticated with it.
 *
 * @throws KeyrailError for an invalid credential, and for a secret in a browser unless that is allowed.
 */
export function createCredentialSenders(
  credential: Credential | CredentialPair,
  allowSecretInBrowser: boolean,
  context: ClientContext,
): SendCall[] {
  const credentials = Array.isArray(credential) ? (credential as CredentialPair) : [credential as Credential];
  if (credentials.length < 1 || credentials.length > 2) throw new KeyrailError('A pair must be the new credential, then the old one.');
  return credentials.map((each) => {
    const isSecret = !(typeof each === 'object' && 'userToken' in each);
    if (isSecret && !allowSecretInBrowser && isBrowser()) {
      throw new KeyrailError('Every visitor of this page can read the secret. Pass { userToken }, or set allowSecretInBrowser.');
    }
    return createCredentialSender(each, context);
  });
}

function createCredentialSender(credential: Credential, context: ClientContext): SendCall {
  const { baseUrl, limits, clock, emit, redactor, budget } = context;
  const sendAttempt = withRateLimitGate(context.sendAttempt, new RateLimitGate(clock, emit));
  const refreshing = (fetchToken: FetchAccessToken): SendCall => {
    const fetchRedactedToken: FetchAccessToken = async (signal) => {
      const accessToken = await fetchToken(signal);
      redactor.addToken(accessToken.token);
      return accessToken;
    };
    return new RefreshingTokenSource(fetchRedactedToken, sendAttempt, clock, emit).send;
  };
  const redactedSecret = (given: unknown): string => {
    const secret = checkSecret(given);
    redactor.addSecret(secret);
    return secret;
  };
  const fixed = (scheme: string, secret: unknown): SendCall => {
    const authorization = `${scheme} ${redactedSecret(secret)}`;
    return (call) => sendAttempt(call, authorization);
  };

  const given = typeof credential === 'string' ? { apiKey: credential } : { ...credential };
  if ('apiKey' in given) return fixed('Bearer', given.apiKey);
  if ('clientKey' in given) return fixed('Key', given.clientKey);
  if ('clientSecret' in given) {
    redactedSecret(given.clientSecret);
    const send = withRetry(withRateLimitGate(context.sendAttempt, new RateLimitGate(clock, emit)), budget, clock, emit);
    return refreshing((signal) => exchangeClientCredentials(given, baseUrl, send, limits, clock, signal));
  }
  if (typeof given.userToken === 'function') {
    const timeout = limits.deadline ?? TIMEOUTS_TOTAL_MILLISECONDS;
    return refreshing((signal) => fetchUserToken(given, clock.now() + timeout, clock, redactor.redact, signal));
  }
  throw new KeyrailError('The kind of credential is unknown. Pass a secret, or a documented object.');
}
