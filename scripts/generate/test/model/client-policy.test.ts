import { expect, test } from 'vitest';
import { readClientPolicy } from '../../src/model/client-policy.ts';
import { smallContract } from '../small-contract.ts';

test('a setting of the client policy has its groups, its value, and the unit of a duration', () => {
  expect(readClientPolicy(smallContract())).toEqual([
    { path: ['retry', 'maxRetries'], value: 2, unit: undefined },
    { path: ['retry', 'statuses'], value: [408, 429], unit: undefined },
    { path: ['retry', 'idempotentMethods'], value: ['GET', 'PUT'], unit: undefined },
    { path: ['retry', 'backoff', 'base'], value: 0.5, unit: 'seconds' },
    { path: ['refresh', 'exchangePath'], value: '/token', unit: undefined },
  ]);
});

test.each([
  ['a contract without a client policy', undefined, 'openapi.yaml has no x-client-policy'],
  [
    'a setting that is a boolean',
    { retry: { jitter: true } },
    'openapi.yaml: x-client-policy/retry/jitter must be a number, a string, or a list',
  ],
  ['a list of several types', { retry: { statuses: [408, 'all'] } }, 'openapi.yaml: x-client-policy/retry/statuses must be a number'],
])('rejects %s, and names the place', (_name, policy, message) => {
  expect(() => readClientPolicy({ ...smallContract(), 'x-client-policy': policy })).toThrow(message);
});
