import type { Clock } from '../../core/clock.ts';
import type { ClientCredentials } from '../../core/credential.ts';
import { ConnectionError, UnexpectedResponseError } from '../../core/errors.ts';
import type { CallLimits } from '../../core/options.ts';
import { REFRESH_EXCHANGE_PATH } from '../../generated/policy.ts';
import { Call } from '../call/call.ts';
import { NonRetryableOutcome } from '../call/non-retryable-outcome.ts';
import type { SendCall } from '../call/send.ts';
import { type AccessToken, lifetimeOf } from './access-token.ts';
import { isSecret } from './secret-format.ts';

/**
 * Exchanges client credentials for an access token. The exchange is a call of its own, with retries and limits as any other.
 *
 * @throws NonRetryableOutcome if the exchange fails.
 */
export async function exchangeClientCredentials(
  { clientId, clientSecret, organizationId }: ClientCredentials,
  baseUrl: string,
  send: SendCall,
  limits: CallLimits,
  clock: Clock,
  signal: AbortSignal,
): Promise<AccessToken> {
  const request = {
    method: 'POST',
    url: baseUrl + REFRESH_EXCHANGE_PATH,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organizationID: organizationId, id: clientId, secret: clientSecret }),
    signal,
    // A token whose response was lost does no harm: it stays unused until it expires.
    isIdempotent: true,
  };
  const response = await send(new Call(request, {}, limits, clock)).catch((error: unknown) => {
    throw error instanceof ConnectionError
      ? new NonRetryableOutcome(
          () => new (error.constructor as typeof ConnectionError)(error.message, { cause: error.cause }),
          error.message,
        )
      : error;
  });
  if (!response.ok) {
    response.rejectsCredential = response.status === 400 || response.status === 401;
    throw new NonRetryableOutcome(response, `the token exchange failed with status ${response.status}`);
  }
  const accessToken = parse(response.body);
  if (!accessToken) {
    const message = 'The token exchange returned no access token. Check the base URL.';
    throw new NonRetryableOutcome(() => new UnexpectedResponseError(message, response), message);
  }
  return accessToken;
}

/** It ignores `expires_on`, an absolute time, since the clocks of client and server differ. */
function parse(body: string): AccessToken | undefined {
  try {
    const { access_token: token, expires_in: lifetime } = JSON.parse(body);
    return isSecret(token) ? { token, lifetime: lifetimeOf(lifetime) } : undefined;
  } catch {
    // The parser's own error quotes the text, which may contain the token.
    return undefined;
  }
}
