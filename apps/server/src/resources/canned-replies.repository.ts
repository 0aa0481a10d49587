import type { Environment } from '@keyrail/contract';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { PageRequest } from '../http/pagination.ts';
import { type Changes, deleteRow, findRow, insertRow, is, listRows, type NewRow, type Row, updateRow } from './resource-rows.repository.ts';

export type CannedReplyRow = Row<'canned_replies'>;

/** The constraint that refuses a shortcut which another canned reply of the environment has. */
export const SHORTCUT_CONSTRAINT = 'canned_replies_shortcut';

/** Newest first, and one more than the stretch's limit where there are more. */
export const listCannedReplies = (
  reader: OrganizationReader,
  environment: Environment,
  filter: { readonly shortcut?: string | undefined },
  pageRequest: PageRequest,
) => listRows(reader, 'canned_replies', environment, [is('shortcut', filter.shortcut)], pageRequest);

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
