import type { Scenario } from '../scenario.ts';
import type { Secrets } from '../secrets.ts';
import type { AdapterProcess } from './adapter-process.ts';
import type { Observation } from './observation.ts';
import { Breakdown, Stage } from './stage.ts';

/**
 * Plays one scenario with one adapter.
 *
 * @param scenario its secrets in place
 * @param secrets those that must not be seen
 * @param longest how long it may take, in real milliseconds
 */
export async function playScenario(scenario: Scenario, secrets: Secrets, adapter: AdapterProcess, longest: number): Promise<Observation> {
  const stage = new Stage(scenario, secrets, adapter);
  let breakdown: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Breakdown(`it was not over after ${longest} ms of real time`)), longest);
  });
  try {
    await Promise.race([stage.play(), stage.broken, tooLong]);
  } catch (error) {
    if (!(error instanceof Breakdown)) throw error;
    breakdown = error.message;
  } finally {
    clearTimeout(timer);
    stage.clear();
  }
  return stage.observation(breakdown);
}
