import type { Model, OperationModel } from '../model.ts';
import type { RouteLimit } from '../route-limit.ts';
import { BANNER } from './banner.ts';

/** The table of operations: all that a server or client needs to know of each besides its types. */
export function emitOperations(model: Model): string {
  return `${BANNER}
/** Every operation of the contract by its operationId. */
export const operations = {
${model.operations.map(emitOperation).join('\n')}
} as const;
`;
}

function emitOperation(operation: OperationModel): string {
  const defaults = operation.parameters.query
    .filter((parameter) => parameter.schema.default !== undefined)
    .map((parameter) => `${parameter.name}: ${JSON.stringify(parameter.schema.default)}`);
  return `  /** ${operation.summary}. */
  ${operation.id}: {
    id: '${operation.id}',
    method: '${operation.method}',
    path: '${operation.path}',
    permission: '${operation.permission}',
    mediaType: ${operation.mediaType ? `'${operation.mediaType}'` : 'undefined'},
    bodyMediaType: ${operation.bodyMediaType ? `'${operation.bodyMediaType}'` : 'undefined'},
    errorForm: '${operation.errorForm}',
    takesIdempotencyKey: ${operation.takesIdempotencyKey},
    headers: [${operation.parameters.header.map((parameter) => `'${parameter.name.toLowerCase()}'`).join(', ')}],
    rateLimit: ${operation.rateLimit ? emitRouteLimit(operation.rateLimit) : 'undefined'},
    queryDefaults: {${defaults.length ? ` ${defaults.join(', ')} ` : ''}},
  },`;
}

function emitRouteLimit({ context, per, limit, windowSeconds }: RouteLimit): string {
  return `{ context: '${context}', per: '${per}', limit: ${limit}, windowSeconds: ${windowSeconds} }`;
}
