import type { AuditAction } from '@keyrail/contract';
import { OPERATOR } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import { type OperatorChanges, updateAsOperator } from './organizations.repository.ts';

/** A change of an organization by whoever runs the server. */
export interface OperatorChange {
  readonly organizationId: string;
  readonly changes: OperatorChanges;
  readonly action: AuditAction;
  /** What the audit tells of the organization, as it was and as it is. */
  readonly describe: (organization: OperatorChanges) => object;
}

/** Changes an organization as its operator, and writes that down. @throws NoSuchOrganization */
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
