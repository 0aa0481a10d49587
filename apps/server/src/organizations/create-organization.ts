import { OPERATOR } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import type { Database } from '../database/database.ts';
import { inOrganization, type OrganizationTransaction } from '../database/organization-scope.ts';
import { insertMember } from '../members/memberships.repository.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId } from '../runtime/identifiers.ts';
import { issueOwnerKey } from './issue-owner-key.ts';
import { insertOrganization, requireNoOrganization } from './organizations.repository.ts';

/** The dependencies of {@link createOrganization}. */
export interface CreateOrganizationDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly recordAudit: RecordAudit;
}

/** The first owner of an organization, who has not signed in yet. */
export interface NewOwner {
  readonly name: string;
  readonly email: string;
}

/** A newly created organization. */
export interface CreatedOrganization {
  readonly organizationId: string;
  readonly ownerId: string;
  /** The secret of its first API key, which can't be read again. */
  readonly token: string;
}

/** An organization to create. */
export interface NewOrganization {
  readonly name: string;
  readonly owner: NewOwner;
  /** The name of its first API key. */
  readonly keyName: string;
  /** Creates further rows of the organization in the same transaction. */
  readonly populate?: (transaction: OrganizationTransaction, ownerId: string) => Promise<void>;
}

/**
 * Creates the first organization of a server: see {@link createOrganization}.
 *
 * @throws OrganizationExists if the server has one, even if another process creates it at the same time
 */
export async function createFirstOrganization(
  dependencies: CreateOrganizationDependencies,
  organization: NewOrganization,
): Promise<CreatedOrganization> {
  return createOrganization(dependencies, organization, requireNoOrganization);
}

/**
 * Creates an organization, its owner and an API key with the owner's permissions, in one transaction.
 *
 * @param requirePrecondition - runs first in the transaction, and throws to roll it back
 */
export async function createOrganization(
  dependencies: CreateOrganizationDependencies,
  organization: NewOrganization,
  requirePrecondition?: typeof requireNoOrganization,
): Promise<CreatedOrganization> {
  const { database, clock, recordAudit } = dependencies;
  const organizationId = newId('organization');
  const ownerId = newId('user');
  const create = async (transaction: OrganizationTransaction) => {
    await insertOrganization(transaction, { name: organization.name, created_at: clock.now() });
    await insertMember(transaction, { ...organization.owner, id: ownerId, issuer: null, subject: null, created_at: clock.now() }, 'owner');
    await recordAudit(transaction, {
      action: 'organization.created',
      actor: OPERATOR,
      target: { type: 'organization', id: organizationId },
      after: { name: organization.name, owner: organization.owner.email },
    });
    const token = await issueOwnerKey(dependencies, transaction, { ownerId, name: organization.keyName });
    await organization.populate?.(transaction, ownerId);
    return { organizationId, ownerId, token };
  };
  return inOrganization(database, organizationId, create, requirePrecondition);
}
