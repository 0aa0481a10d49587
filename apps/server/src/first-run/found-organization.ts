import type { Clock } from '../clock.ts';
import { insertApiKey } from '../credentials/api-keys.repository.ts';
import { mintApiKeySecret } from '../credentials/secret.ts';
import type { Database } from '../database/database.ts';
import { inOrganization, type OrganizationTransaction } from '../database/organization-scope.ts';
import { newId } from '../identifiers.ts';
import { insertMember, insertOrganization } from '../organizations/organizations.repository.ts';
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

/**
 * Makes an organization with its owner and an API key that may do all that the owner may. All of it or nothing.
 *
 * @param furnish - what else to make in the same transaction
 */
export async function foundOrganization(
  { database, clock }: { database: Database; clock: Clock },
  organization: { readonly name: string; readonly owner: Person; readonly keyName: string },
  furnish: (transaction: OrganizationTransaction) => Promise<void> = async () => {},
): Promise<FoundedOrganization> {
  const organizationId = newId('organization');
  const ownerId = newId('user');
  return inOrganization(database, organizationId, async (transaction) => {
    await insertOrganization(transaction, { name: organization.name, created_at: clock.now() });
    await insertMember(transaction, { ...organization.owner, id: ownerId, created_at: clock.now() }, 'owner');
    const token = await issueOwnerKey(transaction, clock, { ownerId, name: organization.keyName });
    await furnish(transaction);
    return { organizationId, ownerId, token };
  });
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
