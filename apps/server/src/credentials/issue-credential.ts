import type { AuditAction, AuthType, CredentialKind, Principal, WebhookEventType } from '@keyrail/contract';
import { type AuditEntry, actorOf } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId } from '../runtime/identifiers.ts';
import { announcementOf } from './credential-announcement.ts';
import { type CredentialRow, findCredentials, insertCredentials } from './credentials.repository.ts';
import type { Grant } from './grants.ts';
import type { Restrictions } from './restrictions.ts';
import type { MintedSecret } from './secret.ts';
import { insertSecrets } from './secrets.repository.ts';

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
  readonly action: AuditAction & WebhookEventType;
  readonly creator: Pick<Principal, 'type' | 'id'>;
  readonly origin?: RequestOrigin;
}

const ID_KINDS = { api_key: 'apiKey', api_client: 'apiClient', personal_key: 'personalKey' } as const;

type Dependencies = { readonly clock: Clock; readonly recordAudit: RecordAudit };

/** Makes a credential with its first secret and its audit event. */
export async function issueCredential(
  dependencies: Dependencies,
  transaction: OrganizationTransaction,
  issue: Issue,
): Promise<CredentialRow> {
  const [row] = await issueCredentials(dependencies, transaction, [issue]);
  if (!row) throw new Error('no credential was made');
  return row;
}

/**
 * Makes several credentials of one kind, each with its first secret and its audit event, in as many round trips as one takes.
 *
 * @returns them, in the order given
 */
export async function issueCredentials(
  { clock, recordAudit }: Dependencies,
  transaction: OrganizationTransaction,
  issues: readonly Issue[],
): Promise<CredentialRow[]> {
  const now = clock.now();
  const identified = issues.map((issue) => ({ id: newId(ID_KINDS[issue.kind]), issue }));
  await insertCredentials(
    transaction,
    identified.map(({ id, issue }) => ({
      id,
      kind: issue.kind,
      auth_type: issue.authType ?? null,
      user_id: issue.userId ?? null,
      name: issue.name,
      environment: issue.grant.environment,
      permissions: issue.grant.permissions,
      allowed_ips: [...issue.restrictions.allowedIps],
      expires_at: issue.restrictions.expiresAt,
      rate_limit: issue.restrictions.rateLimit?.limit ?? null,
      rate_limit_window_seconds: issue.restrictions.rateLimit?.windowSeconds ?? null,
      created_by_type: issue.creator.type,
      created_by_id: issue.creator.id,
      created_at: now,
    })),
  );
  await insertSecrets(
    transaction,
    identified.map(({ id, issue }) => ({ credentialId: id, secret: issue.secret })),
    now,
  );
  const kind = issues[0]?.kind ?? 'api_key';
  const rows = await findCredentials(
    transaction,
    { kind },
    identified.map(({ id }) => id),
    now,
  );
  const made = identified.map(({ id, issue }) => {
    const row = rows.get(id);
    if (!row) throw new Error(`credential ${id} is not there right after it was made`);
    return { row, issue };
  });
  await recordAudit(transaction, ...made.map(({ row, issue }) => toEntry(row, issue)));
  return made.map(({ row }) => row);
}

function toEntry(row: CredentialRow, { grant, restrictions, ...issue }: Issue): AuditEntry {
  return {
    action: issue.action,
    actor: actorOf(issue.creator),
    target: { type: issue.kind, id: row.id },
    after: {
      name: issue.name,
      keyPrefix: issue.secret.displayPrefix,
      environment: grant.environment,
      permissions: grant.permissions,
      allowedIps: restrictions.allowedIps,
      expiresAt: restrictions.expiresAt?.toISOString() ?? null,
      rateLimit: restrictions.rateLimit ?? null,
    },
    ...(issue.origin && { origin: issue.origin }),
    announcement: announcementOf(issue.action, row),
  };
}
