import type { LoadedScenario } from '../load-scenarios.ts';
import type { Observation } from '../play/observation.ts';
import type { Finding } from './finding.ts';

/** The idempotency keys that SDKs made in a whole run: no two calls have the same, in whichever client, process and scenario. */
export class IdempotencyKeys {
  readonly #owners = new Map<string, { readonly plays: number; readonly call: string; readonly name: string }>();
  #plays = 0;

  /** Compares a scenario's keys with those of all before it. */
  judge({ name, steps = [] }: LoadedScenario, { requests }: Observation): Finding[] {
    this.#plays++;
    const callers = new Set(steps.flatMap((step) => ('idempotencyKey' in step ? [step.idempotencyKey] : [])));
    return requests.flatMap(({ headers, call }) => {
      const key = headers['idempotency-key'];
      if (typeof key !== 'string' || call === undefined || callers.has(key)) return [];
      const owner = this.#owners.get(key);
      if (!owner) this.#owners.set(key, { plays: this.#plays, call, name });
      if (!owner || (owner.plays === this.#plays && owner.call === call)) return [];
      return [
        { what: `call ${call}: Idempotency-Key`, expected: 'one that no other call has', seen: `that of ${owner.call} in "${owner.name}"` },
      ];
    });
  }
}
