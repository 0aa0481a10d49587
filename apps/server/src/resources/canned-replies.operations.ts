import type { components } from '@keyrail/contract';
import { wasResourceDeleted } from '../deletions/deleted-resources.repository.ts';
import { readPageRequest, toPage } from '../http/pagination.ts';
import { Problem } from '../http/problems.ts';
import type { Handlers } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId, prefixes } from '../runtime/identifiers.ts';
import { announceChange } from '../webhooks/events/announce.ts';
import {
  type CannedReplyRow,
  deleteCannedReply,
  findCannedReply,
  insertCannedReply,
  listCannedReplies,
  SHORTCUT_CONSTRAINT,
  updateCannedReply,
} from './canned-replies.repository.ts';
import { withConstraintProblems } from './constraint-violation.ts';

const notFound = (): Problem => new Problem('NOT_FOUND', 'No such canned reply is visible to this credential. Check the id in the path.');

const CONSTRAINT_PROBLEMS = {
  [SHORTCUT_CONSTRAINT]: () => new Problem('SHORTCUT_TAKEN', 'Another canned reply has this shortcut. Choose another, or change that one.'),
};

export function cannedReplyOperations({ clock }: { clock: Clock }) {
  return {
    async listCannedReplies({ principal, reader, query }) {
      const pageRequest = readPageRequest(prefixes.cannedReply, query);
      const rows = await listCannedReplies(reader, principal.environment, query, pageRequest);
      return { status: 200, body: toPage(rows, pageRequest.limit, serializeCannedReply) };
    },

    async createCannedReply({ principal, transact, body }) {
      const now = clock.now();
      const reply = {
        id: newId('cannedReply'),
        environment: principal.environment,
        title: body.title,
        shortcut: body.shortcut ?? null,
        body: body.body,
        created_at: now,
        updated_at: now,
      };
      const data = await withConstraintProblems(CONSTRAINT_PROBLEMS, () =>
        transact(async (transaction) =>
          announceChange(transaction, now, 'canned_reply.created', serializeCannedReply(await insertCannedReply(transaction, reply))),
        ),
      );
      return { status: 201, body: { data }, headers: { Location: `/api/v1/canned-replies/${data.id}` } };
    },

    async getCannedReply({ principal, reader, path }) {
      const row = await findCannedReply(reader, principal.environment, path.cannedReplyId);
      if (!row) throw notFound();
      return { status: 200, body: { data: serializeCannedReply(row) } };
    },

    async updateCannedReply({ principal, transact, path, body }) {
      const now = clock.now();
      const data = await withConstraintProblems(CONSTRAINT_PROBLEMS, () =>
        transact(async (transaction) => {
          const changes = { ...body, updated_at: now };
          const row = await updateCannedReply(transaction, principal.environment, path.cannedReplyId, changes);
          if (!row) throw notFound();
          return announceChange(transaction, now, 'canned_reply.updated', serializeCannedReply(row));
        }),
      );
      return { status: 200, body: { data } };
    },

    async deleteCannedReply({ principal, transact, path }) {
      await transact(async (transaction) => {
        const now = clock.now();
        const row = await deleteCannedReply(transaction, principal.environment, path.cannedReplyId, now);
        if (row) await announceChange(transaction, now, 'canned_reply.deleted', serializeCannedReply(row));
        else if (!(await wasResourceDeleted(transaction, principal.environment, path.cannedReplyId))) throw notFound();
      });
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}

function serializeCannedReply(row: CannedReplyRow): components['schemas']['CannedReply'] {
  return {
    id: row.id,
    title: row.title,
    shortcut: row.shortcut,
    body: row.body,
    environment: row.environment,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
