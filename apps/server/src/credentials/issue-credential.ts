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

/** A credential to create. */
export interface NewCredential {
  readonly kind: CredentialKind;
  readonly authType?: AuthType;
  readonly userId?: string;
  readonly name: string;
  readonly grant: Grant;
  readonly restrictions: Restrictions;
  /** Its first secret; of an imported one, only the hash and the display prefix are known. */
  readonly secret: Pick<MintedSecret, 'hash' | 'displayPrefix'>;
  readonly action: AuditAction & WebhookEventType;
  readonly creator: Pick<Principal, 'type' | 'id'>;
  readonly origin?: RequestOrigin;
}

const ID_KINDS = { api_key: 'apiKey', api_client: 'apiClient', personal_key: 'personalKey' } as const;

type Dependencies = { readonly clock: Clock; readonly recordAudit: RecordAudit };

/** Creates a credential with its first secret and its audit event. */
export async function issueCredential(
  dependencies: Dependencies,
  transaction: OrganizationTransaction,
  newCredential: NewCredential,
): Promise<CredentialRow> {
  const [row] = await issueCredentials(dependencies, transaction, [newCredential]);
  if (!row) throw new Error('no credential was created');
  return row;
}

/**
 * Creates several credentials of one kind, each with its first secret and its audit event. It takes as many round trips as
 * one credential.
 *
 * @returns the credentials, in the given order
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
  const issued = identified.map(({ id, newCredential }) => {
    const row = rows.get(id);
    if (!row) throw new Error(`the credential ${id} was created in this transaction, but does not exist`);
    return { row, newCredential };
  });
  await recordAudit(transaction, ...issued.map(({ row, newCredential }) => toAuditEntry(row, newCredential)));
  return issued.map(({ row }) => row);
}

function toAuditEntry(row: CredentialRow, { grant, restrictions, ...newCredential }: NewCredential): AuditEntry {
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
