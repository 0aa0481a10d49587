import type { components, OperationTypes } from '@keyrail/contract';
import type { CallLimits } from './options.ts';

/** A schema of the contract by its name: `Schema<'Ticket'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The `operationId` of an operation of the contract: `listTickets`. */
export type OperationName = keyof OperationTypes;

/** The request body of an operation. */
export type BodyOf<Name extends OperationName> = OperationTypes[Name] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

/** The query parameters of an operation. */
export type QueryOf<Name extends OperationName> = NonNullable<OperationTypes[Name]['parameters']['query']>;

/** The `data` of an operation's success; `void` if its success has no body. */
export type DataOf<Name extends OperationName> = [SuccessOf<Name>] extends [never]
  ? void
  : SuccessOf<Name> extends { data: infer Data }
    ? Data
    : SuccessOf<Name>;

/** One item of an operation that returns a list. */
export type ItemOf<Name extends OperationName> = DataOf<Name> extends readonly (infer Item)[] ? Item : never;

type SuccessOf<Name extends OperationName> = JsonOf<
  OperationTypes[Name]['responses'][keyof OperationTypes[Name]['responses'] & (200 | 201 | 202)]
>;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never;

/** The options of every call. They override the client's. */
export interface RequestOptions extends CallLimits {
  /** Cancels the call at once, even in a wait. The call rejects with the signal's `reason`. */
  readonly signal?: AbortSignal | undefined;
  /** Headers for this call. `Authorization` is rejected here, since only the credential sets it. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * The `Idempotency-Key` header. The server handles a `POST` with the same key and body only once, however often it is sent. The
   * client creates a random key for each `POST`. Pass your own to repeat a `POST` after your program restarts, or to permit
   * retries of a `PATCH`.
   */
  readonly idempotencyKey?: string | undefined;
}
