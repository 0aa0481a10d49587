import { join } from 'node:path';
import { type Contract, readContract } from '../src/contract.ts';

/** The contract of `small-contract.yaml`, which has one of each thing that a contract may have. */
export function smallContract(): Contract {
  return readContract(join(import.meta.dirname, 'small-contract.yaml'));
}
