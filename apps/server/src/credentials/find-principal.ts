import type { Database } from '../database/database.ts';
import type { FindPrincipal } from '../http/authenticate.ts';
import { coalesce } from './coalesce.ts';
import type { LastUsed } from './last-used.ts';
import { findPrincipals, type PrincipalRow } from './principals.repository.ts';

/** More secrets than this in one query gain nothing. */
const MAX_BATCH = 100;

/**
 * Finds the principal behind a secret's hash, by asking the database each time: a revoked credential is refused from
 * the moment its revocation is committed. Requests that come in together share a round trip.
 */
export function createFindPrincipal(database: Database, lastUsed: LastUsed): FindPrincipal {
  const findRow = coalesce<Buffer, PrincipalRow>({
    maxBatch: MAX_BATCH,
    maxConcurrent: database.concurrentLookUps,
    identify: (hash) => hash.toString('base64'),
    async fetchMany(hashes) {
      const rows = await findPrincipals(database, hashes);
      return new Map(rows.map((row) => [Buffer.from(row.secret_hash).toString('base64'), row]));
    },
  });

  return async (hash) => {
    const row = await findRow(hash);
    if (!row) return undefined;
    lastUsed.touch(row.organization_id, row.id);
    return {
      type: 'api_key',
      id: row.id,
      organization: { id: row.organization_id, name: row.organization_name },
      permissions: row.permissions,
      environment: row.environment,
    };
  };
}
