import type { PrincipalLookUp } from '../credentials/principals/principal-look-up.ts';
import type { PrincipalRow } from '../credentials/principals/principals.repository.ts';
import { hashSecret } from '../credentials/secret.ts';
import type { Clock } from '../runtime/clock.ts';

/** Whose access token this is; `undefined` if it does not work at this moment. Asking is not using: it leaves no trace. */
export async function findAccessToken(
  { principalLookUp, clock }: { principalLookUp: PrincipalLookUp; clock: Clock },
  token: string,
): Promise<PrincipalRow | undefined> {
  const row = await principalLookUp.byAccessToken(hashSecret(token));
  return row && !(row.expires_at && row.expires_at <= clock.now()) ? row : undefined;
}
