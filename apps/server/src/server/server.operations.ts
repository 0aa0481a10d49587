import { contractDocument, contractYaml } from '@keyrail/contract/document';
import type { Database } from '../database/database.ts';
import { Problem } from '../http/problems.ts';
import type { Handlers } from '../pipeline/handler.ts';

/** @param isDraining - whether the server is shutting down and should receive no more traffic */
export function serverOperations({ database, isDraining }: { database: Database; isDraining: () => boolean }) {
  return {
    getHealth: () => ({ status: 200, body: { status: 'ok' } }),

    async getReadiness() {
      if (isDraining()) throw new Problem('UNAVAILABLE', 'The server is shutting down.', { headers: { 'Retry-After': '1' } });
      await database.lookUp('select 1', []);
      return { status: 200, body: { status: 'ok' } };
    },

    getContractAsJson: () => ({ status: 200, body: contractDocument }),
    getContractAsYaml: () => ({ status: 200, body: contractYaml }),
  } satisfies Partial<Handlers>;
}
