import type { Model, OperationModel } from '../model.ts';
import { BANNER } from './banner.ts';

/** The TypeScript SDK's resource methods: `keyrail.<resource>.<method>()`. */
export function emitSdkResources(model: Model): string {
  const resources = Map.groupBy(
    model.operations.filter((operation) => operation.sdk),
    (operation) => operation.sdk?.resource ?? '',
  );
  const names = [...resources.keys()];
  return `${BANNER}
import type { ApiClient } from '../core/api-client.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../core/operation-types.ts';
import { Pages } from '../core/pages.ts';
import { unwrapData, unwrapNothing, unwrapPage } from '../internal/unwrap.ts';

${[...resources].map(([resource, operations]) => emitResource(resource, operations)).join('\n')}
/** Every resource of the API, by its name. */
export interface Resources {
${names.map((resource) => `  readonly ${resource}: ${classOf(resource)};`).join('\n')}
}

/** Makes every resource over one client. */
export function createResources(client: ApiClient): Resources {
  return {
${names.map((resource) => `    ${resource}: new ${classOf(resource)}(client),`).join('\n')}
  };
}
`;
}

function emitResource(resource: string, operations: readonly OperationModel[]): string {
  return `/** What stands under \`keyrail.${resource}\`. */
export class ${classOf(resource)} {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }
${operations.map(emitMethod).join('')}}
`;
}

function emitMethod(operation: OperationModel): string {
  const [type, statement] = operation.paginated ? emitPages(operation) : emitCall(operation);
  return `
  /**
   * ${operation.summary}.
   *
${emitDescription(operation)}
   */
  ${operation.sdk?.method}(${emitParameters(operation)}): ${type} {
    ${statement}
  }
`;
}

function emitCall(operation: OperationModel): [type: string, statement: string] {
  const unwrap = operation.mediaType ? 'unwrapData' : 'unwrapNothing';
  return [`Promise<DataOf<'${operation.id}'>>`, `return ${unwrap}(${emitRequest(operation, 'query')});`];
}

function emitPages(operation: OperationModel): [type: string, statement: string] {
  return [
    `Pages<ItemOf<'${operation.id}'>>`,
    `return new Pages(
      (cursor) => unwrapPage(${emitRequest(operation, 'query: { ...query, ...cursor }')}),
      query.cursor,
    );`,
  ];
}

function emitParameters(operation: OperationModel): string {
  return [
    ...operation.parameters.path.map((parameter) => `${parameter.name}: string`),
    ...(operation.body ? [`body: BodyOf<'${operation.id}'>`] : []),
    ...(operation.parameters.query.length > 0 ? [`query: QueryOf<'${operation.id}'> = {}`] : []),
    'options: RequestOptions = {}',
  ].join(', ');
}

function emitRequest(operation: OperationModel, query: string): string {
  const path = operation.parameters.path.map((parameter) => parameter.name).join(', ');
  const params = [...(path ? [`path: { ${path} }`] : []), ...(operation.parameters.query.length > 0 ? [query] : [])].join(', ');
  const given = ['...options', ...(params ? [`params: { ${params} }`] : []), ...(operation.body ? ['body'] : [])].join(', ');
  return `this.#client.${operation.method}('${operation.path}', ${given === '...options' ? 'options' : `{ ${given} }`})`;
}

function emitDescription(operation: OperationModel): string {
  const failure = operation.paginated
    ? '@throws ApiError once it is awaited or iterated, if the server refuses.'
    : '@throws ApiError if the server refuses.';
  return [...operation.description.trim().split('\n'), '', failure].map((line) => `   * ${line}`.trimEnd()).join('\n');
}

const classOf = (resource: string): string => resource.charAt(0).toUpperCase() + resource.slice(1);
