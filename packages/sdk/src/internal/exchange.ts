import type { ClientCredentials } from '../core/credential.ts';
import { ConnectionError, UnexpectedResponseError } from '../core/errors.ts';
import type { CallLimits } from '../core/options.ts';
import type { Timing } from '../core/timing.ts';
import { policy } from '../generated/policy.ts';
import { Call } from './call.ts';
import type { Carry } from './carry.ts';
import { isSecret } from './credential-text.ts';
import type { Grant } from './refreshing-source.ts';
import { Settled } from './settled.ts';

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
  timing: Timing,
): Promise<Grant> {
  // A token that nobody received is of no use to anyone, so it does no harm to ask for another.
  const call = new Call(
    { method: 'POST', headers: { 'content-type': 'application/json' }, signal: undefined, isRepeatable: true },
    {},
    limits,
    timing,
  ).address(baseUrl + policy.refresh.exchangePath, JSON.stringify({ organizationID: organizationId, id: clientId, secret: clientSecret }));
  const answer = await carry(call).catch((error: unknown) => {
    throw error instanceof ConnectionError
      ? new Settled(() => new (error.constructor as typeof ConnectionError)(error.message, { cause: error.cause }))
      : error;
  });
  if (!answer.ok) {
    answer.refusesCredential = answer.status === 400 || answer.status === 401;
    throw new Settled(answer);
  }
  const grant = parse(answer.body);
  if (!grant) {
    throw new Settled(() => new UnexpectedResponseError('the exchange of the client credentials gave no access token.', answer));
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

/** A life in milliseconds, from one in seconds that may be missing or no number at all. */
export function lifeOf(seconds: unknown): number {
  return typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : policy.refresh.defaultLifeMilliseconds;
}
