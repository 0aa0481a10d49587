import type { Observation } from '../play/observation.ts';
import type { Scenario } from '../scenario.ts';
import type { Secrets } from '../secrets.ts';
import { judgeAlways } from './always.ts';
import { judgeEvents } from './events.ts';
import type { Finding } from './finding.ts';
import { judgeOutcomes } from './outcomes.ts';
import { judgeRequests } from './requests.ts';
import { judgeSecrets } from './secrets.ts';
import { judgeSpread } from './spread.ts';

/** Compares what was seen with what the scenario expects, and with what every scenario does. Empty if all is well. */
export function judge({ expect }: Scenario, seen: Observation, secrets: Secrets): readonly Finding[] {
  return [
    ...judgeAlways(seen, expect),
    ...judgeSecrets(seen, secrets),
    ...judgeRequests(expect, seen),
    ...(expect.spread ?? []).flatMap((spread) => judgeSpread(spread, seen.requests)),
    ...judgeOutcomes(expect, seen),
    ...judgeEvents(expect, seen),
  ];
}
