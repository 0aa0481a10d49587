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

export type ChannelRow = Row<'channels'>;

/** Lists channels, newest first. Reads one row more than the page's limit, which shows that there is a next page. */
export const listChannels = (
  reader: OrganizationReader,
  environment: Environment,
  filter: { readonly type?: ChannelRow['type'] | undefined },
  pageRequest: PageRequest,
) => listRows(reader, 'channels', environment, [columnEquals('type', filter.type)], pageRequest);

export const insertChannel = (transaction: OrganizationTransaction, channel: NewRow<'channels'>) =>
  insertRow(transaction, 'channels', channel);

export const findChannel = (reader: OrganizationReader, environment: Environment, id: string) =>
  findRow(reader, 'channels', environment, id);

export const updateChannel = (transaction: OrganizationTransaction, environment: Environment, id: string, changes: Changes<'channels'>) =>
  updateRow(transaction, 'channels', environment, id, changes);

/** Deletes a channel. The foreign key of its tickets sets their `channel_id` to null. */
export const deleteChannel = (transaction: OrganizationTransaction, environment: Environment, id: string, now: Date) =>
  deleteRow(transaction, 'channels', environment, id, now);
