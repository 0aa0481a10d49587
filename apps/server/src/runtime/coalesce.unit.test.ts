import { describe, expect, test } from 'vitest';
import { coalesce } from './coalesce.ts';

/** A source whose fetches complete when the test calls `complete` or `fail`. */
function controlledSource({ maxBatch = 100, maxConcurrent = 1 } = {}) {
  const fetches: { keys: readonly string[]; complete: (values: Record<string, string>) => void; fail: (error: Error) => void }[] = [];
  const lookUp = coalesce<string, string>({
    maxBatch,
    maxConcurrent,
    identify: (key) => key,
    fetchMany: (keys) =>
      new Promise((resolve, reject) =>
        fetches.push({ keys, complete: (values) => resolve(new Map(Object.entries(values))), fail: reject }),
      ),
  });
  return { fetches, lookUp };
}

const nextTurn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

describe('coalesced look-ups', () => {
  test('are one fetch if they are concurrent, with equal keys once', async () => {
    const { fetches, lookUp } = controlledSource();
    const results = Promise.all([lookUp('a'), lookUp('b'), lookUp('a'), lookUp('unknown')]);
    await nextTurn();
    expect(fetches.map(({ keys }) => keys)).toEqual([['a', 'b', 'unknown']]);
    fetches[0]?.complete({ a: '1', b: '2' });
    expect(await results).toEqual(['1', '2', '1', undefined]);
  });

  test('never join a fetch that has started, so each sees all earlier changes', async () => {
    const { fetches, lookUp } = controlledSource({ maxConcurrent: 2 });
    const before = lookUp('a');
    await nextTurn();
    const after = lookUp('a');
    await nextTurn();
    expect(fetches).toHaveLength(2);
    fetches[1]?.complete({});
    fetches[0]?.complete({ a: 'before the change' });
    expect(await before).toBe('before the change');
    expect(await after).toBeUndefined();
  });

  test('wait while the maximum number of fetches is active, then form one batch', async () => {
    const { fetches, lookUp } = controlledSource({ maxConcurrent: 1 });
    const first = lookUp('a');
    await nextTurn();
    const rest = Promise.all([lookUp('b'), lookUp('c')]);
    await nextTurn();
    expect(fetches).toHaveLength(1);
    fetches[0]?.complete({ a: '1' });
    await first;
    await nextTurn();
    expect(fetches[1]?.keys).toEqual(['b', 'c']);
    fetches[1]?.complete({ b: '2', c: '3' });
    expect(await rest).toEqual(['2', '3']);
  });

  test('are split if one fetch can’t contain all of them', async () => {
    const { fetches, lookUp } = controlledSource({ maxBatch: 2, maxConcurrent: 5 });
    void lookUp('a');
    void lookUp('b');
    void lookUp('c');
    await nextTurn();
    await nextTurn();
    expect(fetches.map(({ keys }) => keys)).toEqual([['a', 'b'], ['c']]);
  });

  test('fail with their fetch, and later look-ups start a new fetch', async () => {
    const { fetches, lookUp } = controlledSource();
    const failing = lookUp('a');
    await nextTurn();
    fetches[0]?.fail(new Error('the database is gone'));
    await expect(failing).rejects.toThrow('the database is gone');
    const later = lookUp('a');
    await nextTurn();
    fetches[1]?.complete({ a: '1' });
    expect(await later).toBe('1');
  });
});
