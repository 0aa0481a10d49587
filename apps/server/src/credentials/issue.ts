import type { AuditAction } from '../audit/audit-event.ts';
import { actorOf } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import type { Clock } from '../clock.ts';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import { newId } from '../identifiers.ts';
import { type CredentialRow, findCredential, insertCredential } from './credentials.repository.ts';
import type { Grant } from './grants.ts';
import type { AuthType, CredentialKind, Principal } from './principal.ts';
import type { Restrictions } from './restrictions.ts';
import type { MintedSecret } from './secret.ts';
import { insertSecret } from './secrets.repository.ts';

/** A credential to make. */
export interface Issue {
  readonly kind: CredentialKind;
  readonly authType?: AuthType;
  readonly userId?: string;
  readonly name: string;
  readonly grant: Grant;
  readonly restrictions: Restrictions;
  /** Its first secret, or what is known of it. */
  readonly secret: Pick<MintedSecret, 'hash' | 'displayPrefix'>;
  readonly action: AuditAction;
  readonly creator: Pick<Principal, 'type' | 'id'>;
  readonly origin?: RequestOrigin;
}

const ID_KINDS = { api_key: 'apiKey', api_client: 'apiClient', personal_key: 'personalKey' } as const;

/** Makes a credential with its first secret and its audit event. */
export async function issueCredential(
  { clock, recordAudit }: { clock: Clock; recordAudit: RecordAudit },
  transaction: OrganizationTransaction,
  issue: Issue,
): Promise<CredentialRow> {
  const now = clock.now();
  const id = newId(ID_KINDS[issue.kind]);
  await insertCredential(transaction, {
    id,
    kind: issue.kind,
    auth_type: issue.authType ?? null,
    user_id: issue.userId ?? null,
    name: issue.name,
    environment: issue.grant.environment,
    permissions: issue.grant.permissions,
    allowed_ips: [...issue.restrictions.allowedIps],
    expires_at: issue.restrictions.expiresAt,
    created_by_type: issue.creator.type,
    created_by_id: issue.creator.id,
    created_at: now,
  });
  await insertSecret(transaction, id, issue.secret, now);
  await recordAudit(transaction, {
    action: issue.action,
    actor: actorOf(issue.creator),
    target: { type: issue.kind, id },
    after: {
      name: issue.name,
      keyPrefix: issue.secret.displayPrefix,
      environment: issue.grant.environment,
      permissions: issue.grant.permissions,
      allowedIps: issue.restrictions.allowedIps,
      expiresAt: issue.restrictions.expiresAt?.toISOString() ?? null,
    },
    ...(issue.origin && { origin: issue.origin }),
  });
  const row = await findCredential(transaction, { kind: issue.kind }, id, now);
  if (!row) throw new Error(`credential ${id} is not there right after it was made`);
  return row;
}
