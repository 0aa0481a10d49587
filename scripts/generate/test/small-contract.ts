import { join } from 'node:path';
import { type Contract, readContract } from '../src/contract.ts';

/** The contract in `small-contract.yaml`, with an example of each feature that the generator supports. */
export function smallContract(): Contract {
  return readContract(join(import.meta.dirname, 'small-contract.yaml'));
}
