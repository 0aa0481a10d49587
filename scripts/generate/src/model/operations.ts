import type { Contract, DescribedOperation, Operation, Parameter } from '../contract.ts';
import { type Docs, readDocs } from './docs.ts';
import { requireRateLimitHeaders, requireRepeatable } from './operation-rules.ts';
import { readPermission } from './permissions.ts';
import { isForPrincipals, type RouteLimit, readRouteLimit } from './rate-limits.ts';
import { readSchema } from './read-schema.ts';
import { type ResponseModel, type ResultModel, readResponses, resultOf } from './responses.ts';
import type { SchemaModel, Schemas } from './schemas.ts';

/** The media types of request bodies. All members of a form are text. */
const BODY_MEDIA_TYPES = ['application/json', 'application/x-www-form-urlencoded'] as const;

const ERROR_FORMS = ['problem', 'oauth'] as const;

export interface OperationModel {
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  /**
   * A permission, or `authenticated` (any valid credential), or `client` (the id and secret of a client that uses access tokens),
   * or `operator` (the operator's token), or `public` (no credential).
   */
  readonly permission: string;
  readonly docs: Docs & { readonly summary: string; readonly description: string };
  readonly parameters: Readonly<Record<Parameter['in'], readonly ParameterModel[]>>;
  /** `undefined` if the request has no body. */
  readonly body: BodyModel | undefined;
  readonly responses: readonly ResponseModel[];
  /** The response of a successful call. */
  readonly success: ResponseModel;
  /** What an SDK method returns from the successful response. */
  readonly result: ResultModel;
  /** The form of its errors: a problem (RFC 9457), or an OAuth error (RFC 6749, section 5.2). */
  readonly errorForm: (typeof ERROR_FORMS)[number];
  /** The route's own rate limit; `undefined` if it has none. */
  readonly rateLimit: RouteLimit | undefined;
  /** Whether it is a `POST` that runs once for each `Idempotency-Key`. All other operations are safe to repeat. */
  readonly takesIdempotencyKey: boolean;
  /** The operation as a method of an SDK, `keyrail.<resource>.<method>()`, in camel case; `undefined` if no SDK has it. */
  readonly sdk: { readonly resource: string; readonly method: string } | undefined;
}

export interface ParameterModel {
  /** The name in the request. */
  readonly name: string;
  readonly required: boolean;
  readonly docs: Docs;
  readonly schema: SchemaModel;
}

export interface BodyModel {
  readonly mediaType: (typeof BODY_MEDIA_TYPES)[number];
  readonly schema: SchemaModel;
}

/** @throws Error that names the place and the fix */
export function readOperation(contract: Contract, schemas: Schemas, described: DescribedOperation): OperationModel {
  const { path, method, operation } = described;
  const where = `openapi.yaml: ${method} ${path}`;
  const id = operation.operationId;
  if (id === undefined) throw new Error(`${where} has no operationId: add one that starts with a verb (createTicket)`);

  const parameters = readParameters(described, where);
  const responses = readResponses(contract, operation, where);
  const success = responses.find(({ status }) => status >= 200 && status < 300);
  if (!success) throw new Error(`${where} has no 2xx response: describe its successful response`);
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
    sdk: readSdkMethod(operation, result, where),
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
  if (!mediaType || others.length > 0)
    throw new Error(`${where}: a request body must have exactly one media type, ${BODY_MEDIA_TYPES.join(' or ')}`);
  return { mediaType, schema: readSchema(schema, `${where}: request body`) };
}

function readErrorForm(operation: Operation, where: string): OperationModel['errorForm'] {
  const given = operation['x-error-form'] ?? 'problem';
  const known = ERROR_FORMS.find((form) => form === given);
  if (!known) throw new Error(`${where}: x-error-form must be ${ERROR_FORMS.join(' or ')}`);
  return known;
}

function readSdkMethod(operation: Operation, result: ResultModel, where: string): OperationModel['sdk'] {
  const place = operation['x-sdk'];
  if (place === undefined) return undefined;
  const [, resource, method] = /^([a-z][A-Za-z]*)\.([a-z][A-Za-z]*)$/.exec(place) ?? [];
  if (!resource || !method) throw new Error(`${where}: x-sdk must have the form resource.method, such as tickets.list`);
  if (result.kind === 'body') {
    throw new Error(`${where} has x-sdk, so its successful response needs the property data, or no body: change it to one of these`);
  }
  return { resource, method };
}
