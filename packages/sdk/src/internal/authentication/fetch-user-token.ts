import type { Clock } from '../../core/clock.ts';
import type { UserTokenCredential } from '../../core/credential.ts';
import { KeyrailError } from '../../core/errors.ts';
import { Settled } from '../call/non-retryable-outcome.ts';
import { bound } from '../clock/with-deadline.ts';
import { safeCause } from '../redaction/sanitize-error.ts';
import { type Grant, lifeOf } from './access-token.ts';
import { isSecret } from './secret-format.ts';

/**
 * Asks the program for the user's token. One that does not answer is given up when no call can wait for it any more.
 *
 * @throws Settled
 */
export async function askForToken(
  { userToken }: UserTokenCredential,
  endsAt: number,
  clock: Clock,
  redact: (text: string) => string,
  signal: AbortSignal,
): Promise<Grant> {
  try {
    const given = await bound({ name: 'userToken', endsAt, signal }, clock, async (bounded) => userToken(bounded));
    const { token, expiresIn } = typeof given === 'string' ? { token: given } : given;
    if (!isSecret(token)) throw new Error('it gave something else');
    return { token, life: lifeOf(expiresIn) };
  } catch (thrown) {
    const cause = safeCause(thrown, redact);
    const message = `There is no user token: ${cause.message}`;
    throw new Settled(() => new KeyrailError(message, { cause }), message);
  }
}
