import { describe, expect, test } from 'vitest';
import type { Handlers } from './handler.ts';
import { collectHandlers } from './handlers.ts';

const all = {} as Handlers;
const { getMe, ...others } = all;

describe('the table of handlers', () => {
  test('a missing handler fails to compile, and fails at the start', () => {
    // @ts-expect-error getMe is missing
    expect(() => collectHandlers(others)).toThrow(/without a handler: .*getMe/);
  });

  test('a surplus handler fails to compile, and fails at the start', () => {
    // @ts-expect-error the contract has no such operation
    expect(() => collectHandlers(all, { getMoon: () => ({ status: 200, body: {} }) })).toThrow(
      'handlers without an operation in openapi.yaml: getMoon',
    );
  });

  test('two handlers of one operation fail at the start', () => {
    expect(() => collectHandlers(all, { getMe }, { getMe })).toThrow('operations with two handlers: getMe');
  });
});
