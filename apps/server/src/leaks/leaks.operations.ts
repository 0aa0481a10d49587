import type { RecordAudit } from '../audit/record.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Handlers } from '../http/handler.ts';
import { endLeaked } from './end-leaked.ts';
import { inFullSteps } from './in-full-steps.ts';

export function leakOperations(dependencies: { database: Database; clock: Clock; recordAudit: RecordAudit }) {
  return {
    async revokeLeakedSecret({ origin, body }) {
      await inFullSteps(endLeaked(dependencies, { ...body, origin }));
      return { status: 202, body: { data: { status: 'received' } } };
    },
  } satisfies Partial<Handlers>;
}
