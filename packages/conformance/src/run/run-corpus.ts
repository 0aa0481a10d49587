import { checkObservation } from '../check/check-observation.ts';
import { IdempotencyKeys } from '../check/idempotency-keys.ts';
import type { LoadedScenario } from '../load-scenarios.ts';
import type { Verdict } from '../report.ts';
import { Secrets } from '../secrets.ts';
import { AdapterProcess } from './adapter-process.ts';
import { runScenario } from './run-scenario.ts';

// A scenario that fails only in its real time runs again: one failure may be the machine's, three are the SDK's.
const MAX_RUNS = 3;

// In real milliseconds. A scenario takes far less, unless the SDK is in an endless loop.
const SCENARIO_TIMEOUT = 120_000;

/** The options of {@link runCorpus}. */
export interface RunOptions {
  /** The shell command that starts an adapter. */
  readonly adapter: string;
  /** The number of concurrent adapters. */
  readonly jobs?: number;
  /** The capabilities that the platform lacks. Scenarios that need one of them are skipped. */
  readonly without?: readonly string[];
  /** The timeout of a scenario, in real milliseconds. */
  readonly timeout?: number;
  /** Called with each verdict as soon as it is known. */
  readonly onVerdict?: (verdict: Verdict) => void;
}

/**
 * Runs scenarios, several at a time, each with an adapter of its own. The verdicts are in the order of the scenarios.
 *
 * @throws Error if the command starts no adapter.
 */
export async function runCorpus(corpus: readonly LoadedScenario[], options: RunOptions): Promise<readonly Verdict[]> {
  const { adapter, jobs = 4, without = [], timeout = SCENARIO_TIMEOUT, onVerdict = () => {} } = options;
  const scenarios = corpus.filter(({ needs = [] }) => !needs.some((capability) => without.includes(capability)));
  const verdicts: Verdict[] = [];
  const keys = new IdempotencyKeys();
  const queue = scenarios.entries();
  let hasWrittenEvent = false;
  let silent: Verdict | undefined;

  const work = async (): Promise<void> => {
    let process: AdapterProcess | undefined;
    for (const [index, scenario] of queue) {
      process ??= new AdapterProcess(adapter);
      let verdict = await run(scenario, process, 1);
      while (verdict.runs < MAX_RUNS && failsOnlyInRealTime(verdict)) verdict = await run(scenario, process, verdict.runs + 1);
      hasWrittenEvent ||= process.hasWrittenEvent;
      if (verdict.observation.abortReason && !hasWrittenEvent) silent ??= verdict;
      // All other scenarios would fail for the same reason.
      if (silent) break;
      verdicts[index] = verdict;
      onVerdict(verdict);
      // A fault may continue in the adapter and disturb the next scenario.
      if (verdict.observation.abortReason || process.hasExited) {
        await process.stop();
        process = undefined;
      }
    }
    await process?.stop();
  };
  const run = async (scenario: LoadedScenario, process: AdapterProcess, runs: number): Promise<Verdict> => {
    const secrets = new Secrets();
    const expanded = secrets.expand(scenario);
    const observation = await runScenario(expanded, secrets, process, timeout);
    const findings = [...checkObservation(expanded, observation, secrets), ...keys.check(expanded, observation)];
    return { scenario, findings, observation, secrets, runs };
  };

  await Promise.all(Array.from({ length: Math.min(jobs, scenarios.length) }, work));
  if (silent) throw new Error(`\`${adapter}\` wrote no event: ${silent.observation.abortReason}\n${silent.observation.stderr}`);
  return verdicts;
}

function failsOnlyInRealTime({ findings }: Verdict): boolean {
  return findings.length > 0 && findings.every(({ isOfRealTime }) => isOfRealTime === true);
}
