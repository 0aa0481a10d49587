import type { Database } from '../../database/database.ts';
import type { Clock } from '../../runtime/clock.ts';
import { coalesce } from '../../runtime/coalesce.ts';
import { findPrincipals, type PrincipalRow } from './principals.repository.ts';

/** A larger batch is no faster. */
const MAX_BATCH = 100;

/**
 * Looks up the credential of a secret or an access token by its SHA-256, unless the credential is revoked. The caller checks the
 * credential's own expiry. All reads of principals use this port.
 */
export interface PrincipalLookUp {
  bySecret(hash: Buffer): Promise<PrincipalRow | undefined>;
  byAccessToken(hash: Buffer): Promise<PrincipalRow | undefined>;
}

/** Queries the database for every request. Concurrent requests share a round trip. */
export function createPrincipalLookUp({ database, clock }: { database: Database; clock: Clock }): PrincipalLookUp {
  const lookUp = (by: 'secret' | 'access token') =>
    coalesce<Buffer, PrincipalRow>({
      maxBatch: MAX_BATCH,
      maxConcurrent: database.concurrentLookUps,
      identify: (hash) => hash.toString('base64'),
      async fetchMany(hashes) {
        const rows = await findPrincipals(database, by, hashes, clock.now());
        return new Map(rows.map((row) => [row.presented_hash.toString('base64'), row]));
      },
    });
  return { bySecret: lookUp('secret'), byAccessToken: lookUp('access token') };
}
