import { describe, expect, test } from 'vitest';
import { coalesce } from './coalesce.ts';

/** A source whose fetches end when the test says so. */
function controlledSource({ maxBatch = 100, maxConcurrent = 1 } = {}) {
  const fetches: { keys: readonly string[]; end: (values: Record<string, string>) => void; fail: (error: Error) => void }[] = [];
  const lookUp = coalesce<string, string>({
    maxBatch,
    maxConcurrent,
    identify: (key) => key,
    fetchMany: (keys) =>
      new Promise((resolve, reject) => fetches.push({ keys, end: (values) => resolve(new Map(Object.entries(values))), fail: reject })),
  });
  return { fetches, lookUp };
}

const nextTurn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

describe('coalesced look-ups', () => {
  test('that come in together are one fetch, with equal keys once', async () => {
    const { fetches, lookUp } = controlledSource();
    const answers = Promise.all([lookUp('a'), lookUp('b'), lookUp('a'), lookUp('unknown')]);
    await nextTurn();
    expect(fetches.map(({ keys }) => keys)).toEqual([['a', 'b', 'unknown']]);
    fetches[0]?.end({ a: '1', b: '2' });
    expect(await answers).toEqual(['1', '2', '1', undefined]);
  });

  test('never join a fetch that has begun: what changed meanwhile is seen', async () => {
    const { fetches, lookUp } = controlledSource({ maxConcurrent: 2 });
    const before = lookUp('a');
    await nextTurn();
    const after = lookUp('a');
    await nextTurn();
    expect(fetches).toHaveLength(2);
    fetches[1]?.end({});
    fetches[0]?.end({ a: 'as it was' });
    expect(await before).toBe('as it was');
    expect(await after).toBeUndefined();
  });

  test('wait while as many fetches as allowed are under way, then go together', async () => {
    const { fetches, lookUp } = controlledSource({ maxConcurrent: 1 });
    const first = lookUp('a');
    await nextTurn();
    const rest = Promise.all([lookUp('b'), lookUp('c')]);
    await nextTurn();
    expect(fetches).toHaveLength(1);
    fetches[0]?.end({ a: '1' });
    await first;
    await nextTurn();
    expect(fetches[1]?.keys).toEqual(['b', 'c']);
    fetches[1]?.end({ b: '2', c: '3' });
    expect(await rest).toEqual(['2', '3']);
  });

  test('are split where they are more than one fetch takes', async () => {
    const { fetches, lookUp } = controlledSource({ maxBatch: 2, maxConcurrent: 5 });
    void lookUp('a');
    void lookUp('b');
    void lookUp('c');
    await nextTurn();
    await nextTurn();
    expect(fetches.map(({ keys }) => keys)).toEqual([['a', 'b'], ['c']]);
  });

  test('fail with their fetch, and the next ones are tried anew', async () => {
    const { fetches, lookUp } = controlledSource();
    const failing = lookUp('a');
    await nextTurn();
    fetches[0]?.fail(new Error('the database is gone'));
    await expect(failing).rejects.toThrow('the database is gone');
    const later = lookUp('a');
    await nextTurn();
    fetches[1]?.end({ a: '1' });
    expect(await later).toBe('1');
  });
});
