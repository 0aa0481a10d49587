import type { components } from '@keyrail/contract';
import { wasResourceDeleted } from '../deletions/deleted-resources.repository.ts';
import { readPageRequest, toPage } from '../http/pagination.ts';
import { Problem } from '../http/problems.ts';
import type { Handlers } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId, prefixes } from '../runtime/identifiers.ts';
import { announceChange } from '../webhooks/events/announce.ts';
import { type ChannelRow, deleteChannel, findChannel, insertChannel, listChannels, updateChannel } from './channels.repository.ts';

const notFound = (): Problem => new Problem('NOT_FOUND', 'No such channel is visible to this credential. Check the id in the path.');

export function channelOperations({ clock }: { clock: Clock }) {
  return {
    async listChannels({ principal, reader, query }) {
      const pageRequest = readPageRequest(prefixes.channel, query);
      const rows = await listChannels(reader, principal.environment, query, pageRequest);
      return { status: 200, body: toPage(rows, pageRequest.limit, serializeChannel) };
    },

    async createChannel({ principal, transact, body }) {
      const now = clock.now();
      const data = await transact(async (transaction) => {
        const row = await insertChannel(transaction, {
          id: newId('channel'),
          environment: principal.environment,
          name: body.name,
          type: body.type,
          created_at: now,
          updated_at: now,
        });
        return announceChange(transaction, now, 'channel.created', serializeChannel(row));
      });
      return { status: 201, body: { data }, headers: { Location: `/api/v1/channels/${data.id}` } };
    },

    async getChannel({ principal, reader, path }) {
      const row = await findChannel(reader, principal.environment, path.channelId);
      if (!row) throw notFound();
      return { status: 200, body: { data: serializeChannel(row) } };
    },

    async updateChannel({ principal, transact, path, body }) {
      const now = clock.now();
      const data = await transact(async (transaction) => {
        const changes = { name: body.name, updated_at: now };
        const row = await updateChannel(transaction, principal.environment, path.channelId, changes);
        if (!row) throw notFound();
        return announceChange(transaction, now, 'channel.updated', serializeChannel(row));
      });
      return { status: 200, body: { data } };
    },

    async deleteChannel({ principal, transact, path }) {
      await transact(async (transaction) => {
        const now = clock.now();
        const row = await deleteChannel(transaction, principal.environment, path.channelId, now);
        if (row) await announceChange(transaction, now, 'channel.deleted', serializeChannel(row));
        else if (!(await wasResourceDeleted(transaction, principal.environment, path.channelId))) throw notFound();
      });
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}

function serializeChannel(row: ChannelRow): components['schemas']['Channel'] {
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    environment: row.environment,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
