import type { paths } from '@keyrail/contract';
import type { ResponseMetadata } from './api-promise.ts';
import type { RequestOptions } from './operation-types.ts';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
/** OAuth's own routes take forms and a client's secret: they are for OAuth clients, and not for a credential that is set once. */
type ApiPath = Exclude<keyof paths, `/oauth/${string}`>;
type PathWith<M extends Method> = { [Path in ApiPath]: paths[Path] extends { [Name in M]: object } ? Path : never }[ApiPath];
type OperationAt<Path extends keyof paths, M extends Method> = paths[Path][M] & {};

/** Without what an operation does not have, and optional where nothing of it is required. */
type Given<Parts> = { [Name in keyof Parts as Parts[Name] extends undefined ? never : Name]: Parts[Name] };
type Params<Parameters> = Given<Omit<Parameters, 'cookie'>>;
type OptionalMember<Name extends string, Value> = Partial<Value> extends Value ? { [Key in Name]?: Value } : { [Key in Name]: Value };

/** What a call by path takes: `params`, `body`, and the {@link RequestOptions}. */
export type PathCallOptions<Operation> = RequestOptions &
  (Operation extends { parameters: infer Parameters } ? OptionalMember<'params', Params<Parameters>> : unknown) &
  (Operation extends { requestBody: { content: infer Content } } ? { body: Content[keyof Content] } : unknown);

type OptionalWherePossible<Options> = Partial<Options> extends Options ? [options?: Options] : [options: Options];

/** An answer that is a success. */
export interface Success<Status, Data> extends ResponseMetadata {
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
}

/** An answer that is none. */
export interface Failure<Status, Problem> extends ResponseMetadata {
  readonly status: Status;
  readonly data?: undefined;
  /** What went wrong. Its members are there whatever the server sent. */
  readonly error: Problem;
  /** When it makes sense to try again, if the server said so, or if waiting for it did not fit into the call's deadline. */
  readonly retryAt: Date | undefined;
}

type ContentOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

/**
 * What a call by path resolves to: one shape for each status that the contract lists, told apart by `status`, or by whether
 * there is an `error`. A status that it does not list, as that of a proxy, comes in the shape of an error as well.
 */
export type ResultOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: `${Status & number}` extends `2${string}`
        ? Success<Status, ContentOf<Responses[Status]>>
        : Failure<Status, ContentOf<Responses[Status]>>;
    }[keyof Responses]
  : never;

/** A call by path. */
export type PathMethod<M extends Method> = <Path extends PathWith<M>>(
  path: Path,
  ...options: OptionalWherePossible<PathCallOptions<OperationAt<Path, M>>>
) => Promise<ResultOf<OperationAt<Path, M>>>;

/**
 * Every path of the contract, by its method. An answer with an error status does not throw but stands in `error`.
 *
 * @throws ConnectionError if no whole answer came, in spite of retries.
 * @throws UnexpectedResponseError for a redirect, or JSON that can't be read.
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
