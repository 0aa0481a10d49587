import type { paths } from '@keyrail/contract';
import type { Client, ClientPathsWithMethod, FetchResponse, ParamsOption, RequestBodyOption } from 'openapi-fetch';
import type { RequestOptions } from './operation-types.ts';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type PathWith<M extends Method> = ClientPathsWithMethod<Client<paths>, M>;
type OperationAt<Path extends keyof paths, M extends Method> = paths[Path][M] & {};
type MediaType = `${string}/${string}`;

/** What a call by path takes: `params`, `body`, and the {@link RequestOptions}. */
export type CallOptions<Operation> = ParamsOption<Operation> & RequestBodyOption<Operation> & RequestOptions;

type OptionalWherePossible<Options> = Partial<Options> extends Options ? [options?: Options] : [options: Options];

/** A call by path. It resolves to `{ data, response }` or `{ error, response }`, where `error` is always set on a status of 400 or above. */
export type CallByPath<M extends Method> = <Path extends PathWith<M>>(
  path: Path,
  ...options: OptionalWherePossible<CallOptions<OperationAt<Path, M>>>
) => Promise<FetchResponse<OperationAt<Path, M>, unknown, MediaType>>;

/**
 * Every path of the contract, by its method. An answer with an error status does not throw but stands in `error`.
 *
 * @throws ConnectionError if no whole answer came.
 * @throws UnexpectedResponseError for a redirect, or JSON that can't be read.
 *
 * @example
 * const { data, error } = await keyrail.GET('/api/v1/tickets/{ticketId}', { params: { path: { ticketId } } });
 * if (error) console.error(error.code, error.detail);
 * else console.log(data.data.subject);
 */
export interface ApiClient {
  /** Calls a path by `GET`. */
  readonly GET: CallByPath<'get'>;
  /** Calls a path by `POST`. */
  readonly POST: CallByPath<'post'>;
  /** Calls a path by `PUT`. */
  readonly PUT: CallByPath<'put'>;
  /** Calls a path by `PATCH`. */
  readonly PATCH: CallByPath<'patch'>;
  /** Calls a path by `DELETE`. */
  readonly DELETE: CallByPath<'delete'>;
}
