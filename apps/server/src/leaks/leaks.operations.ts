import type { Handlers } from '../pipeline/handler.ts';
import { inConstantTimeSteps } from './constant-time-steps.ts';
import { type LeakDependencies, revokeLeakedCredential } from './revoke-leaked-credential.ts';

export function leakOperations(dependencies: LeakDependencies) {
  return {
    async revokeLeakedSecret({ origin, body }) {
      await inConstantTimeSteps(revokeLeakedCredential(dependencies, { ...body, origin }));
      return { status: 202, body: { data: { status: 'received' } } };
    },
  } satisfies Partial<Handlers>;
}
