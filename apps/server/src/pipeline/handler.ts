import type { OperationId, OperationTypes, operations, Principal } from '@keyrail/contract';
import type { OrganizationReader, Transact } from '../database/organization-scope.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import type { HeldLimits } from '../limits/rate-limit.ts';
import type { PresentedClient, TokenClient } from '../tokens/authenticate-client.ts';

type Parameters<Id extends OperationId> = OperationTypes[Id]['parameters'];
type QueryDefaults<Id extends OperationId> = (typeof operations)[Id]['queryDefaults'];
type Widen<Value> = Value extends number ? number : Value extends string ? string : Value extends boolean ? boolean : Value;

/** The checked query of an operation: parameters that have a default are there. */
type Query<Id extends OperationId> = Omit<NonNullable<Parameters<Id>['query']>, keyof QueryDefaults<Id>> & {
  [Name in keyof QueryDefaults<Id>]: Widen<QueryDefaults<Id>[Name]>;
};

type Body<Id extends OperationId> = OperationTypes[Id] extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : undefined;

type ContentOf<Answered> = Answered extends { content: infer Content } ? Content[keyof Content] : undefined;

type Responses<Id extends OperationId> = OperationTypes[Id]['responses'];
type SuccessStatus<Id extends OperationId> = Extract<keyof Responses<Id>, 200 | 201 | 202 | 204>;

/** The successful answer of an operation, as the contract describes it; anything else is thrown as a `Problem`. */
export type Answer<Id extends OperationId> = {
  [Status in SuccessStatus<Id>]: {
    readonly status: Status;
    readonly body: ContentOf<Responses<Id>[Status]>;
    readonly headers?: Readonly<Record<string, string>>;
  };
}[SuccessStatus<Id>];

/** An answer of whichever operation. */
export interface AnyAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that has been authenticated, authorized and checked against the contract. */
export interface OperationRequest<Id extends OperationId> {
  /** Who calls; there is none only where the contract says `x-permission: public`, `client` or `operator`. */
  readonly principal: (typeof operations)[Id]['permission'] extends 'public' | 'client' | 'operator' ? undefined : Principal;
  /** The rate limits that the principal goes by; there are none where there is no principal. */
  readonly heldLimits: (typeof operations)[Id]['permission'] extends 'public' | 'client' | 'operator' ? undefined : HeldLimits;
  /** Which client calls, where the contract says `x-permission: client`. */
  readonly client: (typeof operations)[Id]['permission'] extends 'client' ? TokenClient : undefined;
  /** Reads with one query what the principal's organization has; there is none where there is no principal. */
  readonly reader: (typeof operations)[Id]['permission'] extends 'public' | 'client' | 'operator' ? undefined : OrganizationReader;
  /** Opens a transaction that is confined to the principal's organization; there is none where there is no principal. */
  readonly transact: (typeof operations)[Id]['permission'] extends 'public' | 'client' | 'operator' ? undefined : Transact;
  /**
   * Authenticates a client that the body names in a way of its own, and counts the request for it; where the contract says
   * `x-permission: client` this is done.
   */
  readonly admitClient: (presented: PresentedClient) => Promise<TokenClient>;
  /** Where the request came from. */
  readonly origin: RequestOrigin;
  readonly path: NonNullable<Parameters<Id>['path']>;
  readonly query: Query<Id>;
  readonly body: Body<Id>;
}

/** What serves one operation of the contract. */
export type Handler<Id extends OperationId> = (request: OperationRequest<Id>) => Promise<Answer<Id>> | Answer<Id>;

/** Exactly one handler for each operation of the contract. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
