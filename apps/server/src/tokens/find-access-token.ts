import type { PrincipalLookUp } from '../credentials/principals/principal-look-up.ts';
import type { PrincipalRow } from '../credentials/principals/principals.repository.ts';
import { hashSecret } from '../credentials/secret.ts';
import type { Clock } from '../runtime/clock.ts';

/** Finds the client of an access token; `undefined` if the token is not valid now. The look-up does not count as a use of the token. */
export async function findAccessToken(
  { principalLookUp, clock }: { principalLookUp: PrincipalLookUp; clock: Clock },
  token: string,
): Promise<PrincipalRow | undefined> {
  const row = await principalLookUp.byAccessToken(hashSecret(token));
  return row && !(row.expires_at && row.expires_at <= clock.now()) ? row : undefined;
}
