import type { Database } from '../../database/database.ts';
import type { Clock } from '../../runtime/clock.ts';
import { coalesce } from '../../runtime/coalesce.ts';
import { findPrincipals, type PrincipalRow } from './principals.repository.ts';

/** More hashes than this in one query gain nothing. */
const MAX_BATCH = 100;

/**
 * Looks up the live credential that a presented secret or access token belongs to, by its SHA-256. The credential's own expiry is left to
 * the caller. All reads of principals go through here.
 */
export interface PrincipalLookUp {
  bySecret(hash: Buffer): Promise<PrincipalRow | undefined>;
  byAccessToken(hash: Buffer): Promise<PrincipalRow | undefined>;
}

/** Asks the database each time, and requests that come in together share a round trip. */
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
