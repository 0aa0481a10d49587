import type { CredentialOption, UserTokenAnswer } from '@keyrail/conformance/src/protocol.ts';
import type { Credential, CredentialPair, UserToken } from '@keyrail/sdk';
import type { VirtualClock } from './virtual-clock.ts';

/** A credential of the protocol as the SDK takes it. */
export function credentialOf(given: CredentialOption, clock: VirtualClock, onAsked: () => void): Credential | CredentialPair {
  const nested = (each: CredentialOption): Credential => credentialOf(each, clock, onAsked) as Credential;
  if ('apiKey' in given) return { apiKey: given.apiKey };
  if ('clientKey' in given) return { clientKey: given.clientKey };
  if ('pair' in given) return [nested(given.pair[0]), nested(given.pair[1])];
  if ('userToken' in given) return { userToken: answering(given.userToken.answers, clock, onAsked) };
  const { organizationId, id, secret } = given.clientCredentials;
  return { organizationId, clientId: id, clientSecret: secret };
}

/** A callback that gives these answers one after the other, and the last one ever after. */
function answering(answers: readonly UserTokenAnswer[], clock: VirtualClock, onAsked: () => void) {
  let asked = 0;
  return async (): Promise<UserToken> => {
    onAsked();
    const answer = answers[Math.min(asked++, answers.length - 1)];
    const { after = 0 } = answer ?? {};
    if (after > 0) await new Promise<void>((resolve) => clock.after(after, resolve));
    if (!answer || 'fails' in answer) throw new Error(answer?.fails);
    return { token: answer.token, expiresIn: answer.expiresIn };
  };
}
