import type { Operation, OperationId } from '@keyrail/contract';
import type { RequestChecks } from '@keyrail/contract/request-checks';
import type { Context } from 'hono';
import type { AuthenticatedCaller } from '../credentials/principals/principal.ts';
import type { OrganizationAccess } from '../database/organization-scope.ts';
import { answerHeaders } from '../http/answer-headers.ts';
import { requireValid, validationFailed } from '../http/check-request.ts';
import type { Form } from '../http/form-urlencoded.ts';
import { requireAcceptable } from '../http/negotiate.ts';
import { readBody } from '../http/read-body.ts';
import type { RequestIdEnvironment } from '../http/request-id.ts';
import type { FindOrigin } from '../http/request-origin.ts';
import { readTraceContext } from '../http/trace-context.ts';
import type { AnswerOnce } from '../idempotency/answer-once.ts';
import type { RequestLimiter } from '../limits/request-limiter.ts';
import type { Log } from '../runtime/log.ts';
import type { AuthenticateClient, PresentedClient, TokenClient } from '../tokens/authenticate-client.ts';
import { readClientCredentials } from '../tokens/read-client-credentials.ts';
import { answerToError } from './answer-error.ts';
import { type Authentication, authenticate, requireNamedOrganization } from './authenticate.ts';
import type { AuthenticateOperator } from './authenticate-operator.ts';
import { authorize } from './authorize.ts';
import type { Exchange, Observer } from './exchange.ts';
import type { AnyAnswer, Handler, OperationRequest } from './handler.ts';
import { limit, limitHeaders } from './limit.ts';

/** The dependencies of the steps that a request passes before and after its handler. */
export interface RequestPipeline {
  readonly authentication: Authentication;
  readonly authenticateClient: AuthenticateClient;
  readonly authenticateOperator: AuthenticateOperator;
  readonly findOrigin: FindOrigin;
  /** `undefined` only in a benchmark that measures the cost of the limiter. */
  readonly requestLimiter: RequestLimiter | undefined;
  readonly openOrganization: (organizationId: string) => OrganizationAccess;
  /** Handles a request with an idempotency key only once. */
  readonly answerOnce: AnswerOnce;
  readonly observers: readonly Observer[];
  readonly log: Log;
}

/** Serves one operation: answers each request to it, also after an error, and notifies the observers. */
export function serveOperation<Id extends OperationId>(
  operation: Operation & { id: Id },
  checks: RequestChecks,
  handler: Handler<Id>,
  pipeline: RequestPipeline,
) {
  const { findOrigin, observers, log } = pipeline;
  return async (context: Context<RequestIdEnvironment>): Promise<Response> => {
    const exchange: Exchange = {
      operation,
      origin: findOrigin(context),
      startedAt: performance.now(),
      traceContext: readTraceContext(context.req.header('traceparent')),
    };
    let response: Response;
    try {
      response = toResponse(exchange, await runPipeline(context, exchange, checks, handler, pipeline));
    } catch (error) {
      response = answerToError(error, operation, log, exchange.origin.requestId);
      if (exchange.limit) setHeaders(response, limitHeaders(exchange.limit));
    }
    for (const observe of observers) observe(exchange, response.status);
    return response;
  };
}

/**
 * The steps of a request through one operation: authenticate, limit, authorize, check, handle (once for an idempotency key), answer.
 *
 * @throws Problem from any of the steps
 */
async function runPipeline<Id extends OperationId>(
  context: Context<RequestIdEnvironment>,
  exchange: Exchange,
  checks: RequestChecks,
  handler: Handler<Id>,
  { authentication, authenticateClient, authenticateOperator, requestLimiter, openOrganization, answerOnce }: RequestPipeline,
): Promise<AnyAnswer> {
  const { operation, origin } = exchange;
  const { permission, rateLimit } = operation;
  let caller: AuthenticatedCaller | undefined;
  if (isForPrincipals(permission)) {
    caller = await authenticate(context, exchange, authentication);
    exchange.authenticatedAt = performance.now();
    if (requestLimiter) {
      const state = requestLimiter.countPrincipal(caller, rateLimit);
      limit(exchange, state instanceof Promise ? await state : state);
    }
    requireNamedOrganization(context, caller.principal);
    caller.noteUse?.();
    authorize(caller.principal, permission);
  }
  if (requestLimiter && rateLimit?.per === 'address') limit(exchange, await requestLimiter.countAddress(origin.ip, rateLimit));
  if (permission === 'operator') await authenticateOperator(context, exchange);
  if (operation.mediaType) requireAcceptable(context.req.header('accept'), operation.mediaType);

  const path = operation.path.includes('{') ? context.req.param() : NO_PARAMETERS;
  requireValid('path', checks.path, path);
  const query = { ...operation.queryDefaults, ...readQuery(context) };
  requireValid('query', checks.query, query);
  if (checks.header) requireValid('header', checks.header, readHeaders(context, operation.headers));
  const body = operation.bodyMediaType && (await readBody(context, operation.bodyMediaType));
  const admitClient = async (presented: PresentedClient): Promise<TokenClient> => {
    const authenticated = await authenticateClient(presented, exchange);
    exchange.authenticatedAt = performance.now();
    if (requestLimiter && rateLimit) limit(exchange, await requestLimiter.countClient(authenticated.id, rateLimit));
    authenticated.noteUse();
    return authenticated;
  };
  // The body may contain the client's credentials, so the client can be authenticated only now.
  const client =
    permission === 'client' ? await admitClient(readClientCredentials(context.req.header('authorization'), body as Form)) : undefined;
  requireValid('body', checks.body, body);

  const principal = caller?.principal;
  const handle = (access?: OrganizationAccess) =>
    handler({ principal, heldLimits: caller?.limits, client, admitClient, ...access, origin, path, query, body } as OperationRequest<Id>);
  if (!principal) return handle();
  // The last step: a request that was rejected before never consumes its key, and a repeated request is authorized again.
  const key = operation.takesIdempotencyKey ? context.req.header('idempotency-key') : undefined;
  if (key === undefined) return handle(openOrganization(principal.organization.id));
  return answerOnce({ key, principal, operation: operation.id, path, query, body }, handle);
}

const NO_PARAMETERS: Readonly<Record<string, string>> = {};

/** Permissions that no principal has. */
type NotForPrincipals = 'public' | 'client' | 'operator';

function isForPrincipals(permission: Operation['permission']): permission is Exclude<Operation['permission'], NotForPrincipals> {
  return permission !== 'public' && permission !== 'client' && permission !== 'operator';
}

/** The headers of the request that the contract declares. */
function readHeaders(context: Context, names: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of names) {
    const value = context.req.header(name);
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}

/** @throws Problem `VALIDATION_FAILED` if a parameter is repeated, since it is unclear which value applies */
function readQuery(context: Context): Readonly<Record<string, string>> {
  if (!context.req.url.includes('?')) return NO_PARAMETERS;
  const parameters = Object.entries(context.req.queries());
  const repeated = parameters.filter(([, values]) => values.length > 1);
  if (repeated.length > 0) throw validationFailed(repeated.map(([name]) => ({ path: `/query/${name}`, message: 'must be given once' })));
  return Object.fromEntries(parameters.map(([name, [value]]) => [name, value ?? '']));
}

function toResponse({ operation, origin, limit: state }: Exchange, answer: AnyAnswer): Response {
  // A response belongs to one caller, so no cache may store it (RFC 9111, section 3.5).
  const headers: Record<string, string> = { ...answerHeaders(origin.requestId), ...(state && limitHeaders(state)), ...answer.headers };
  if (operation.permission !== 'public') headers['Cache-Control'] = 'no-store';
  if (operation.mediaType === undefined || answer.body === undefined) return new Response(null, { status: answer.status, headers });
  headers['Content-Type'] = operation.mediaType;
  return new Response(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body), { status: answer.status, headers });
}

function setHeaders(response: Response, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
}
