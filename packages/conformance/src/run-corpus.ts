import { IdempotencyKeys } from './judge/idempotency-keys.ts';
import { judge } from './judge/judge.ts';
import type { LoadedScenario } from './load-scenarios.ts';
import { AdapterProcess } from './play/adapter-process.ts';
import { playScenario } from './play/play-scenario.ts';
import type { Verdict } from './report.ts';
import { Secrets } from './secrets.ts';

// What took too long in real time gets another chance: once may be the machine, three times is the SDK.
const MOST_TRIES = 3;

/** How a corpus is run. */
export interface RunOptions {
  /** Starts an adapter, as in a shell. */
  readonly adapter: string;
  /** How many adapters run side by side. */
  readonly jobs?: number;
  /** What the platform can't do. Scenarios that need it are left out. */
  readonly without?: readonly string[];
  /** Told of each scenario as it is over. */
  readonly onVerdict?: (verdict: Verdict) => void;
}

/** Plays scenarios, several at a time, each alone with an adapter. The verdicts are in the order of the scenarios. */
export async function runCorpus(corpus: readonly LoadedScenario[], options: RunOptions): Promise<readonly Verdict[]> {
  const { adapter, jobs = 4, without = [], onVerdict = () => {} } = options;
  const scenarios = corpus.filter(({ needs = [] }) => !needs.some((capability) => without.includes(capability)));
  const verdicts: Verdict[] = [];
  const keys = new IdempotencyKeys();
  const queue = scenarios.entries();
  const work = async (): Promise<void> => {
    let process: AdapterProcess | undefined;
    for (const [index, scenario] of queue) {
      process ??= new AdapterProcess(adapter);
      let verdict = await runScenario(scenario, process, keys);
      for (let tries = 1; tries < MOST_TRIES && isOfRealTimeAlone(verdict); tries++) verdict = await runScenario(scenario, process, keys);
      verdicts[index] = verdict;
      onVerdict(verdict);
      // What went wrong may go on in it, and spoil the next scenario.
      if (verdict.seen.breakdown || process.isOver) {
        process.stop();
        process = undefined;
      }
    }
    process?.stop();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, scenarios.length) }, work));
  return verdicts;
}

function isOfRealTimeAlone({ findings }: Verdict): boolean {
  return findings.length > 0 && findings.every(({ isOfRealTime }) => isOfRealTime === true);
}

async function runScenario(scenario: LoadedScenario, adapter: AdapterProcess, keys: IdempotencyKeys): Promise<Verdict> {
  const secrets = new Secrets();
  const expanded = secrets.expand(scenario);
  const seen = await playScenario(expanded, secrets, adapter);
  return { scenario, findings: [...judge(expanded, seen, secrets), ...keys.judge(expanded, seen)], seen, secrets };
}
