import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../database/database.ts';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';

/** Which webhooks are to be told of what. */
export type Subscription = Pick<Selectable<Tables['webhooks']>, 'id' | 'environment' | 'events'>;

export async function listSubscriptions(transaction: OrganizationTransaction): Promise<Subscription[]> {
  return transaction
    .selectFrom('webhooks')
    .select(['id', 'environment', 'events'])
    .where('organization_id', '=', transaction.organizationId)
    .where('enabled', '=', true)
    .where('deleted_at', 'is', null)
    .execute();
}

export async function insertEvents(
  transaction: OrganizationTransaction,
  events: readonly Omit<Insertable<Tables['webhook_events']>, 'organization_id'>[],
): Promise<void> {
  const { organizationId } = transaction;
  await transaction
    .insertInto('webhook_events')
    .values(events.map((event) => ({ ...event, organization_id: organizationId })))
    .execute();
}

export async function insertDeliveries(
  transaction: OrganizationTransaction,
  deliveries: readonly Omit<Insertable<Tables['webhook_deliveries']>, 'organization_id'>[],
): Promise<void> {
  const { organizationId } = transaction;
  await transaction
    .insertInto('webhook_deliveries')
    .values(deliveries.map((delivery) => ({ ...delivery, organization_id: organizationId })))
    .execute();
}

/** Deletes events from before a moment with their deliveries, of all organizations; not more of them at once than `limit`. */
export async function deleteEventsBefore(database: Database, moment: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await database.kysely
    .deleteFrom('webhook_events')
    .where('id', 'in', (expression) =>
      expression.selectFrom('webhook_events').select('id').where('created_at', '<', moment).orderBy('created_at').limit(limit),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
