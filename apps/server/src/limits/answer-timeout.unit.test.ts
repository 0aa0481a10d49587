import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createAnswerTimeout } from './answer-timeout.ts';

const never = new Promise<never>(() => {});

describe('a wait for an answer', () => {
  test('returns the answer, or throws its error', async () => {
    const answerTimeout = createAnswerTimeout(2);
    expect(await answerTimeout.wait(Promise.resolve('an answer'))).toBe('an answer');
    await expect(answerTimeout.wait(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });

  test('times out after the given number of ticks, for each caller', async () => {
    const answerTimeout = createAnswerTimeout(2);
    const waits = await Promise.allSettled([answerTimeout.wait(never), answerTimeout.wait(never)]);
    expect(waits.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(answerTimeout.wait(never)).rejects.toThrow('no answer within 100 ms');
  });

  test('does not time out because this process was busy when the answer arrived', async () => {
    const answer = createAnswerTimeout(10).wait(readFile(import.meta.filename, 'utf8'));
    await new Promise((resolve) => setImmediate(resolve));
    // Blocks the process for longer than the time limit.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    expect(await answer).toContain('this process was busy');
  });

  test('fails at once for all callers after abandonAll', async () => {
    const answerTimeout = createAnswerTimeout(1_000);
    const waits = [answerTimeout.wait(never), answerTimeout.wait(never)];
    answerTimeout.abandonAll(new Error('the connection is closed'));
    for (const wait of waits) await expect(wait).rejects.toThrow('the connection is closed');
  });
});
