import type { CredentialOption, UserTokenResponse } from '@keyrail/conformance/src/protocol.ts';
import type { Credential, CredentialPair, UserToken } from '@keyrail/sdk';
import type { VirtualClock } from './virtual-clock.ts';

/** Converts a credential of the protocol to the SDK's. */
export function credentialOf(given: CredentialOption, clock: VirtualClock, onRequested: () => void): Credential | CredentialPair {
  const nested = (each: CredentialOption): Credential => credentialOf(each, clock, onRequested) as Credential;
  if ('apiKey' in given) return { apiKey: given.apiKey };
  if ('clientKey' in given) return { clientKey: given.clientKey };
  if ('pair' in given) return [nested(given.pair[0]), nested(given.pair[1])];
  if ('userToken' in given) return { userToken: sequenceOf(given.userToken.responses, clock, onRequested) };
  const { organizationId, id, secret } = given.clientCredentials;
  return { organizationId, clientId: id, clientSecret: secret };
}

/** Creates a callback that returns these responses in order, and then repeats the last. */
function sequenceOf(responses: readonly UserTokenResponse[], clock: VirtualClock, onRequested: () => void) {
  let count = 0;
  return async (): Promise<UserToken> => {
    onRequested();
    const response = responses[Math.min(count++, responses.length - 1)];
    const { after = 0 } = response ?? {};
    if (after > 0) await new Promise<void>((resolve) => clock.after(after, resolve));
    if (!response || 'fails' in response) throw new Error(response?.fails);
    return { token: response.token, expiresIn: response.expiresIn };
  };
}
