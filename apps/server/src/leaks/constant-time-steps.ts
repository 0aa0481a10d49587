import { setTimeout } from 'node:timers/promises';

/** Longer than the work takes by far, whatever there is to do. */
const STEP_MILLISECONDS = 100;

/** Waits for the work, and then for the next full step since its beginning, so that the time does not tell what there was to do. */
export async function inConstantTimeSteps(work: Promise<void>): Promise<void> {
  const startedAt = performance.now();
  try {
    await work;
  } finally {
    await setTimeout(STEP_MILLISECONDS - ((performance.now() - startedAt) % STEP_MILLISECONDS));
  }
}
