import { type Contract, type Operation, type Response, resolve } from '../contract.ts';
import type { Model, OperationModel } from '../model.ts';
import { BANNER } from './banner.ts';

/** The TypeScript SDK's resource methods, `keyrail.<resource>.<method>()`: their types, and the table that they are made from. */
export function emitSdkResources(contract: Contract, model: Model): string {
  const placed = model.operations.filter((operation) => operation.sdk);
  const resources = Map.groupBy(placed, (operation) => operation.sdk?.resource ?? '');
  return `${BANNER}
import type { ApiPromise } from '../core/api-promise.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../core/operation-types.ts';
import type { Pages } from '../core/pages.ts';

${[...resources].map(([resource, operations]) => emitResource(resource, operations)).join('\n')}
/** Every resource of the API, by its name. */
export interface Resources {
${[...resources.keys()].map((resource) => `  readonly ${resource}: ${classOf(resource)};`).join('\n')}
}

/**
 * The operations of each resource, which \`cannedReplies\` are below \`/api/v1/canned-replies\`: the name, the method with the rest of the
 * path, and what it takes besides the path's parameters, which are numbered in order. LIST is a GET that answers with pages; a DELETE
 * answers with nothing, and all others with \`data\`.
 */
export const operations: Readonly<Record<string, readonly string[]>> = {
${[...resources].map(([resource, operations]) => `  ${resource}: [\n${emitRows(contract, resource, operations)}  ],`).join('\n')}
};
`;
}

function emitResource(resource: string, operations: readonly OperationModel[]): string {
  return `/** What stands under \`keyrail.${resource}\`. */
export interface ${classOf(resource)} {
${operations.map(emitMethod).join('\n')}}
`;
}

function emitMethod(operation: OperationModel): string {
  const type = operation.paginated ? `Pages<ItemOf<'${operation.id}'>>` : `ApiPromise<DataOf<'${operation.id}'>>`;
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

function emitRows(contract: Contract, resource: string, operations: readonly OperationModel[]): string {
  const shared = `/api/v1/${resource.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const rows = operations.map((operation) => {
    checkAnswer(contract, operation);
    const path = numberedPath(operation);
    if (!`${path}/`.startsWith(`${shared}/`)) throw new Error(`${path} is not below ${shared}, where all of the SDK's ${resource} are.`);
    return emitRow(operation, path.slice(shared.length));
  });
  return rows.map((text) => `    '${text}',\n`).join('');
}

function emitRow({ sdk, method, parameters, body, paginated }: OperationModel, path: string): string {
  const traits = [...(body ? ['body'] : []), ...(parameters.query.length > 0 && !paginated ? ['query'] : [])];
  return [sdk?.method, (paginated ? 'LIST' : method) + path, ...traits].join(' ');
}

function numberedPath({ path, parameters }: OperationModel): string {
  return parameters.path.reduce((text, { name }, index) => text.replace(`{${name}}`, `{${index}}`), path);
}

/** @throws Error for an answer that the table has no word for. */
function checkAnswer(contract: Contract, { id, path, method, mediaType, paginated }: OperationModel): void {
  if (paginated || (method === 'DELETE' && !mediaType)) return;
  const described = contract.paths[path]?.[method.toLowerCase()] as Operation | undefined;
  const success = Object.entries(described?.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1];
  const schema = success && resolve<Response>(contract, success).content?.[mediaType ?? '']?.schema;
  const members = schema && (resolve(contract, schema)['properties'] as object | undefined);
  if (method === 'DELETE' || !members || !('data' in members)) {
    throw new Error(`${id} has x-sdk, and answers neither with \`data\` nor, as a DELETE, with nothing.`);
  }
}

const classOf = (resource: string): string => resource.charAt(0).toUpperCase() + resource.slice(1);
