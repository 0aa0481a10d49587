import { afterEach, vi } from 'vitest';

// A worker runs many files: what one test replaces must not be there for the next. Mocks come first, since one may stand on a faked timer.
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
