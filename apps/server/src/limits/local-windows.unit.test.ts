import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLocalWindows } from './local-windows.ts';

describe('windows in memory', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('a window starts with its first request and ends after its length', () => {
    const windows = createLocalWindows();
    expect(windows.look('a', 10)).toBeUndefined();
    expect(windows.count('a', 10)).toEqual({ used: 1, millisecondsLeft: 10_000, share: 1 });
    vi.advanceTimersByTime(9_999);
    expect(windows.count('a', 10)).toEqual({ used: 2, millisecondsLeft: 1, share: 1 });
    expect(windows.look('a', 10)).toEqual({ used: 2, millisecondsLeft: 1, share: 1 });
    vi.advanceTimersByTime(1);
    expect(windows.look('a', 10)).toBeUndefined();
    expect(windows.count('a', 10)).toEqual({ used: 1, millisecondsLeft: 10_000, share: 1 });
  });

  test('each counter and each length has a separate window', () => {
    const windows = createLocalWindows(0.5);
    windows.count('a', 10);
    expect(windows.count('b', 10)).toMatchObject({ used: 1, share: 0.5 });
    expect(windows.count('a', 20)).toMatchObject({ used: 1, millisecondsLeft: 20_000 });
  });

  test('ended windows are removed from memory as new ones start', () => {
    const windows = createLocalWindows();
    const remove = vi.spyOn(Map.prototype, 'delete');
    for (let index = 0; index < 1_000; index++) windows.count(`first ${index}`, 1);
    expect(windows.inMemory()).toBe(1_000);
    vi.advanceTimersByTime(1_000);
    expect(windows.inMemory()).toBe(0);
    for (let index = 0; index < 1_000; index++) windows.count(`second ${index}`, 1);
    expect(remove).toHaveBeenCalledTimes(1_000);
    expect(windows.inMemory()).toBe(1_000);
    remove.mockRestore();
  });
});
