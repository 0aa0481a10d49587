import type { OperationId, OperationTypes, operations, Principal } from '@keyrail/contract';
import type { OrganizationReader, Transact } from '../database/organization-scope.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import type { HeldLimits } from '../limits/rate-limit.ts';
import type { PresentedClient, TokenClient } from '../tokens/authenticate-client.ts';

type Parameters<Id extends OperationId> = OperationTypes[Id]['parameters'];
type QueryDefaults<Id extends OperationId> = (typeof operations)[Id]['queryDefaults'];
type Widen<Value> = Value extends number ? number : Value extends string ? string : Value extends boolean ? boolean : Value;

/** The checked query of an operation. Parameters with a default are always present. */
type Query<Id extends OperationId> = Omit<NonNullable<Parameters<Id>['query']>, keyof QueryDefaults<Id>> & {
  [Name in keyof QueryDefaults<Id>]: Widen<QueryDefaults<Id>[Name]>;
};

type Body<Id extends OperationId> = OperationTypes[Id] extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : undefined;

type ContentOf<Answered> = Answered extends { content: infer Content } ? Content[keyof Content] : undefined;

type Responses<Id extends OperationId> = OperationTypes[Id]['responses'];
type SuccessStatus<Id extends OperationId> = Extract<keyof Responses<Id>, 200 | 201 | 202 | 204>;

/** The successful response of an operation, as the contract describes it. For an error, throw a `Problem`. */
export type Answer<Id extends OperationId> = {
  [Status in SuccessStatus<Id>]: {
    readonly status: Status;
    readonly body: ContentOf<Responses<Id>[Status]>;
    readonly headers?: Readonly<Record<string, string>>;
  };
}[SuccessStatus<Id>];

/** The successful response of any operation. */
export interface AnyAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that has been authenticated, authorized and checked against the contract. */
export interface OperationRequest<Id extends OperationId> {
  /** The caller; `undefined` only with `x-permission: public`, `client` or `operator`. */
  readonly principal: (typeof operations)[Id]['permission'] extends 'public' | 'client' | 'operator' ? undefined : Principal;
  /** The rate limits of the principal; `undefined` without one. */
  readonly heldLimits: (typeof operations)[Id]['permission'] extends 'public' | 'client' | 'operator' ? undefined : HeldLimits;
  /** The calling client, with `x-permission: client`. */
  readonly client: (typeof operations)[Id]['permission'] extends 'client' ? TokenClient : undefined;
  /** Reads with one query what the principal's organization has; there is none where there is no principal. */
  readonly reader: (typeof operations)[Id]['permission'] extends 'public' | 'client' | 'operator' ? undefined : OrganizationReader;
  /** Opens a transaction that is confined to the principal's organization; there is none where there is no principal. */
  readonly transact: (typeof operations)[Id]['permission'] extends 'public' | 'client' | 'operator' ? undefined : Transact;
  /**
   * Authenticates the client that the body names, and counts the request for it. With `x-permission: client` this has already
   * happened.
   */
  readonly admitClient: (presented: PresentedClient) => Promise<TokenClient>;
  /** The origin of the request. */
  readonly origin: RequestOrigin;
  readonly path: NonNullable<Parameters<Id>['path']>;
  readonly query: Query<Id>;
  readonly body: Body<Id>;
}

/** The function that serves one operation of the contract. */
export type Handler<Id extends OperationId> = (request: OperationRequest<Id>) => Promise<Answer<Id>> | Answer<Id>;

/** Exactly one handler for each operation of the contract. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
