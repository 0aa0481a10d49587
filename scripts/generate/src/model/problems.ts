import type { Contract } from '../contract.ts';

/** An error of the API's catalogue. */
export interface ProblemModel {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly description: string;
}

/** Reads the catalogue, `components/schemas/ProblemCode`. */
export function readProblems(contract: Contract): ProblemModel[] {
  const catalogue = contract.components.schemas['ProblemCode']?.['oneOf'] as readonly Record<string, unknown>[] | undefined;
  return (catalogue ?? []).map((entry) => ({
    code: String(entry['const']),
    status: Number(entry['x-status']),
    title: String(entry['title']),
    description: String(entry['description']),
  }));
}
