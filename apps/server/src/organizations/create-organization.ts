import { OPERATOR } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import { issueCredential } from '../credentials/issue-credential.ts';
import { mintSecret } from '../credentials/secret.ts';
import type { Database } from '../database/database.ts';
import { inOrganization, type OrganizationTransaction } from '../database/organization-scope.ts';
import { insertMember } from '../members/memberships.repository.ts';
import { rolePermissions } from '../members/roles.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId } from '../runtime/identifiers.ts';
import { insertOrganization, requireNoOrganization } from './organizations.repository.ts';

/** What founding works with. */
export interface CreateOrganizationDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly recordAudit: RecordAudit;
}

/** A person to make a member. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** An organization that was just made. */
export interface CreatedOrganization {
  readonly organizationId: string;
  readonly ownerId: string;
  /** The secret of its first API key, which is shown this once. */
  readonly token: string;
}

/** What to make of an organization besides itself. */
export interface NewOrganization {
  readonly name: string;
  readonly owner: Person;
  /** The name of its first API key. */
  readonly keyName: string;
  /** Makes what else it is to begin with, in the same transaction. */
  readonly furnish?: (transaction: OrganizationTransaction, ownerId: string) => Promise<void>;
}

/**
 * Makes the first organization of a server: see {@link createOrganization}.
 *
 * @throws OrganizationExists if there is one, also if another process is just making it
 */
export async function createFirstOrganization(
  dependencies: CreateOrganizationDependencies,
  founding: NewOrganization,
): Promise<CreatedOrganization> {
  return createOrganization(dependencies, founding, requireNoOrganization);
}

/**
 * Makes an organization with its owner and an API key that may do all that the owner may. All of it or nothing.
 *
 * @param beforehand - what must hold for it, checked first in the same transaction
 */
export async function createOrganization(
  dependencies: CreateOrganizationDependencies,
  founding: NewOrganization,
  beforehand?: typeof requireNoOrganization,
): Promise<CreatedOrganization> {
  const { database, clock, recordAudit } = dependencies;
  const organizationId = newId('organization');
  const ownerId = newId('user');
  const found = async (transaction: OrganizationTransaction) => {
    await insertOrganization(transaction, { name: founding.name, created_at: clock.now() });
    await insertMember(transaction, { ...founding.owner, id: ownerId, issuer: null, subject: null, created_at: clock.now() }, 'owner');
    await recordAudit(transaction, {
      action: 'organization.created',
      actor: OPERATOR,
      target: { type: 'organization', id: organizationId },
      after: { name: founding.name, owner: founding.owner.email },
    });
    const token = await issueOwnerKey(dependencies, transaction, { ownerId, name: founding.keyName });
    await founding.furnish?.(transaction, ownerId);
    return { organizationId, ownerId, token };
  };
  return inOrganization(database, organizationId, found, beforehand);
}

/** Makes a live API key with an owner's permissions, and gives its secret. */
export async function issueOwnerKey(
  dependencies: CreateOrganizationDependencies,
  transaction: OrganizationTransaction,
  key: { readonly ownerId: string; readonly name: string },
): Promise<string> {
  const secret = mintSecret('sk_live_');
  await issueCredential(dependencies, transaction, {
    kind: 'api_key',
    action: 'api_key.created',
    name: key.name,
    grant: { environment: 'live', permissions: [...rolePermissions.owner] },
    restrictions: { expiresAt: null, allowedIps: [] },
    secret,
    creator: { type: 'user', id: key.ownerId },
  });
  return secret.value;
}
