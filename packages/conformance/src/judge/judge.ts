import type { Observation } from '../play/observation.ts';
import type { Scenario } from '../scenario.ts';
import { judgeAlways } from './always.ts';
import { judgeEvents } from './events.ts';
import type { Finding } from './finding.ts';
import { judgeOutcomes } from './outcomes.ts';
import { judgeRequests } from './requests.ts';

/** Compares what was seen with what the scenario expects, and with what every scenario does. Empty if all is well. */
export function judge({ expect }: Scenario, seen: Observation): readonly Finding[] {
  return [...judgeAlways(seen, expect), ...judgeRequests(expect, seen), ...judgeOutcomes(expect, seen), ...judgeEvents(expect, seen)];
}
