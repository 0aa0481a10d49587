import { kebabCase, pascalCase } from '../../model/names.ts';
import type { OperationModel } from '../../model/operations.ts';
import type { MethodModel, ResourceModel } from '../../model/resources.ts';
import { BANNER } from '../emitter.ts';

/** The resource methods, `keyrail.<resource>.<method>()`: their types, and the table that they are made from. */
export function emitResources(resources: readonly ResourceModel[]): string {
  return `${BANNER}
import type { ApiPromise } from '../core/api-promise.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../core/operation-types.ts';
import type { Pages } from '../core/pages.ts';

${resources.map(emitResource).join('\n')}
/** Every resource of the API, by its name. */
export interface Resources {
${resources.map(({ name }) => `  readonly ${name}: ${pascalCase(name)};`).join('\n')}
}

/**
 * The operations of each resource, which \`cannedReplies\` are below \`/api/v1/canned-replies\`: the name, the method with the rest of the
 * path, and what it takes besides the path's parameters, which are numbered in order. LIST is a GET that answers with pages; a DELETE
 * answers with nothing, and all others with \`data\`.
 */
export const operations: Readonly<Record<string, readonly string[]>> = {
${resources.map((resource) => `  ${resource.name}: [\n${emitRows(resource)}  ],`).join('\n')}
};
`;
}

function emitResource({ name, methods }: ResourceModel): string {
  return `/** What stands under \`keyrail.${name}\`. */
export interface ${pascalCase(name)} {
${methods.map(emitMethod).join('\n')}}
`;
}

function emitMethod({ name, operation }: MethodModel): string {
  const type = operation.result.kind === 'page' ? `Pages<ItemOf<'${operation.id}'>>` : `ApiPromise<DataOf<'${operation.id}'>>`;
  return `  /**
   * ${operation.docs.summary}.
   *
${emitDescription(operation)}
   */
  ${name}(${emitParameters(operation)}): ${type};
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

function emitDescription({ docs, result }: OperationModel): string {
  const failure =
    result.kind === 'page'
      ? '@throws ApiError once it is awaited or iterated, if the server refuses.'
      : '@throws ApiError if the server refuses.';
  return [...docs.description.split('\n'), '', failure].map((line) => `   * ${line}`.trimEnd()).join('\n');
}

function emitRows({ name, methods }: ResourceModel): string {
  const shared = `/api/v1/${kebabCase(name)}`;
  const rows = methods.map((method) => {
    const path = numberedPath(method.operation);
    if (!`${path}/`.startsWith(`${shared}/`)) throw new Error(`${path} is not below ${shared}, where all of the SDK's ${name} are.`);
    return emitRow(method, path.slice(shared.length));
  });
  return rows.map((text) => `    '${text}',\n`).join('');
}

function emitRow({ name, operation: { method, parameters, body, result } }: MethodModel, path: string): string {
  const isPage = result.kind === 'page';
  if ((method === 'DELETE') !== (result.kind === 'nothing')) throw new Error(`${method} ${path}: the table has no word for this answer.`);
  const traits = [...(body ? ['body'] : []), ...(parameters.query.length > 0 && !isPage ? ['query'] : [])];
  return [name, (isPage ? 'LIST' : method) + path, ...traits].join(' ');
}

function numberedPath({ path, parameters }: OperationModel): string {
  return parameters.path.reduce((text, { name }, index) => text.replace(`{${name}}`, `{${index}}`), path);
}
