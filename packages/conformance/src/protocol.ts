/**
 * The messages between the runner and an adapter. PROTOCOL.md describes them.
 *
 * @module
 */

/** The credential of a client. */
export type CredentialOption =
  | { readonly apiKey: string }
  | { readonly clientKey: string }
  | { readonly clientCredentials: { readonly organizationId: string; readonly id: string; readonly secret: string } }
  | { readonly userToken: { readonly responses: readonly UserTokenResponse[] } }
  | { readonly pair: readonly [CredentialOption, CredentialOption] };

/** The result of one call of the userToken callback: a token or an error, `after` so many milliseconds. */
export type UserTokenResponse = { readonly after?: number } & (
  | { readonly token: string; readonly expiresIn?: number }
  | { readonly fails: string }
);

/** The options of a client. The SDK's defaults apply to missing ones. Times are in milliseconds. */
export interface ClientOptions {
  readonly baseUrl: string;
  readonly credential?: CredentialOption;
  readonly environmentToken?: string;
  readonly maxRetries?: number;
  readonly attemptTimeout?: number;
  readonly deadline?: number;
  readonly retryBudget?: { readonly tokens: number; readonly refillPerSuccess: number };
}

/** The operations that an adapter can call, by their names in the SDKs. */
export type Operation =
  | 'me.get'
  | 'tickets.list'
  | 'tickets.get'
  | 'tickets.create'
  | 'tickets.update'
  | 'apiKeys.create'
  | 'apiKeys.revoke'
  | 'PUT /api/partner/people/{personId}';

/** The arguments of an operation. */
export interface OperationArguments {
  readonly id?: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  /** In place of a body: a stream of the language that yields these chunks. */
  readonly bodyStream?: readonly string[];
}

/** The options of one call. They override the client's. */
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

/** The state of a rate limit, from a response. */
export interface RateLimitReport {
  readonly limit: number | null;
  readonly remaining: number | null;
  readonly resetAt: number | null;
  readonly context: string | null;
}

/** The outcome of one attempt. */
export type AttemptReport = { readonly status: number } | { readonly failure: 'connection' | 'timeout' | 'canceled' };

/** The classes of errors. A language may name them differently. */
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

/** The result of a successful call. */
export interface ResultReport {
  readonly type: 'result';
  readonly call: string;
  readonly status: number;
  readonly data: unknown;
  readonly requestId: string | null;
  readonly rateLimit: RateLimitReport | null;
  readonly tookMs?: number;
}

/** The error of a failed call. */
export interface FailureReport {
  readonly type: 'error';
  readonly call: string;
  readonly error: ErrorReport;
  /** The items of an iteration before the error. */
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
