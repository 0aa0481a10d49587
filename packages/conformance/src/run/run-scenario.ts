import type { Scenario } from '../scenario.ts';
import type { Secrets } from '../secrets.ts';
import type { AdapterProcess } from './adapter-process.ts';
import type { Observation } from './observation.ts';
import { ScenarioAborted, ScenarioRun } from './scenario-run.ts';

/**
 * Runs one scenario with one adapter.
 *
 * @param scenario - with its secrets expanded
 * @param secrets - the secrets that the adapter must not write
 * @param timeout - in real milliseconds
 */
export async function runScenario(scenario: Scenario, secrets: Secrets, adapter: AdapterProcess, timeout: number): Promise<Observation> {
  const run = new ScenarioRun(scenario, secrets, adapter);
  let abortReason: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ScenarioAborted(`the scenario timed out after ${timeout} ms of real time`)), timeout);
  });
  try {
    await Promise.race([run.run(), run.aborted, timedOut]);
  } catch (error) {
    if (!(error instanceof ScenarioAborted)) throw error;
    abortReason = error.message;
  } finally {
    clearTimeout(timer);
    run.close();
  }
  return run.observation(abortReason);
}
