import type { Observation } from '../run/observation.ts';
import type { Scenario } from '../scenario.ts';
import type { Secrets } from '../secrets.ts';
import { checkEvents } from './events.ts';
import type { Finding } from './finding.ts';
import { checkInvariants } from './invariants.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkRequests } from './requests.ts';
import { checkSecrets } from './secrets.ts';
import { checkSpread } from './spread.ts';

/** Compares an observation with the scenario's expectations and with the invariants of all scenarios. Returns the differences. */
export function checkObservation({ expect }: Scenario, observation: Observation, secrets: Secrets): readonly Finding[] {
  return [
    ...checkInvariants(observation, expect),
    ...checkSecrets(observation, secrets),
    ...checkRequests(expect, observation),
    ...(expect.spread ?? []).flatMap((spread) => checkSpread(spread, observation.requests)),
    ...checkOutcomes(expect, observation),
    ...checkEvents(expect, observation),
  ];
}
