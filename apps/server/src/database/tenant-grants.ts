import type { Tables } from './tables.ts';

/** A statement that the tenant role may run on a table, or on some of its columns: `update (role)`. */
export type Grant = 'select' | 'insert' | 'update' | 'delete' | `${'select' | 'insert' | 'update'} (${string})`;

/** What requests of an organization may do with the rows of a table. */
export interface TableAccess {
  readonly grants: readonly Grant[];
  /** The column that names the organization of a row; `undefined` if rows of the table belong to none, or to several. */
  readonly organizationColumn: string | undefined;
}

const of = (...grants: readonly Grant[]): TableAccess => ({ grants, organizationColumn: 'organization_id' });

/**
 * The access of the tenant role to each table. The migrations grant it, and `tenant-grants.test.ts` compares both on each database. Declare a
 * new table here, and any other grant that a migration gives.
 */
export const TENANT_GRANTS: { readonly [Table in keyof Tables]: TableAccess } = {
  organizations: { grants: ['select', 'insert', 'delete'], organizationColumn: 'id' },
  // A user may belong to several organizations, by memberships.
  users: { grants: ['select', 'insert'], organizationColumn: undefined },
  memberships: of('select', 'insert', 'update', 'delete'),
  credentials: of('select', 'insert', 'update', 'delete'),
  credential_secrets: of('select', 'insert', 'update', 'delete'),
  access_tokens: of('select', 'insert', 'delete'),
  // Signing keys belong to the server.
  signing_keys: { grants: [], organizationColumn: undefined },
  // No request changes or deletes an audit event.
  audit_events: of('select', 'insert'),
  audit_chains: of('select', 'insert', 'update'),
  // The server writes both tables for all organizations at once.
  request_log: of('select'),
  usage_hours: of('select'),
  tickets: of('select', 'insert', 'update'),
  people: of('select', 'insert', 'update'),
  events: of('select', 'insert'),
  canned_replies: of('select', 'insert', 'update', 'delete'),
  channels: of('select', 'insert', 'update', 'delete'),
  deleted_resources: of('select', 'insert'),
  idempotency_keys: of('select', 'insert', 'update'),
  webhooks: of('select', 'insert', 'update'),
  webhook_events: of('select', 'insert'),
  webhook_deliveries: of('select', 'insert', 'update', 'delete'),
  webhook_attempts: of('select', 'insert', 'update', 'delete'),
};

/** The tables that an organization's requests can reach. */
export const TENANT_TABLES = (Object.keys(TENANT_GRANTS) as (keyof Tables)[]).filter((table) => TENANT_GRANTS[table].grants.length > 0);
