import type { paths } from '@keyrail/contract';
import type { RecordedRequest } from './recorded-request.ts';

/** A body, or what makes one for each request. */
type BodyOf<Response> = Response extends { content: infer Content }
  ? { readonly body: Content[keyof Content] | ((request: RecordedRequest) => Content[keyof Content]) }
  : { readonly body?: undefined };

/** An answer that an operation may give, as the contract has it: a status of its own, and the body that goes with it. */
export type TypedResponse<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & number]: {
        readonly status: Status;
        readonly headers?: Readonly<Record<string, string>>;
      } & BodyOf<Responses[Status]>;
    }[keyof Responses & number]
  : never;

/** The methods that a path of the contract has. */
export type MethodOf<Path extends keyof paths> = {
  [Method in keyof paths[Path]]: paths[Path][Method] extends { responses: unknown } ? Uppercase<Method & string> : never;
}[keyof paths[Path]];

/** The operation at a path. */
export type OperationOf<Path extends keyof paths, Method extends string> = paths[Path][Lowercase<Method> & keyof paths[Path]];
