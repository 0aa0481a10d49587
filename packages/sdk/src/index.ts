/**
 * The TypeScript SDK of Keyrail. Begin with {@link createKeyrail}.
 *
 * @module
 */
export type { components, paths } from '@keyrail/contract';
export { createClient } from './client.ts';
export type { ApiPromise, ApiResponse, ResponseMetadata } from './core/api-promise.ts';
export type { Attempt } from './core/attempt.ts';
export type { Clock } from './core/clock.ts';
export type {
  ApiKeyCredential,
  ClientCredentials,
  ClientKeyCredential,
  Credential,
  CredentialPair,
  UserToken,
  UserTokenCredential,
} from './core/credential.ts';
export {
  ApiError,
  ConnectionError,
  isApiError,
  isKeyrailError,
  KeyrailError,
  type ProblemCode,
  TimeoutError,
  UnexpectedResponseError,
  type ValidationIssue,
} from './core/errors.ts';
export type { CallInfo, ClientEvents, Hooks } from './core/hooks.ts';
export type { Logger } from './core/logger.ts';
export type { BodyOf, DataOf, ItemOf, OperationName, QueryOf, RequestOptions, Schema } from './core/operation-types.ts';
export type { CallLimits, KeyrailOptions, RetryBudget } from './core/options.ts';
export type { Page, Pages } from './core/pages.ts';
export type { Failure, PathCallOptions, PathMethod, PathMethods, ResultOf, Success } from './core/path-methods.ts';
export type { RateLimit } from './core/rate-limit.ts';
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from './core/status-errors.ts';
export type { Transport, TransportRequest, TransportResponse } from './core/transport.ts';
export type { Resources } from './generated/create-resources.ts';
export { createKeyrail, type Keyrail } from './keyrail.ts';
