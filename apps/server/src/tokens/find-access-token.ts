import { findPrincipals, type PrincipalRow } from '../credentials/principals/principals.repository.ts';
import { hashSecret } from '../credentials/secret.ts';
import type { Database } from '../database/database.ts';
import type { Clock } from '../runtime/clock.ts';

/** Whose access token this is; `undefined` if it does not work at this moment. Asking is not using: it leaves no trace. */
export async function findAccessToken(
  { database, clock }: { database: Database; clock: Clock },
  token: string,
): Promise<PrincipalRow | undefined> {
  const now = clock.now();
  const [row] = await findPrincipals(database, 'access token', [hashSecret(token)], now);
  return row && !(row.expires_at && row.expires_at <= now) ? row : undefined;
}
