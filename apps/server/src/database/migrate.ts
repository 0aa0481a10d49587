import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import * as initial from './migrations/0001-initial.ts';
import * as rateLimits from './migrations/0002-rate-limits.ts';
import * as idempotencyKeys from './migrations/0003-idempotency-keys.ts';
import * as resources from './migrations/0004-resources.ts';
import * as usage from './migrations/0005-usage.ts';
import * as webhooks from './migrations/0006-webhooks.ts';
import * as deletedResources from './migrations/0007-deleted-resources.ts';

const migrations = {
  '0001-initial': initial,
  '0002-rate-limits': rateLimits,
  '0003-idempotency-keys': idempotencyKeys,
  '0004-resources': resources,
  '0005-usage': usage,
  '0006-webhooks': webhooks,
  '0007-deleted-resources': deletedResources,
};

/**
 * Migrates the database to this version's tables. On Postgres, an advisory lock lets only one process migrate at a time.
 *
 * @throws the error of the failed migration, whose changes are rolled back
 */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({ db: database.kysely, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
  await database.collectStatistics();
}
