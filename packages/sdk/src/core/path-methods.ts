import type { paths } from '@keyrail/contract';
import type { ResponseMetadata } from './api-promise.ts';
import type { RequestOptions } from './operation-types.ts';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
/** Without the OAuth paths. They take forms with a client's secret, so they need an OAuth library rather than this client. */
type ApiPath = Exclude<keyof paths, `/oauth/${string}`>;
type PathWith<M extends Method> = { [Path in ApiPath]: paths[Path] extends { [Name in M]: object } ? Path : never }[ApiPath];
type OperationAt<Path extends keyof paths, M extends Method> = paths[Path][M] & {};

/** The parameters that the operation has. */
type DefinedMembers<Parts> = { [Name in keyof Parts as Parts[Name] extends undefined ? never : Name]: Parts[Name] };
type Params<Parameters> = DefinedMembers<Omit<Parameters, 'cookie'>>;
type OptionalMember<Name extends string, Value> = Partial<Value> extends Value ? { [Key in Name]?: Value } : { [Key in Name]: Value };

/** The options of a call by path: `params`, `body`, and the {@link RequestOptions}. */
export type PathCallOptions<Operation> = RequestOptions &
  (Operation extends { parameters: infer Parameters } ? OptionalMember<'params', Params<Parameters>> : unknown) &
  (Operation extends { requestBody: { content: infer Content } } ? { body: Content[keyof Content] } : unknown);

type OptionalWherePossible<Options> = Partial<Options> extends Options ? [options?: Options] : [options: Options];

/** The result of a successful call. */
export interface Success<Status, Data> extends ResponseMetadata {
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
}

/** The result of a call that the server responded to with an error. */
export interface Failure<Status, Problem> extends ResponseMetadata {
  readonly status: Status;
  readonly data?: undefined;
  /** The problem (RFC 9457). The client sets members that the server left out. */
  readonly error: Problem;
  /** When a retry can succeed: by the server's `Retry-After`, or because the wait before a retry exceeded the call's deadline. */
  readonly retryAt: Date | undefined;
}

type ContentOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

/**
 * The result of a call by path: one type for each status in the contract. Narrow it by `status`, or by whether there is an
 * `error`. A status that the contract does not list, as that of a proxy, has an `error` too.
 */
export type ResultOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: `${Status & number}` extends `2${string}`
        ? Success<Status, ContentOf<Responses[Status]>>
        : Failure<Status, ContentOf<Responses[Status]>>;
    }[keyof Responses]
  : never;

/** The method of a client that calls the paths of one HTTP method. */
export type PathMethod<M extends Method> = <Path extends PathWith<M>>(
  path: Path,
  ...options: OptionalWherePossible<PathCallOptions<OperationAt<Path, M>>>
) => Promise<ResultOf<OperationAt<Path, M>>>;

/**
 * Calls of any path of the contract, by its HTTP method. They resolve for an error status as well, with the problem as `error`.
 *
 * @throws ConnectionError if no complete response arrived, after retries.
 * @throws UnexpectedResponseError for a redirect, and for JSON that can't be parsed.
 *
 * @example
 * const result = await keyrail.GET('/api/v1/tickets/{ticketId}', { params: { path: { ticketId } } });
 * if (result.status === 200) console.log(result.data.data.subject);
 * else console.error(result.error.code, result.error.detail);
 */
export interface PathMethods {
  /** Calls a path by `GET`. */
  readonly GET: PathMethod<'get'>;
  /** Calls a path by `POST`. */
  readonly POST: PathMethod<'post'>;
  /** Calls a path by `PUT`. */
  readonly PUT: PathMethod<'put'>;
  /** Calls a path by `PATCH`. */
  readonly PATCH: PathMethod<'patch'>;
  /** Calls a path by `DELETE`. */
  readonly DELETE: PathMethod<'delete'>;
}
