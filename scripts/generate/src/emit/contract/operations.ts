import type { Model } from '../../model/model.ts';
import type { OperationModel } from '../../model/operations.ts';
import type { RouteLimit } from '../../model/rate-limits.ts';
import { resolveSchema, type Schemas } from '../../model/schemas.ts';
import { BANNER } from '../emitter.ts';

/** The table of operations: everything except types that a server or client needs to know about each. */
export function emitOperations({ operations, schemas }: Model): string {
  return `${BANNER}
/** All operations of the contract, by operationId. */
export const operations = {
${operations.map((operation) => emitOperation(schemas, operation)).join('\n')}
} as const;
`;
}

function emitOperation(schemas: Schemas, operation: OperationModel): string {
  const { parameters, body, success, rateLimit } = operation;
  const defaults = parameters.query
    .map(({ name, schema }) => ({ name, value: schema.default ?? resolveSchema(schemas, schema).default }))
    .filter(({ value }) => value !== undefined)
    .map(({ name, value }) => `${name}: ${JSON.stringify(value)}`);
  return `  /** ${operation.docs.summary}. */
  ${operation.id}: {
    id: '${operation.id}',
    method: '${operation.method}',
    path: '${operation.path}',
    permission: '${operation.permission}',
    mediaType: ${success.mediaType ? `'${success.mediaType}'` : 'undefined'},
    bodyMediaType: ${body ? `'${body.mediaType}'` : 'undefined'},
    errorForm: '${operation.errorForm}',
    takesIdempotencyKey: ${operation.takesIdempotencyKey},
    headers: [${parameters.header.map(({ name }) => `'${name.toLowerCase()}'`).join(', ')}],
    rateLimit: ${rateLimit ? emitRouteLimit(rateLimit) : 'undefined'},
    queryDefaults: {${defaults.length ? ` ${defaults.join(', ')} ` : ''}},
  },`;
}

function emitRouteLimit({ context, per, limit, windowSeconds }: RouteLimit): string {
  return `{ context: '${context}', per: '${per}', limit: ${limit}, windowSeconds: ${windowSeconds} }`;
}
