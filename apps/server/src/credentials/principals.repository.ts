import type { Database, PreparedStatement } from '../database/database.ts';
import type { Environment, Permission } from './principal.ts';

/** A live API key and its organization. */
export interface PrincipalRow {
  /** The SHA-256 of the secret. */
  readonly secret_hash: Uint8Array;
  readonly id: string;
  readonly permissions: Permission[];
  readonly environment: Environment;
  readonly organization_id: string;
  readonly organization_name: string;
}

const FIND_BY_SECRET_HASH: PreparedStatement = {
  name: 'find_principals_by_secret_hash',
  text: `
    select k.secret_hash, k.id, k.permissions, k.environment, o.id as organization_id, o.name as organization_name
    from api_keys k join organizations o on o.id = k.organization_id
    where k.secret_hash = any($1::bytea[]) and k.revoked_at is null`,
};

/** The live credentials with these secrets. It is the one query outside an organization's scope, for it finds the organization. */
export async function findPrincipals(database: Database, secretHashes: readonly Buffer[]): Promise<readonly PrincipalRow[]> {
  return database.lookUp<PrincipalRow>(FIND_BY_SECRET_HASH, [secretHashes]);
}
