import type { Environment } from '@keyrail/contract';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { PageRequest } from '../http/pagination.ts';
import {
  type Changes,
  columnEquals,
  deleteRow,
  findRow,
  insertRow,
  listRows,
  type NewRow,
  type Row,
  updateRow,
} from './resource-rows.repository.ts';

export type CannedReplyRow = Row<'canned_replies'>;

/** The constraint that a shortcut is unique in its environment. */
export const SHORTCUT_CONSTRAINT = 'canned_replies_shortcut';

/** Lists canned replies, newest first. Reads one row more than the page's limit, which shows that there is a next page. */
export const listCannedReplies = (
  reader: OrganizationReader,
  environment: Environment,
  filter: { readonly shortcut?: string | undefined },
  pageRequest: PageRequest,
) => listRows(reader, 'canned_replies', environment, [columnEquals('shortcut', filter.shortcut)], pageRequest);

export const insertCannedReply = (transaction: OrganizationTransaction, reply: NewRow<'canned_replies'>) =>
  insertRow(transaction, 'canned_replies', reply);

export const findCannedReply = (reader: OrganizationReader, environment: Environment, id: string) =>
  findRow(reader, 'canned_replies', environment, id);

export const updateCannedReply = (
  transaction: OrganizationTransaction,
  environment: Environment,
  id: string,
  changes: Changes<'canned_replies'>,
) => updateRow(transaction, 'canned_replies', environment, id, changes);

export const deleteCannedReply = (transaction: OrganizationTransaction, environment: Environment, id: string, now: Date) =>
  deleteRow(transaction, 'canned_replies', environment, id, now);
