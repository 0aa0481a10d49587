import type { RecordAudit } from '../audit/record.ts';
import type { Database } from '../database/database.ts';
import type { Handlers } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { inConstantTimeSteps } from './constant-time-steps.ts';
import { revokeLeakedCredential } from './revoke-leaked-credential.ts';

export function leakOperations(dependencies: { database: Database; clock: Clock; recordAudit: RecordAudit }) {
  return {
    async revokeLeakedSecret({ origin, body }) {
      await inConstantTimeSteps(revokeLeakedCredential(dependencies, { ...body, origin }));
      return { status: 202, body: { data: { status: 'received' } } };
    },
  } satisfies Partial<Handlers>;
}
