import { type Contract, type Operation, type Response, resolve } from '../contract.ts';
import type { Model, OperationModel } from '../model.ts';
import { BANNER } from './banner.ts';

/** The TypeScript SDK's resource methods, `keyrail.<resource>.<method>()`: their types, and the table that they are made from. */
export function emitSdkResources(contract: Contract, model: Model): string {
  const placed = model.operations.filter((operation) => operation.sdk);
  const resources = Map.groupBy(placed, (operation) => operation.sdk?.resource ?? '');
  return `${BANNER}
import type { Answer } from '../core/answer.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../core/operation-types.ts';
import type { Pages } from '../core/pages.ts';

${[...resources].map(([resource, operations]) => emitResource(resource, operations)).join('\n')}
/** Every resource of the API, by its name. */
export interface Resources {
${[...resources.keys()].map((resource) => `  readonly ${resource}: ${classOf(resource)};`).join('\n')}
}

/** The place of each operation, its method and path, what it takes besides the path's parameters, and what its answer is. */
export const operations: readonly string[] = [
${placed.map((operation) => `  '${emitRow(contract, operation)}',`).join('\n')}
];
`;
}

function emitResource(resource: string, operations: readonly OperationModel[]): string {
  return `/** What stands under \`keyrail.${resource}\`. */
export interface ${classOf(resource)} {
${operations.map(emitMethod).join('\n')}}
`;
}

function emitMethod(operation: OperationModel): string {
  const type = operation.paginated ? `Pages<ItemOf<'${operation.id}'>>` : `Answer<DataOf<'${operation.id}'>>`;
  return `  /**
   * ${operation.summary}.
   *
${emitDescription(operation)}
   */
  ${operation.sdk?.method}(${emitParameters(operation)}): ${type};
`;
}

function emitParameters({ id, parameters, body }: OperationModel): string {
  const optional = parameters.query.some((parameter) => parameter.required) ? '' : '?';
  return [
    ...parameters.path.map((parameter) => `${parameter.name}: string`),
    ...(body ? [`body: BodyOf<'${id}'>`] : []),
    ...(parameters.query.length > 0 ? [`query${optional}: QueryOf<'${id}'>`] : []),
    'options?: RequestOptions',
  ].join(', ');
}

function emitDescription(operation: OperationModel): string {
  const failure = operation.paginated
    ? '@throws ApiError once it is awaited or iterated, if the server refuses.'
    : '@throws ApiError if the server refuses.';
  return [...operation.description.trim().split('\n'), '', failure].map((line) => `   * ${line}`.trimEnd()).join('\n');
}

function emitRow(contract: Contract, operation: OperationModel): string {
  const { sdk, method, path, parameters, body } = operation;
  const traits = [...(body ? ['body'] : []), ...(parameters.query.length > 0 ? ['query'] : []), answerOf(contract, operation)];
  return [`${sdk?.resource}.${sdk?.method}`, method, path, ...traits].join(' ');
}

/** What the answer is: a page, `data` in its envelope, something whole, or nothing. */
function answerOf(contract: Contract, operation: OperationModel): 'page' | 'data' | 'whole' | 'nothing' {
  if (operation.paginated) return 'page';
  if (!operation.mediaType) return 'nothing';
  const described = contract.paths[operation.path]?.[operation.method.toLowerCase()] as Operation | undefined;
  const success = Object.entries(described?.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1];
  const schema = success && resolve<Response>(contract, success).content?.[operation.mediaType]?.schema;
  return schema && 'data' in ((resolve(contract, schema)['properties'] as object | undefined) ?? {}) ? 'data' : 'whole';
}

const classOf = (resource: string): string => resource.charAt(0).toUpperCase() + resource.slice(1);
