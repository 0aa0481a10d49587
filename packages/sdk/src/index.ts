/**
 * The TypeScript SDK of Keyrail.
 *
 * @module
 */
export type { components, paths } from '@keyrail/contract';
export type { ApiClient, CallByPath, CallOptions } from './core/api-client.ts';
export {
  ApiError,
  ConnectionError,
  type Issue,
  isApiError,
  isKeyrailError,
  KeyrailError,
  type ProblemCode,
  UnexpectedResponseError,
} from './core/errors.ts';
export type { BodyOf, DataOf, ItemOf, OperationName, QueryOf, RequestOptions, Schema } from './core/operation-types.ts';
export type { Page, Pages } from './core/pages.ts';
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from './core/status-errors.ts';
export type { Resources } from './generated/resources.ts';
export { createKeyrail, type Keyrail, type KeyrailOptions } from './keyrail.ts';
