import type { AuditAction } from '@keyrail/contract';
import { OPERATOR } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import { type OperatorChanges, updateAsOperator } from './organizations.repository.ts';

/** A change of an organization by the server's operator. */
export interface OperatorChange {
  readonly organizationId: string;
  readonly changes: OperatorChanges;
  readonly action: AuditAction;
  /** Returns the members that the audit records, called with the state before and the state after the change. */
  readonly describe: (organization: OperatorChanges) => object;
}

/** Changes an organization and records an audit event in the same transaction. @throws OrganizationNotFound */
export async function changeAsOperator(
  { database, recordAudit }: { database: Database; recordAudit: RecordAudit },
  { organizationId, changes, action, describe }: OperatorChange,
): Promise<void> {
  let before: OperatorChanges = {};
  await inOrganization(
    database,
    organizationId,
    (transaction) =>
      recordAudit(transaction, {
        action,
        actor: OPERATOR,
        target: { type: 'organization', id: organizationId },
        before: describe(before),
        after: describe(changes),
      }),
    async (transaction) => {
      before = await updateAsOperator(transaction, organizationId, changes);
    },
  );
}
