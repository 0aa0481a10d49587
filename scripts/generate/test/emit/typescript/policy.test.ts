import { expect, test } from 'vitest';
import { emitPolicy } from '../../../src/emit/typescript/policy.ts';
import { buildModel } from '../../../src/model/model.ts';
import { smallContract } from '../../small-contract.ts';

test('each setting of the client policy becomes a constant, and durations are in milliseconds', () => {
  expect(emitPolicy(buildModel(smallContract()).clientPolicy).match(/^export .*$/gm)).toEqual([
    'export const RETRY_MAX_RETRIES: number = 2;',
    'export const RETRY_STATUSES: readonly number[] = [408, 429];',
    "export const RETRY_IDEMPOTENT_METHODS: readonly string[] = ['GET', 'PUT'];",
    'export const RETRY_BACKOFF_BASE_MILLISECONDS: number = 500;',
    "export const REFRESH_EXCHANGE_PATH: string = '/token';",
  ]);
});
