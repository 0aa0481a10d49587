import type { UserTokenCredential } from '../core/credential.ts';
import { KeyrailError } from '../core/errors.ts';
import type { Timing } from '../core/timing.ts';
import { isSecret } from './credential-text.ts';
import { lifeOf } from './exchange.ts';
import type { Grant } from './refreshing-source.ts';
import { safeCause } from './safe-cause.ts';
import { Settled } from './settled.ts';

/**
 * Asks the program for the user's token. One that does not answer is given up when no call can wait for it any more.
 *
 * @throws Settled
 */
export async function askForToken(
  { userToken }: UserTokenCredential,
  patience: number,
  timing: Timing,
  redact: (text: string) => string,
): Promise<Grant> {
  const controller = new AbortController();
  let cancelTimer = (): void => {};
  try {
    const tooLate = new Promise<never>((_, reject) => {
      cancelTimer = timing.after(patience, () => {
        const error = new Error('it gave none in time');
        reject(error);
        controller.abort(error);
      });
    });
    const given = await Promise.race([userToken(controller.signal), tooLate]);
    const { token, expiresIn } = typeof given === 'string' ? { token: given } : given;
    if (!isSecret(token)) throw new Error('it gave something else');
    return { token, life: lifeOf(expiresIn) };
  } catch (thrown) {
    const cause = safeCause(thrown, redact);
    throw new Settled(() => new KeyrailError(`There is no user token: ${cause.message}`, { cause }));
  } finally {
    cancelTimer();
  }
}
