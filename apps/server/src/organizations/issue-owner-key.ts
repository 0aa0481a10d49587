import type { RecordAudit } from '../audit/record.ts';
import { issueCredential } from '../credentials/issue-credential.ts';
import { mintSecret } from '../credentials/secret.ts';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import { rolePermissions } from '../members/roles.ts';
import type { Clock } from '../runtime/clock.ts';

/** Issues a live API key with the permissions of the role `owner`, and returns its secret. */
export async function issueOwnerKey(
  dependencies: { readonly clock: Clock; readonly recordAudit: RecordAudit },
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
