import type { RecordAudit } from '../audit/record.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { FailureLimiter } from '../http/failure-limiter.ts';
import type { Handlers } from '../http/handler.ts';
import { endLeaked } from './end-leaked.ts';
import { inFullSteps } from './in-full-steps.ts';

/** @param reports - counts the reports of each address, whatever became of them */
export function leakOperations(dependencies: { database: Database; clock: Clock; recordAudit: RecordAudit; reports: FailureLimiter }) {
  return {
    async revokeLeakedSecret({ origin, body }) {
      await dependencies.reports.count(origin.ip);
      await inFullSteps(endLeaked(dependencies, { ...body, origin }));
      return { status: 202, body: { data: { status: 'received' } } };
    },
  } satisfies Partial<Handlers>;
}
