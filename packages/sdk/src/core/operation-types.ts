import type { components, OperationTypes } from '@keyrail/contract';
import type { CallLimits } from './options.ts';

/** A thing by its name in the contract: `Schema<'Ticket'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The name of an operation of the contract: `listTickets`. */
export type OperationName = keyof OperationTypes;

/** What an operation takes as its body. */
export type BodyOf<Name extends OperationName> = OperationTypes[Name] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

/** What an operation takes as its query. */
export type QueryOf<Name extends OperationName> = NonNullable<OperationTypes[Name]['parameters']['query']>;

/** What an operation answers with, out of its envelope; `void` if it answers with nothing. */
export type DataOf<Name extends OperationName> = [SuccessOf<Name>] extends [never]
  ? void
  : SuccessOf<Name> extends { data: infer Data }
    ? Data
    : SuccessOf<Name>;

/** One of what an operation lists. */
export type ItemOf<Name extends OperationName> = DataOf<Name> extends readonly (infer Item)[] ? Item : never;

type SuccessOf<Name extends OperationName> = JsonOf<
  OperationTypes[Name]['responses'][keyof OperationTypes[Name]['responses'] & (200 | 201 | 202)]
>;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never;

/** What every call takes besides its own. Its limits win over the client's. */
export interface RequestOptions extends CallLimits {
  /** Gives the call up; it rejects with the signal's `reason`, at once, whatever it was doing. */
  readonly signal?: AbortSignal | undefined;
  /** Headers to send along. `Authorization` is refused here: it comes from the credential alone. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Names what is to be done, so that the server does it once, however often it is sent. A `POST` gets one by itself; give your
   * own to repeat it after a restart of your program, or to have a `PATCH` sent again after a failure.
   */
  readonly idempotencyKey?: string | undefined;
}
