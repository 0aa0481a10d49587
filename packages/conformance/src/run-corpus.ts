import { IdempotencyKeys } from './judge/idempotency-keys.ts';
import { judge } from './judge/judge.ts';
import type { LoadedScenario } from './load-scenarios.ts';
import { AdapterProcess } from './play/adapter-process.ts';
import { playScenario } from './play/play-scenario.ts';
import type { Verdict } from './report.ts';
import { Secrets } from './secrets.ts';

// What took too long in real time gets another chance: once may be the machine, three times is the SDK.
const MOST_TRIES = 3;

// Real milliseconds. A scenario takes far less; a loop without end takes more.
const LONGEST = 60_000;

/** How a corpus is run. */
export interface RunOptions {
  /** Starts an adapter, as in a shell. */
  readonly adapter: string;
  /** How many adapters run side by side. */
  readonly jobs?: number;
  /** What the platform can't do. Scenarios that need it are left out. */
  readonly without?: readonly string[];
  /** How long a scenario may take, in real milliseconds. */
  readonly longest?: number;
  /** Told of each scenario as it is over. */
  readonly onVerdict?: (verdict: Verdict) => void;
}

/**
 * Plays scenarios, several at a time, each alone with an adapter. The verdicts are in the order of the scenarios.
 *
 * @throws Error if the command starts nothing that speaks the protocol.
 */
export async function runCorpus(corpus: readonly LoadedScenario[], options: RunOptions): Promise<readonly Verdict[]> {
  const { adapter, jobs = 4, without = [], longest = LONGEST, onVerdict = () => {} } = options;
  const scenarios = corpus.filter(({ needs = [] }) => !needs.some((capability) => without.includes(capability)));
  const verdicts: Verdict[] = [];
  const keys = new IdempotencyKeys();
  const queue = scenarios.entries();
  let hasSpoken = false;
  let mute: Verdict | undefined;

  const work = async (): Promise<void> => {
    let process: AdapterProcess | undefined;
    for (const [index, scenario] of queue) {
      process ??= new AdapterProcess(adapter);
      let verdict = await play(scenario, process, 1);
      while (verdict.tries < MOST_TRIES && isOfRealTimeAlone(verdict)) verdict = await play(scenario, process, verdict.tries + 1);
      hasSpoken ||= process.hasSpoken;
      if (verdict.seen.breakdown && !hasSpoken) mute ??= verdict;
      // Every other scenario would only say the same.
      if (mute) break;
      verdicts[index] = verdict;
      onVerdict(verdict);
      // What went wrong may go on in it, and spoil the next scenario.
      if (verdict.seen.breakdown || process.isOver) {
        await process.stop();
        process = undefined;
      }
    }
    await process?.stop();
  };
  const play = async (scenario: LoadedScenario, process: AdapterProcess, tries: number): Promise<Verdict> => {
    const secrets = new Secrets();
    const expanded = secrets.expand(scenario);
    const seen = await playScenario(expanded, secrets, process, longest);
    return { scenario, findings: [...judge(expanded, seen, secrets), ...keys.judge(expanded, seen)], seen, secrets, tries };
  };

  await Promise.all(Array.from({ length: Math.min(jobs, scenarios.length) }, work));
  if (mute) throw new Error(`\`${adapter}\` never spoke: ${mute.seen.breakdown}\n${mute.seen.complaints}`);
  return verdicts;
}

function isOfRealTimeAlone({ findings }: Verdict): boolean {
  return findings.length > 0 && findings.every(({ isOfRealTime }) => isOfRealTime === true);
}
