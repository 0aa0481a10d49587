import type { Clock } from '../clock.ts';
import { insertApiKey } from '../credentials/api-keys.repository.ts';
import { mintApiKeySecret } from '../credentials/secret.ts';
import type { Database } from '../database/database.ts';
import { inOrganization, type OrganizationTransaction } from '../database/organization-scope.ts';
import { newId } from '../identifiers.ts';
import { insertMember, insertOrganization, requireNoOrganization } from '../organizations/organizations.repository.ts';
import { rolePermissions } from '../organizations/roles.ts';

/** A person to make a member. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** An organization that was just made. */
export interface FoundedOrganization {
  readonly organizationId: string;
  readonly ownerId: string;
  /** The secret of its first API key, which is shown this once. */
  readonly token: string;
}

/** What to make of an organization besides itself. */
export interface Founding {
  readonly name: string;
  readonly owner: Person;
  /** The name of its first API key. */
  readonly keyName: string;
  /** Makes what else it is to begin with, in the same transaction. */
  readonly furnish?: (transaction: OrganizationTransaction) => Promise<void>;
}

/**
 * Makes the first organization of a server: see {@link foundOrganization}.
 *
 * @throws OrganizationExists if there is one, also if another process is just making it
 */
export async function foundFirstOrganization(
  dependencies: { database: Database; clock: Clock },
  founding: Founding,
): Promise<FoundedOrganization> {
  return foundOrganization(dependencies, founding, requireNoOrganization);
}

/**
 * Makes an organization with its owner and an API key that may do all that the owner may. All of it or nothing.
 *
 * @param beforehand - what must hold for it, checked first in the same transaction
 */
export async function foundOrganization(
  { database, clock }: { database: Database; clock: Clock },
  founding: Founding,
  beforehand?: typeof requireNoOrganization,
): Promise<FoundedOrganization> {
  const organizationId = newId('organization');
  const ownerId = newId('user');
  const found = async (transaction: OrganizationTransaction) => {
    await insertOrganization(transaction, { name: founding.name, created_at: clock.now() });
    await insertMember(transaction, { ...founding.owner, id: ownerId, created_at: clock.now() }, 'owner');
    const token = await issueOwnerKey(transaction, clock, { ownerId, name: founding.keyName });
    await founding.furnish?.(transaction);
    return { organizationId, ownerId, token };
  };
  return inOrganization(database, organizationId, found, beforehand);
}

/** Makes a live API key with an owner's permissions, and gives its secret. */
export async function issueOwnerKey(
  transaction: OrganizationTransaction,
  clock: Clock,
  key: { readonly ownerId: string; readonly name: string },
): Promise<string> {
  const secret = mintApiKeySecret('live');
  await insertApiKey(transaction, {
    id: newId('apiKey'),
    name: key.name,
    secret_hash: secret.hash,
    display_prefix: secret.displayPrefix,
    environment: 'live',
    permissions: [...rolePermissions.owner],
    created_by_type: 'user',
    created_by_id: key.ownerId,
    created_at: clock.now(),
  });
  return secret.value;
}
