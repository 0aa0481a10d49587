import type { LoadedScenario } from '../load-scenarios.ts';
import type { Observation } from '../run/observation.ts';
import type { Finding } from './finding.ts';

/** The idempotency keys that an SDK created in a whole run. No two calls may have the same key, in any client, process or scenario. */
export class IdempotencyKeys {
  readonly #owners = new Map<string, { readonly run: number; readonly call: string; readonly name: string }>();
  #runs = 0;

  /** Compares a scenario's keys with the keys of all previous scenarios. */
  check({ name, steps = [] }: LoadedScenario, { requests }: Observation): Finding[] {
    this.#runs++;
    const callers = new Set(steps.flatMap((step) => ('idempotencyKey' in step ? [step.idempotencyKey] : [])));
    return requests.flatMap(({ headers, call }) => {
      const key = headers['idempotency-key'];
      if (typeof key !== 'string' || call === undefined || callers.has(key)) return [];
      const owner = this.#owners.get(key);
      if (!owner) this.#owners.set(key, { run: this.#runs, call, name });
      if (!owner || (owner.run === this.#runs && owner.call === call)) return [];
      return [
        {
          what: `call ${call}: Idempotency-Key`,
          expected: 'a key that no other call has',
          observed: `the key of ${owner.call} in "${owner.name}"`,
        },
      ];
    });
  }
}
