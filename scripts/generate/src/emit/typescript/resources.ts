import { kebabCase, pascalCase } from '../../model/names.ts';
import type { OperationModel } from '../../model/operations.ts';
import type { MethodModel, ResourceModel } from '../../model/resources.ts';
import { BANNER } from '../emitter.ts';

/**
 * The resources, `keyrail.<resource>.<method>()`. Each has a class in its own file, so that a bundler drops resources that a
 * program does not use. One more file exports all classes, and another creates all resources for a client.
 */
export function emitResources(resources: readonly ResourceModel[]): Map<string, string> {
  return new Map([
    ...resources.map((resource) => [`resources/${fileOf(resource)}`, emitResource(resource)] as const),
    ['resources.ts', emitExports(resources)],
    ['create-resources.ts', emitCreateResources(resources)],
  ]);
}

function emitExports(resources: readonly ResourceModel[]): string {
  return `${BANNER}
${resources.map((resource) => `export { ${pascalCase(resource.name)} } from './resources/${fileOf(resource)}';`).join('\n')}
`;
}

function emitCreateResources(resources: readonly ResourceModel[]): string {
  return `${BANNER}
import type { PathMethods } from '../core/path-methods.ts';
${resources.map((resource) => `import { ${pascalCase(resource.name)} } from './resources/${fileOf(resource)}';`).join('\n')}

/** All resources of the API, by name. */
export interface Resources {
${resources.map(({ name }) => `  readonly ${name}: ${pascalCase(name)};`).join('\n')}
}

/** Creates all resources for a client. */
export function createResources(client: PathMethods): Resources {
  return {
${resources.map(({ name }) => `    ${name}: new ${pascalCase(name)}(client),`).join('\n')}
  };
}
`;
}

function emitResource({ name, methods }: ResourceModel): string {
  const results = methods.map(({ operation }) => operation.result.kind);
  const hasPages = results.includes('page');
  const hasPromises = results.some((kind) => kind !== 'page');
  const types = typesOf(methods);
  return `${BANNER}
${hasPromises ? "import type { ApiPromise } from '../../core/api-promise.ts';\n" : ''}import type { ${types.join(', ')} } from '../../core/operation-types.ts';
${hasPages ? "import type { Pages } from '../../core/pages.ts';\n" : ''}import type { PathMethods } from '../../core/path-methods.ts';
import { ${[...new Set(results)].toSorted().map(wrapperOf).join(', ')} } from '../../internal/client/resource-call.ts';

/** The operations under \`keyrail.${name}\`. */
export class ${pascalCase(name)} {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }
${methods.map(emitMethod).join('')}}
`;
}

/** The types in the signatures of the methods. */
function typesOf(methods: readonly MethodModel[]): string[] {
  const signatures = methods.map(emitSignature).join();
  return ['BodyOf', 'DataOf', 'ItemOf', 'QueryOf', 'RequestOptions'].filter((name) => new RegExp(`\\b${name}\\b`).test(signatures));
}

function emitMethod(method: MethodModel): string {
  return `
  /**
   * ${method.operation.docs.summary}.
   *
${emitDescription(method.operation)}
   */
  ${emitSignature(method)} {
    return ${emitCall(method.operation)};
  }
`;
}

function emitSignature({ name, operation: { id, parameters, body, result } }: MethodModel): string {
  const type = result.kind === 'page' ? `Pages<ItemOf<'${id}'>>` : `ApiPromise<DataOf<'${id}'>>`;
  const optional = parameters.query.some((parameter) => parameter.required) ? '' : '?';
  const given = [
    ...parameters.path.map((parameter) => `${parameter.name}: string`),
    ...(body ? [`body: BodyOf<'${id}'>`] : []),
    ...(parameters.query.length > 0 ? [`query${optional}: QueryOf<'${id}'>`] : []),
    'options?: RequestOptions',
  ];
  return `${name}(${given.join(', ')}): ${type}`;
}

function emitDescription({ docs, result }: OperationModel): string {
  const failure =
    result.kind === 'page'
      ? '@throws ApiError when it is awaited or iterated, if the server responds with an error.'
      : '@throws ApiError if the server responds with an error.';
  const deprecation = docs.deprecated ? ['@deprecated'] : [];
  return [...docs.description.split('\n'), '', failure, ...deprecation].map((line) => `   * ${line}`.trimEnd()).join('\n');
}

function emitCall({ method, path, parameters, body, result }: OperationModel): string {
  const isPage = result.kind === 'page';
  const hasRequiredQuery = parameters.query.some(({ required }) => required);
  const query = isPage ? 'query: page' : hasRequiredQuery ? 'query' : 'query: query ?? {}';
  const params = [
    ...(parameters.path.length > 0 ? [`path: { ${parameters.path.map(({ name }) => name).join(', ')} }`] : []),
    ...(parameters.query.length > 0 ? [query] : []),
  ];
  const options = ['...options', ...(body ? ['body'] : []), ...(params.length > 0 ? [`params: { ${params.join(', ')} }`] : [])];
  const given = options.length > 1 ? `{ ${options.join(', ')} }` : 'options';
  const call = `this.#client.${method}('${path}', ${given})`;
  return isPage ? `pagesOf(query, (page) => ${call})` : `${wrapperOf(result.kind)}(${call})`;
}

/** The name of the function that converts the result of the call into the method's result. */
function wrapperOf(kind: OperationModel['result']['kind']): string {
  return { data: 'dataOf', nothing: 'emptyOf', page: 'pagesOf', body: 'bodyOf' }[kind];
}

const fileOf = ({ name }: ResourceModel): string => `${kebabCase(name)}.ts`;
