import type { Clock } from '../../core/clock.ts';
import type { UserTokenCredential } from '../../core/credential.ts';
import { KeyrailError } from '../../core/errors.ts';
import { NonRetryableOutcome } from '../call/non-retryable-outcome.ts';
import { withDeadline } from '../clock/with-deadline.ts';
import { sanitizeError } from '../redaction/sanitize-error.ts';
import { type AccessToken, lifetimeOf } from './access-token.ts';
import { isSecret } from './secret-format.ts';

/**
 * Calls the program's `userToken` callback. A callback that does not resolve times out when no call can wait for it any more.
 *
 * @throws NonRetryableOutcome if the callback fails, times out, or returns no token.
 */
export async function fetchUserToken(
  { userToken }: UserTokenCredential,
  deadlineAt: number,
  clock: Clock,
  redact: (text: string) => string,
  signal: AbortSignal,
): Promise<AccessToken> {
  try {
    const given = await withDeadline({ name: 'userToken', deadlineAt, signal }, clock, async (bounded) => userToken(bounded));
    const { token, expiresIn } = typeof given === 'string' ? { token: given } : given;
    if (!isSecret(token)) throw new Error('the `userToken` callback returned no token');
    return { token, lifetime: lifetimeOf(expiresIn) };
  } catch (thrown) {
    const cause = sanitizeError(thrown, redact);
    const message = `There is no user token: ${cause.message}`;
    throw new NonRetryableOutcome(() => new KeyrailError(message, { cause }), message);
  }
}
