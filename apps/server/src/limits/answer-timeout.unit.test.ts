import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createAnswerTimeout } from './answer-timeout.ts';

const never = new Promise<never>(() => {});

describe('waiting for an answer', () => {
  test('gives it, or what went wrong', async () => {
    const answerTimeout = createAnswerTimeout(2);
    expect(await answerTimeout.wait(Promise.resolve('an answer'))).toBe('an answer');
    await expect(answerTimeout.wait(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });

  test('ends after so many beats, for each who waits', async () => {
    const answerTimeout = createAnswerTimeout(2);
    const waits = await Promise.allSettled([answerTimeout.wait(never), answerTimeout.wait(never)]);
    expect(waits.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(answerTimeout.wait(never)).rejects.toThrow('no answer within 100 ms');
  });

  test('does not end because this process was busy when the answer came', async () => {
    const answer = createAnswerTimeout(10).wait(readFile(import.meta.filename, 'utf8'));
    await new Promise((resolve) => setImmediate(resolve));
    // Longer than it would wait.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    expect(await answer).toContain('this process was busy');
  });

  test('ends at once for all when it is given up', async () => {
    const answerTimeout = createAnswerTimeout(1_000);
    const waits = [answerTimeout.wait(never), answerTimeout.wait(never)];
    answerTimeout.abandonAll(new Error('it is gone'));
    for (const wait of waits) await expect(wait).rejects.toThrow('it is gone');
  });
});
