import { type Contract, type Operation, type Parameter, type Response, resolve, type Schema } from './contract.ts';
import { isForPrincipals, RATE_LIMIT_HEADERS, type RouteLimit, readRouteLimit } from './route-limit.ts';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The media types that a request body may have; a form's members are all text. */
const BODY_MEDIA_TYPES = ['application/json', 'application/x-www-form-urlencoded'] as const;

/** What a `POST` refers to so that it is safe to repeat. */
const IDEMPOTENCY_KEY = '#/components/parameters/IdempotencyKey';

const ERROR_FORMS = ['problem', 'oauth'] as const;

/** What every emitter works from: the contract's operations and problems, in no language yet. */
export interface Model {
  readonly operations: readonly OperationModel[];
  readonly problems: readonly ProblemModel[];
}

export interface OperationModel {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /**
   * A permission, or `authenticated` (any credential does), or `client` (the id and secret of a client with access tokens
   * are asked for), or `operator` (the token of who runs the server is), or `public` (none is asked for).
   */
  readonly permission: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: Readonly<Record<Parameter['in'], readonly Parameter[]>>;
  readonly body: Schema | undefined;
  /** The media type of the request body; `undefined` if it has none. */
  readonly bodyMediaType: (typeof BODY_MEDIA_TYPES)[number] | undefined;
  /** The media type of the successful answer; `undefined` if it has no body. */
  readonly mediaType: string | undefined;
  /** What its errors look like: a problem (RFC 9457), or as OAuth has it (RFC 6749, section 5.2). */
  readonly errorForm: (typeof ERROR_FORMS)[number];
  /** The rate limit that the route has of its own; `undefined` if it has none. */
  readonly rateLimit: RouteLimit | undefined;
  /** Whether it is a `POST` that happens once for an `Idempotency-Key`; any other is safe to repeat by nature. */
  readonly takesIdempotencyKey: boolean;
  /** Whether the answer is a page with a `nextCursor`. */
  readonly paginated: boolean;
  /** Where the operation stands in an SDK: `keyrail.<resource>.<method>()`. */
  readonly sdk: { readonly resource: string; readonly method: string } | undefined;
}

export interface ProblemModel {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly description: string;
}

/**
 * Builds the model of a contract.
 *
 * @throws Error that names the place and the mend, where the contract leaves out what generation needs.
 */
export function buildModel(contract: Contract): Model {
  const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const shared = item.parameters ?? [];
      const operation = item[method] as Operation;
      return buildOperation(contract, path, method, { ...operation, parameters: [...shared, ...(operation.parameters ?? [])] });
    }),
  );
  refuseRepeats(operations.map((operation) => operation.id));
  return { operations, problems: buildProblems(contract) };
}

function buildOperation(contract: Contract, path: string, method: string, operation: Operation): OperationModel {
  const where = `openapi.yaml: ${method.toUpperCase()} ${path}`;
  const id = operation.operationId;
  if (id === undefined) throw new Error(`${where} has no operationId: give it one, verb first (createTicket)`);

  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(contract, parameter));
  const success = successOf(contract, operation, where);
  const permission = permissionOf(contract, operation, where);
  const rateLimit = readRouteLimit(operation['x-rate-limit'], permission, where);
  if (isForPrincipals(permission) || rateLimit) requireRateLimitHeaders(contract, operation, where);
  const [mediaType, content] = Object.entries(success.content ?? {})[0] ?? [];
  const schema = content && resolve(contract, content.schema);
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const bodyMediaType = bodyMediaTypeOf(operation, where);
  const takesIdempotencyKey = (operation.parameters ?? []).some((parameter) => '$ref' in parameter && parameter.$ref === IDEMPOTENCY_KEY);
  requireRepeatable(operation, { method, takesIdempotencyKey, success }, where);

  return {
    id,
    method: method.toUpperCase(),
    path,
    permission,
    summary: operation.summary,
    description: operation.description,
    parameters: {
      path: parameters.filter((parameter) => parameter.in === 'path'),
      query,
      header: parameters.filter((parameter) => parameter.in === 'header'),
    },
    body: bodyMediaType && operation.requestBody?.content[bodyMediaType]?.schema,
    bodyMediaType,
    mediaType,
    errorForm: errorFormOf(operation, where),
    rateLimit,
    takesIdempotencyKey,
    paginated: query.some((parameter) => parameter.name === 'cursor') && 'nextCursor' in ((schema?.properties as object | undefined) ?? {}),
    sdk: sdkPlaceOf(operation, where),
  };
}

function successOf(contract: Contract, operation: Operation, where: string): Response {
  const found = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  if (!found) throw new Error(`${where} has no 2xx response: describe its successful answer`);
  return resolve<Response>(contract, found[1]);
}

/** Every answer to a request that is counted tells how its caller stands with the limit. */
function requireRateLimitHeaders(contract: Contract, operation: Operation, where: string): void {
  for (const [status, response] of Object.entries(operation.responses).filter(([each]) => each.startsWith('2'))) {
    const declared = resolve<Response>(contract, response).headers ?? {};
    const missing = RATE_LIMIT_HEADERS.filter((name) => !(name in declared));
    if (missing.length > 0) {
      throw new Error(`${where}: its ${status} lacks the headers ${missing.join(', ')}: declare them as its neighbours do`);
    }
  }
}

function bodyMediaTypeOf(operation: Operation, where: string): OperationModel['bodyMediaType'] {
  const given = Object.keys(operation.requestBody?.content ?? {});
  if (given.length === 0) return undefined;
  const known = BODY_MEDIA_TYPES.find((mediaType) => mediaType === given[0]);
  if (!known || given.length > 1) throw new Error(`${where}: a request body has one media type, ${BODY_MEDIA_TYPES.join(' or ')}`);
  return known;
}

function errorFormOf(operation: Operation, where: string): OperationModel['errorForm'] {
  const given = operation['x-error-form'] ?? 'problem';
  const known = ERROR_FORMS.find((form) => form === given);
  if (!known) throw new Error(`${where}: x-error-form is ${ERROR_FORMS.join(' or ')}`);
  return known;
}

/** Every `POST` says how it can be sent again, so that nobody has to guess what a lost answer means. */
function requireRepeatable(
  operation: Operation,
  { method, takesIdempotencyKey, success }: { method: string; takesIdempotencyKey: boolean; success: Response },
  where: string,
): void {
  const isSafe = operation['x-safe-to-repeat'] === true;
  if (method !== 'post') {
    if (takesIdempotencyKey || isSafe) throw new Error(`${where}: only a POST has an IdempotencyKey or x-safe-to-repeat; take it away`);
    return;
  }
  if (takesIdempotencyKey === isSafe) {
    throw new Error(
      `${where}: a POST refers to ${IDEMPOTENCY_KEY} or, if doing it again does no harm, says "x-safe-to-repeat: true"; give one of them`,
    );
  }
  if (isSafe) return;
  if (!isForPrincipals(operation['x-permission'] ?? '')) {
    throw new Error(`${where}: an IdempotencyKey belongs to a principal, and there is none with this x-permission`);
  }
  if (!('409' in operation.responses) || !('Idempotency-Replayed' in (success.headers ?? {}))) {
    throw new Error(`${where}: with an IdempotencyKey there is a response 409, and the successful one has the header Idempotency-Replayed`);
  }
}

function permissionOf(contract: Contract, operation: Operation, where: string): string {
  const permission = operation['x-permission'];
  const known = contract.components.schemas['Permission']?.['enum'] as readonly string[] | undefined;
  if (permission === undefined || !['public', 'operator', 'client', 'authenticated', ...(known ?? [])].includes(permission)) {
    throw new Error(
      `${where} has no valid x-permission: name one of components/schemas/Permission, or authenticated, or client, or operator, or public`,
    );
  }
  const isOpen = operation.security?.length === 0;
  if (isOpen !== (permission === 'public')) {
    throw new Error(`${where}: "x-permission: public" and "security: []" go together; give both or neither`);
  }
  return permission;
}

function sdkPlaceOf(operation: Operation, where: string): OperationModel['sdk'] {
  const place = operation['x-sdk'];
  if (place === undefined) return undefined;
  const [resource, method, ...rest] = place.split('.');
  if (!resource || !method || rest.length > 0) throw new Error(`${where}: x-sdk is written resource.method, such as tickets.list`);
  return { resource, method };
}

function buildProblems(contract: Contract): ProblemModel[] {
  const catalogue = contract.components.schemas['ProblemCode']?.['oneOf'] as readonly Record<string, unknown>[] | undefined;
  return (catalogue ?? []).map((entry) => ({
    code: String(entry['const']),
    status: Number(entry['x-status']),
    title: String(entry['title']),
    description: String(entry['description']),
  }));
}

function refuseRepeats(ids: readonly string[]): void {
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated) throw new Error(`openapi.yaml: operationId ${repeated} stands twice: each operation needs its own`);
}
