import { afterEach, vi } from 'vitest';

// A worker runs many files, so each test must restore the globals that it replaced. Mocks come first: one may depend on a fake timer.
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
