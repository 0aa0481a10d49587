import { setTimeout } from 'node:timers/promises';

/** Much longer than the work takes for any secret. */
const STEP_MILLISECONDS = 100;

/** Waits for the work, then until the next multiple of the step since the start, so that the duration reveals nothing about the work. */
export async function inConstantTimeSteps(work: Promise<void>): Promise<void> {
  const startedAt = performance.now();
  try {
    await work;
  } finally {
    await setTimeout(STEP_MILLISECONDS - ((performance.now() - startedAt) % STEP_MILLISECONDS));
  }
}
