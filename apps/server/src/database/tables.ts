import type { ColumnType, Generated } from 'kysely';
import type { Environment, Permission } from '../credentials/principal.ts';

/** The tables, as `migrations/` makes them. */
export interface Tables {
  organizations: OrganizationsTable;
  users: UsersTable;
  memberships: MembershipsTable;
  api_keys: ApiKeysTable;
  tickets: TicketsTable;
}

/** A moment that is written once. */
type CreatedAt = ColumnType<Date, Date, never>;

interface OrganizationsTable {
  id: string;
  name: string;
  created_at: CreatedAt;
}

interface UsersTable {
  id: string;
  email: string;
  name: string;
  created_at: CreatedAt;
}

interface MembershipsTable {
  organization_id: string;
  user_id: string;
  role: 'owner' | 'admin' | 'member' | 'viewer';
  created_at: CreatedAt;
}

interface ApiKeysTable {
  id: string;
  organization_id: string;
  name: string;
  /** SHA-256 of the secret; the secret itself is not kept. */
  secret_hash: ColumnType<Buffer, Buffer, never>;
  display_prefix: string;
  environment: Environment;
  permissions: Permission[];
  created_by_type: 'api_key' | 'user';
  created_by_id: string;
  created_at: CreatedAt;
  last_used_at: Generated<Date | null>;
  revoked_at: Generated<Date | null>;
}

interface TicketsTable {
  id: string;
  organization_id: string;
  environment: Environment;
  subject: string;
  body: string;
  status: 'open' | 'pending' | 'closed';
  priority: 'low' | 'normal' | 'high' | 'urgent';
  created_at: CreatedAt;
  updated_at: Date;
}
