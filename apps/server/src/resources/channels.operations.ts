import type { components } from '@keyrail/contract';
import type { Clock } from '../clock.ts';
import type { Handlers } from '../http/handler.ts';
import { readStretch, toPage } from '../http/pagination.ts';
import { Problem } from '../http/problems.ts';
import { newId, prefixes } from '../identifiers.ts';
import { type ChannelRow, deleteChannel, findChannel, insertChannel, listChannels, updateChannel } from './channels.repository.ts';

const notFound = (): Problem => new Problem('NOT_FOUND', 'There is no such channel, or none that this credential can see.');

export function channelOperations({ clock }: { clock: Clock }) {
  return {
    async listChannels({ principal, transact, query }) {
      const stretch = readStretch(prefixes.channel, query);
      const rows = await transact((transaction) => listChannels(transaction, principal.environment, query, stretch));
      return { status: 200, body: toPage(rows, stretch.limit, presentChannel) };
    },

    async createChannel({ principal, transact, body }) {
      const now = clock.now();
      const row = await transact((transaction) =>
        insertChannel(transaction, {
          id: newId('channel'),
          environment: principal.environment,
          name: body.name,
          type: body.type,
          created_at: now,
          updated_at: now,
        }),
      );
      return { status: 201, body: { data: presentChannel(row) }, headers: { Location: `/api/v1/channels/${row.id}` } };
    },

    async getChannel({ principal, transact, path }) {
      const row = await transact((transaction) => findChannel(transaction, principal.environment, path.channelId));
      if (!row) throw notFound();
      return { status: 200, body: { data: presentChannel(row) } };
    },

    async updateChannel({ principal, transact, path, body }) {
      const changes = { name: body.name, updated_at: clock.now() };
      const row = await transact((transaction) => updateChannel(transaction, principal.environment, path.channelId, changes));
      if (!row) throw notFound();
      return { status: 200, body: { data: presentChannel(row) } };
    },

    async deleteChannel({ principal, transact, path }) {
      const wasThere = await transact((transaction) => deleteChannel(transaction, principal.environment, path.channelId));
      if (!wasThere) throw notFound();
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}

function presentChannel(row: ChannelRow): components['schemas']['Channel'] {
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    environment: row.environment,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
