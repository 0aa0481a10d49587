import type { Contract, DescribedOperation, Operation, Parameter } from '../contract.ts';
import { type Docs, readDocs } from './docs.ts';
import { requireRateLimitHeaders, requireRepeatable } from './operation-rules.ts';
import { readPermission } from './permissions.ts';
import { isForPrincipals, type RouteLimit, readRouteLimit } from './rate-limits.ts';
import { readSchema } from './read-schema.ts';
import { type ResponseModel, type ResultModel, readResponses, resultOf } from './responses.ts';
import type { SchemaModel, Schemas } from './schemas.ts';

/** The media types that a request body may have; a form's members are all text. */
const BODY_MEDIA_TYPES = ['application/json', 'application/x-www-form-urlencoded'] as const;

const ERROR_FORMS = ['problem', 'oauth'] as const;

export interface OperationModel {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  /**
   * A permission, or `authenticated` (any credential will do), or `client` (the id and secret of a client with access tokens),
   * or `operator` (the operator's token), or `public` (no credential).
   */
  readonly permission: string;
  readonly docs: Docs & { readonly summary: string; readonly description: string };
  readonly parameters: Readonly<Record<Parameter['in'], readonly ParameterModel[]>>;
  /** `undefined` if it has none. */
  readonly body: BodyModel | undefined;
  readonly responses: readonly ResponseModel[];
  /** The response of a call that succeeds. */
  readonly success: ResponseModel;
  /** What a caller makes of the success. */
  readonly result: ResultModel;
  /** What its errors look like: a problem (RFC 9457), or an error of OAuth (RFC 6749, section 5.2). */
  readonly errorForm: (typeof ERROR_FORMS)[number];
  /** The rate limit that the route has of its own; `undefined` if it has none. */
  readonly rateLimit: RouteLimit | undefined;
  /** Whether it is a `POST` that happens once for an `Idempotency-Key`; any other is safe to repeat by nature. */
  readonly takesIdempotencyKey: boolean;
  /** The operation's place in an SDK, `keyrail.<resource>.<method>()`, in camel case; `undefined` if it has none. */
  readonly sdk: { readonly resource: string; readonly method: string } | undefined;
}

export interface ParameterModel {
  /** The name as it is sent. */
  readonly name: string;
  readonly required: boolean;
  readonly docs: Docs;
  readonly schema: SchemaModel;
}

export interface BodyModel {
  readonly mediaType: (typeof BODY_MEDIA_TYPES)[number];
  readonly schema: SchemaModel;
}

/** @throws Error that names the place and the mend */
export function readOperation(contract: Contract, schemas: Schemas, described: DescribedOperation): OperationModel {
  const { path, method, operation } = described;
  const where = `openapi.yaml: ${method} ${path}`;
  const id = operation.operationId;
  if (id === undefined) throw new Error(`${where} has no operationId: give it one, verb first (createTicket)`);

  const parameters = readParameters(described, where);
  const responses = readResponses(contract, operation, where);
  const success = responses.find(({ status }) => status >= 200 && status < 300);
  if (!success) throw new Error(`${where} has no 2xx response: describe its successful answer`);
  const permission = readPermission(contract, operation, where);
  const rateLimit = readRouteLimit(operation['x-rate-limit'], permission, where);
  if (isForPrincipals(permission) || rateLimit) requireRateLimitHeaders(responses, where);
  const takesIdempotencyKey = requireRepeatable(operation, { method, permission, responses, success }, where);
  const takesCursor = parameters.query.some(({ name }) => name === 'cursor');
  const result = resultOf(schemas, success, takesCursor);

  return {
    id,
    method,
    path,
    permission,
    docs: readOperationDocs(operation, where),
    parameters,
    body: readBody(operation, where),
    responses,
    success,
    result,
    errorForm: readErrorForm(operation, where),
    rateLimit,
    takesIdempotencyKey,
    sdk: readSdkPlace(operation, result, where),
  };
}

function readParameters({ parameters }: DescribedOperation, where: string): OperationModel['parameters'] {
  const read = (place: Parameter['in']): ParameterModel[] =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => ({
        name: parameter.name,
        required: parameter.required === true,
        docs: readDocs(parameter),
        schema: readSchema(parameter.schema, `${where}: ${place} parameter ${parameter.name}`),
      }));
  return { path: read('path'), query: read('query'), header: read('header') };
}

function readOperationDocs(operation: Operation, where: string): OperationModel['docs'] {
  const { summary, description, ...docs } = readDocs(operation);
  if (!summary || !description) throw new Error(`${where} has no summary or no description: write both`);
  return { summary, description, ...docs };
}

function readBody(operation: Operation, where: string): BodyModel | undefined {
  const [content, ...others] = Object.entries(operation.requestBody?.content ?? {});
  if (!content) return undefined;
  const [given, { schema }] = content;
  const mediaType = BODY_MEDIA_TYPES.find((each) => each === given);
  if (!mediaType || others.length > 0) throw new Error(`${where}: a request body has one media type, ${BODY_MEDIA_TYPES.join(' or ')}`);
  return { mediaType, schema: readSchema(schema, `${where}: request body`) };
}

function readErrorForm(operation: Operation, where: string): OperationModel['errorForm'] {
  const given = operation['x-error-form'] ?? 'problem';
  const known = ERROR_FORMS.find((form) => form === given);
  if (!known) throw new Error(`${where}: x-error-form is ${ERROR_FORMS.join(' or ')}`);
  return known;
}

function readSdkPlace(operation: Operation, result: ResultModel, where: string): OperationModel['sdk'] {
  const place = operation['x-sdk'];
  if (place === undefined) return undefined;
  const [, resource, method] = /^([a-z][A-Za-z]*)\.([a-z][A-Za-z]*)$/.exec(place) ?? [];
  if (!resource || !method) throw new Error(`${where}: x-sdk is written resource.method, such as tickets.list`);
  if (result.kind === 'body') {
    throw new Error(`${where} has x-sdk, so its success has the property data, or no body: give it one of these`);
  }
  return { resource, method };
}
