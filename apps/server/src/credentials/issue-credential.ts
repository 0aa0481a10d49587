import type { AuditAction, AuthType, CredentialKind, Principal, WebhookEventType } from '@keyrail/contract';
import { type AuditEntry, actorOf } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId } from '../runtime/identifiers.ts';
import { credentialAnnouncement } from './credential-announcement.ts';
import { type CredentialRow, findCredentials, insertCredentials } from './credentials.repository.ts';
import type { Grant } from './grants.ts';
import type { Restrictions } from './restrictions.ts';
import type { MintedSecret } from './secret.ts';
import { insertSecrets } from './secrets.repository.ts';

/** A credential to make. */
export interface NewCredential {
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
  newCredential: NewCredential,
): Promise<CredentialRow> {
  const [row] = await issueCredentials(dependencies, transaction, [newCredential]);
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
  newCredentials: readonly NewCredential[],
): Promise<CredentialRow[]> {
  const now = clock.now();
  const identified = newCredentials.map((newCredential) => ({ id: newId(ID_KINDS[newCredential.kind]), newCredential }));
  await insertCredentials(
    transaction,
    identified.map(({ id, newCredential }) => ({
      id,
      kind: newCredential.kind,
      auth_type: newCredential.authType ?? null,
      user_id: newCredential.userId ?? null,
      name: newCredential.name,
      environment: newCredential.grant.environment,
      permissions: newCredential.grant.permissions,
      allowed_ips: [...newCredential.restrictions.allowedIps],
      expires_at: newCredential.restrictions.expiresAt,
      rate_limit: newCredential.restrictions.rateLimit?.limit ?? null,
      rate_limit_window_seconds: newCredential.restrictions.rateLimit?.windowSeconds ?? null,
      created_by_type: newCredential.creator.type,
      created_by_id: newCredential.creator.id,
      created_at: now,
    })),
  );
  await insertSecrets(
    transaction,
    identified.map(({ id, newCredential }) => ({ credentialId: id, secret: newCredential.secret })),
    now,
  );
  const kind = newCredentials[0]?.kind ?? 'api_key';
  const rows = await findCredentials(
    transaction,
    { kind },
    identified.map(({ id }) => id),
    now,
  );
  const made = identified.map(({ id, newCredential }) => {
    const row = rows.get(id);
    if (!row) throw new Error(`credential ${id} is not there right after it was made`);
    return { row, newCredential };
  });
  await recordAudit(transaction, ...made.map(({ row, newCredential }) => toEntry(row, newCredential)));
  return made.map(({ row }) => row);
}

function toEntry(row: CredentialRow, { grant, restrictions, ...newCredential }: NewCredential): AuditEntry {
  return {
    action: newCredential.action,
    actor: actorOf(newCredential.creator),
    target: { type: newCredential.kind, id: row.id },
    after: {
      name: newCredential.name,
      keyPrefix: newCredential.secret.displayPrefix,
      environment: grant.environment,
      permissions: grant.permissions,
      allowedIps: restrictions.allowedIps,
      expiresAt: restrictions.expiresAt?.toISOString() ?? null,
      rateLimit: restrictions.rateLimit ?? null,
    },
    ...(newCredential.origin && { origin: newCredential.origin }),
    announcement: credentialAnnouncement(newCredential.action, row),
  };
}
