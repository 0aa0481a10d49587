import { type Contract, operationsOf } from '../contract.ts';
import { type ClientPolicy, readClientPolicy } from './client-policy.ts';
import { type OperationModel, readOperation } from './operations.ts';
import { type ProblemModel, readProblems } from './problems.ts';
import { readSchema } from './read-schema.ts';
import { groupByResource, type ResourceModel } from './resources.ts';
import type { Schemas } from './schemas.ts';

/** The contract, independent of any language. All emitters read it. */
export interface Model {
  readonly operations: readonly OperationModel[];
  /** The operations that are methods of the SDKs, by resource. */
  readonly resources: readonly ResourceModel[];
  readonly schemas: Schemas;
  readonly problems: readonly ProblemModel[];
  readonly clientPolicy: ClientPolicy;
}

/**
 * Builds the model of a contract.
 *
 * @throws Error that names the place and the fix, if the contract lacks something that the generator needs
 */
export function buildModel(contract: Contract): Model {
  const schemas = Object.fromEntries(
    Object.entries(contract.components.schemas).map(([name, schema]) => [
      name,
      readSchema(schema, `openapi.yaml: components/schemas/${name}`),
    ]),
  );
  const operations = operationsOf(contract).map((described) => readOperation(contract, schemas, described));
  rejectRepeatedIds(operations.map((operation) => operation.id));
  return {
    operations,
    resources: groupByResource(operations),
    schemas,
    problems: readProblems(contract),
    clientPolicy: readClientPolicy(contract),
  };
}

function rejectRepeatedIds(ids: readonly string[]): void {
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated) throw new Error(`openapi.yaml: two operations have the operationId ${repeated}: rename one of them`);
}
