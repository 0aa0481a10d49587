import type { Emitter } from '../emitter.ts';
import { emitOperations } from './operations.ts';
import { emitProblems } from './problems.ts';
import { emitRequestChecks, emitRequestChecksDeclaration } from './request-checks.ts';
import { emitContractTypes } from './types.ts';

/** The contract as TypeScript, for the server and the TypeScript SDK. */
export const contract: Emitter = {
  folder: 'packages/contract/src/generated',
  emit: async (model, document) =>
    new Map([
      ['openapi.ts', await emitContractTypes(document)],
      ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
      ['operations.ts', emitOperations(model)],
      ['problems.ts', emitProblems(model.problems)],
      ['request-checks.js', await emitRequestChecks(document)],
      ['request-checks.d.ts', emitRequestChecksDeclaration()],
    ]),
};
