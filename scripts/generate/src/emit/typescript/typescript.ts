import type { Emitter } from '../emitter.ts';
import { emitPolicy } from './policy.ts';
import { emitResources } from './resources.ts';

/** The TypeScript SDK. */
export const typescript: Emitter = {
  folder: 'packages/sdk/src/generated',
  emit: ({ clientPolicy, resources }) => new Map([['policy.ts', emitPolicy(clientPolicy)], ...emitResources(resources)]),
};
