import type { Database } from '../../database/database.ts';
import type { Clock } from '../../runtime/clock.ts';
import { displayPrefixOf, hashSecret, hasSecretForm, isWellFormedSecret } from '../secret.ts';
import { findRejectedAccessToken, findRejectedSecret, type RejectedRow } from './rejections.repository.ts';

/**
 * Why a secret or token is rejected.
 *
 * - `unknown_or_revoked`: the database has no such hash. A revocation and a rotation delete it; the audit log has the display prefix.
 * - `mistyped`: it has the format of a Keyrail secret and a wrong checksum.
 * - `expired`: its credential, its grace period or the access token has expired.
 * - `not_exchanged`: it is the secret of a `BEARER_TOKEN` client, which only gets access tokens.
 * - `accepted`: the secret is valid, and its client id or organization is wrong.
 */
export type Rejection = 'unknown_or_revoked' | 'mistyped' | 'expired' | 'not_exchanged' | 'accepted';

/** The reason, and for a secret in Keyrail's format the prefix that the audit log shows. */
export interface Explanation {
  readonly reason: Rejection;
  readonly keyPrefix?: string;
}

/** Determines why a secret or access token was rejected. The reason is for the operator's log and never for the caller. */
export interface ExplainRejection {
  ofSecret(secret: string): Promise<Explanation>;
  ofAccessToken(token: string): Promise<Explanation>;
}

export function createExplainRejection({ database, clock }: { database: Database; clock: Clock }): ExplainRejection {
  return {
    async ofSecret(secret) {
      const row = await findRejectedSecret(database, hashSecret(secret), clock.now());
      const reason = reasonOf(row);
      if (!hasSecretForm(secret)) return { reason };
      const keyPrefix = displayPrefixOf(secret);
      if (!row && !isWellFormedSecret(secret)) return { reason: 'mistyped', keyPrefix };
      if (reason === 'accepted' && row?.auth_type === 'BEARER_TOKEN') return { reason: 'not_exchanged', keyPrefix };
      return { reason, keyPrefix };
    },
    async ofAccessToken(token) {
      return { reason: reasonOf(await findRejectedAccessToken(database, hashSecret(token), clock.now())) };
    },
  };
}

function reasonOf(row: RejectedRow | undefined): Rejection {
  if (!row) return 'unknown_or_revoked';
  return row.is_expired ? 'expired' : 'accepted';
}
