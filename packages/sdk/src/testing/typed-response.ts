import type { paths } from '@keyrail/contract';
import type { RecordedRequest } from './recorded-request.ts';

/** A body, or a function that creates one for each request. */
type BodyOf<Response> = Response extends { content: infer Content }
  ? { readonly body: Content[keyof Content] | ((request: RecordedRequest) => Content[keyof Content]) }
  : { readonly body?: undefined };

/** A response that the contract permits for an operation: one of its statuses, with the body of that status. */
export type TypedResponse<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & number]: {
        readonly status: Status;
        readonly headers?: Readonly<Record<string, string>>;
      } & BodyOf<Responses[Status]>;
    }[keyof Responses & number]
  : never;

/** The HTTP methods of a path of the contract. */
export type MethodOf<Path extends keyof paths> = {
  [Method in keyof paths[Path]]: paths[Path][Method] extends { responses: unknown } ? Uppercase<Method & string> : never;
}[keyof paths[Path]];

/** The operation of a path and an HTTP method. */
export type OperationOf<Path extends keyof paths, Method extends string> = paths[Path][Lowercase<Method> & keyof paths[Path]];
