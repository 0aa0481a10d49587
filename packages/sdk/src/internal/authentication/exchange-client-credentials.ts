import type { Clock } from '../../core/clock.ts';
import type { ClientCredentials } from '../../core/credential.ts';
import { ConnectionError, UnexpectedResponseError } from '../../core/errors.ts';
import type { CallLimits } from '../../core/options.ts';
import { REFRESH_EXCHANGE_PATH } from '../../generated/policy.ts';
import { Call } from '../call/call.ts';
import { Settled } from '../call/non-retryable-outcome.ts';
import type { Carry } from '../call/send.ts';
import { type Grant, lifeOf } from './access-token.ts';
import { isSecret } from './secret-format.ts';

/**
 * Exchanges client credentials for an access token, by a call of its own that is repeated as any other.
 *
 * @throws Settled
 */
export async function exchange(
  { clientId, clientSecret, organizationId }: ClientCredentials,
  baseUrl: string,
  carry: Carry,
  limits: CallLimits,
  clock: Clock,
  signal: AbortSignal,
): Promise<Grant> {
  const parts = {
    method: 'POST',
    url: baseUrl + REFRESH_EXCHANGE_PATH,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organizationID: organizationId, id: clientId, secret: clientSecret }),
    signal,
    // A token that nobody received is of no use to anyone, so it does no harm to ask for another.
    isRepeatable: true,
  };
  const answer = await carry(new Call(parts, {}, limits, clock)).catch((error: unknown) => {
    throw error instanceof ConnectionError
      ? new Settled(() => new (error.constructor as typeof ConnectionError)(error.message, { cause: error.cause }), error.message)
      : error;
  });
  if (!answer.ok) {
    answer.refusesCredential = answer.status === 400 || answer.status === 401;
    throw new Settled(answer, `the exchange answered ${answer.status}`);
  }
  const grant = parse(answer.body);
  if (!grant) {
    const message = 'the exchange gave no access token.';
    throw new Settled(() => new UnexpectedResponseError(message, answer), message);
  }
  return grant;
}

/** The clocks of two machines differ, so `expires_on` is left alone. */
function parse(body: string): Grant | undefined {
  try {
    const { access_token: token, expires_in: life } = JSON.parse(body);
    return isSecret(token) ? { token, life: lifeOf(life) } : undefined;
  } catch {
    // The parser's own error quotes the text, which may hold the token.
    return undefined;
  }
}
