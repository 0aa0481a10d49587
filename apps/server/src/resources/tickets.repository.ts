import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Environment } from '../credentials/principal.ts';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';
import type { Stretch } from '../http/pagination.ts';

export type TicketRow = Selectable<Tables['tickets']>;

export async function insertTicket(
  transaction: OrganizationTransaction,
  ticket: Omit<Insertable<Tables['tickets']>, 'organization_id'>,
): Promise<TicketRow> {
  return transaction
    .insertInto('tickets')
    .values({ ...ticket, organization_id: transaction.organizationId })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Newest first, and one more than the stretch's limit where there are more. */
export async function listTickets(
  transaction: OrganizationTransaction,
  environment: Environment,
  filter: { readonly status: TicketRow['status'] | undefined },
  stretch: Stretch,
): Promise<TicketRow[]> {
  return transaction
    .selectFrom('tickets')
    .selectAll()
    .where('organization_id', '=', transaction.organizationId)
    .where('environment', '=', environment)
    .$if(filter.status !== undefined, (query) => query.where('status', '=', filter.status as TicketRow['status']))
    .$if(stretch.after !== undefined, (query) => query.where('id', '<', stretch.after as string))
    .orderBy('id', 'desc')
    .limit(stretch.limit + 1)
    .execute();
}

export async function findTicket(
  transaction: OrganizationTransaction,
  environment: Environment,
  id: string,
): Promise<TicketRow | undefined> {
  return transaction
    .selectFrom('tickets')
    .selectAll()
    .where('organization_id', '=', transaction.organizationId)
    .where('environment', '=', environment)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function updateTicket(
  transaction: OrganizationTransaction,
  environment: Environment,
  id: string,
  changes: Updateable<Tables['tickets']>,
): Promise<TicketRow | undefined> {
  return transaction
    .updateTable('tickets')
    .set(changes)
    .where('organization_id', '=', transaction.organizationId)
    .where('environment', '=', environment)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}
