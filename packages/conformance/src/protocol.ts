/**
 * The messages between runner and adapter, as PROTOCOL.md describes them.
 *
 * @module
 */

/** What a client authenticates with. */
export type CredentialOption =
  | { readonly apiKey: string }
  | { readonly clientKey: string }
  | { readonly clientCredentials: { readonly organizationId: string; readonly id: string; readonly secret: string } }
  | { readonly userToken: { readonly responses: readonly UserTokenResponse[] } }
  | { readonly pair: readonly [CredentialOption, CredentialOption] };

/** What the user token's callback does in one run: give a token or fail, `after` so many milliseconds. */
export type UserTokenResponse = { readonly after?: number } & (
  | { readonly token: string; readonly expiresIn?: number }
  | { readonly fails: string }
);

/** The settings of a client. Whatever is missing is left to the SDK. Times in milliseconds. */
export interface ClientOptions {
  readonly baseUrl: string;
  readonly credential?: CredentialOption;
  readonly environmentToken?: string;
  readonly maxRetries?: number;
  readonly attemptTimeout?: number;
  readonly deadline?: number;
  readonly retryBudget?: { readonly tokens: number; readonly refillPerSuccess: number };
}

/** The operations that an adapter can call, by the name that the SDKs give them. */
export type Operation =
  | 'me.get'
  | 'tickets.list'
  | 'tickets.get'
  | 'tickets.create'
  | 'tickets.update'
  | 'apiKeys.create'
  | 'apiKeys.revoke'
  | 'PUT /api/partner/people/{personId}';

/** What an operation is called with. */
export interface OperationArguments {
  readonly id?: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  /** In place of a body, a stream of the language's own that gives these pieces. */
  readonly bodyStream?: readonly string[];
}

/** The settings of one call; they win over the client's. */
export interface CallOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly idempotencyKey?: string;
  readonly maxRetries?: number;
  readonly attemptTimeout?: number;
  readonly deadline?: number;
  readonly canceled?: true;
}

/** From the runner to the adapter. */
export type Command =
  | { readonly type: 'begin'; readonly scenario: string; readonly now: number }
  | { readonly type: 'client'; readonly client: string; readonly options: ClientOptions }
  | {
      readonly type: 'call';
      readonly call: string;
      readonly client: string;
      readonly operation: Operation;
      readonly arguments?: OperationArguments;
      readonly options: CallOptions;
    }
  | {
      readonly type: 'pages';
      readonly call: string;
      readonly client: string;
      readonly query?: Readonly<Record<string, string | number>>;
      readonly take?: number;
      readonly options: CallOptions;
    }
  | { readonly type: 'cancel'; readonly call: string }
  | { readonly type: 'print'; readonly of: 'client' | 'call'; readonly name: string }
  | {
      readonly type: 'verifyWebhook';
      readonly verification: string;
      readonly secret: string | readonly string[];
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      readonly toleranceSeconds?: number;
    }
  | { readonly type: 'tick'; readonly tick: number; readonly now: number }
  | { readonly type: 'wake'; readonly id: number }
  | { readonly type: 'end' };

/** The limit's state, as an answer told it. */
export interface RateLimitReport {
  readonly limit: number | null;
  readonly remaining: number | null;
  readonly resetAt: number | null;
  readonly context: string | null;
}

/** How one attempt of a call went. */
export type AttemptReport = { readonly status: number } | { readonly failure: 'connection' | 'timeout' | 'canceled' };

/** The kinds of error, whatever a language calls them. */
export type ErrorClass =
  | 'BadRequestError'
  | 'AuthenticationError'
  | 'PermissionDeniedError'
  | 'NotFoundError'
  | 'ConflictError'
  | 'RateLimitError'
  | 'ServerError'
  | 'ApiError'
  | 'ConnectionError'
  | 'TimeoutError'
  | 'UnexpectedResponseError'
  | 'Canceled'
  | 'WebhookVerificationError'
  | 'KeyrailError'
  | 'Other';

/** An error that the SDK threw. */
export interface ErrorReport {
  readonly class: ErrorClass;
  readonly message: string;
  readonly code: string | null;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly retryAt: number | null;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
  readonly rateLimit: RateLimitReport | null;
  readonly attempts: readonly AttemptReport[];
}

/** What a call gave. */
export interface ResultReport {
  readonly type: 'result';
  readonly call: string;
  readonly status: number;
  readonly data: unknown;
  readonly requestId: string | null;
  readonly rateLimit: RateLimitReport | null;
  readonly tookMs?: number;
}

/** How a call failed. */
export interface FailureReport {
  readonly type: 'error';
  readonly call: string;
  readonly error: ErrorReport;
  /** What an iteration gave before it failed. */
  readonly items?: readonly unknown[];
  readonly tookMs?: number;
}

/** From the adapter to the runner. */
export type Event =
  | { readonly type: 'ready'; readonly client: string }
  | { readonly type: 'rejected'; readonly client: string; readonly error: ErrorReport }
  | ResultReport
  | FailureReport
  | { readonly type: 'sleep'; readonly id: number; readonly ms: number }
  | { readonly type: 'sleepCanceled'; readonly id: number }
  | { readonly type: 'requestStarted' }
  | { readonly type: 'requestEnded' }
  | { readonly type: 'userTokenRequested'; readonly client: string }
  | { readonly type: 'promoted'; readonly client: string; readonly index: number }
  | { readonly type: 'log'; readonly text: string }
  | { readonly type: 'printed'; readonly texts: Readonly<Record<string, string>> }
  | {
      readonly type: 'verified';
      readonly verification: string;
      readonly valid: boolean;
      readonly payload?: unknown;
      readonly error?: ErrorReport;
    }
  | { readonly type: 'ticked'; readonly tick: number }
  | { readonly type: 'ended' };
