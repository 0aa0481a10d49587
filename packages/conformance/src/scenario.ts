import type { ClientOptions, ErrorClass, Operation, OperationArguments } from './protocol.ts';

/**
 * A scenario. `scenario.schema.json` is its schema. Times are milliseconds since the scenario's start. Any text may contain
 * placeholders: of secrets (see `secrets.ts`), and of the server (see PROTOCOL.md).
 */
export interface Scenario {
  /** The guarantee, as a sentence. It is unique in the corpus. */
  readonly name: string;
  /** The reason, if the name does not show it. */
  readonly because?: string;
  /** Capabilities that the language and platform need for this scenario. PROTOCOL.md describes them. */
  readonly needs?: readonly Capability[];
  /** The default is one client, `main`, with an API key. The default `baseUrl` is the server's. */
  readonly clients?: Readonly<Record<string, Partial<ClientOptions>>>;
  /** The difference of the server's `Date` from the virtual time, in milliseconds; `none` omits the header. */
  readonly serverClock?: number | 'none';
  readonly server?: readonly Rule[];
  /** The default is one call `a` of `me.get`. */
  readonly steps?: readonly Step[];
  /** Whether the SDK may still wait in the background after all calls have ended, such as for a token refresh. */
  readonly background?: boolean;
  readonly expect: Expectation;
}

/** A capability that some languages or platforms lack. */
type Capability = 'redirect-status' | 'body-streams' | 'calls-by-path';

/** Which requests get which responses. */
export interface Rule {
  /** `GET /api/v1/me`, `exchange` for the token endpoint, or `*`. */
  readonly on: string;
  readonly when?: {
    /** The secret in `Authorization`. */
    readonly credential?: string;
    readonly query?: Readonly<Record<string, string>>;
    /** The call of the request. A trailing `*` stands for the rest of the name. */
    readonly call?: string;
  };
  /** One for each request, in order. The last one repeats. */
  readonly responses: readonly ScriptedResponse[];
}

/** One response. It has at most one of the bodies. Without one, the body fits the status. */
export interface ScriptedResponse {
  /** How many requests get it before the next one. The default is 1. */
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly problem?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly contentType?: string;
  /** A page of tickets, by their ids. */
  readonly page?: { readonly items: readonly string[]; readonly nextCursor: string | null };
  /** A response of the token exchange. The token expires after `expiresIn` seconds (default 3,600). */
  readonly token?: string;
  readonly expiresIn?: number;
  /** A text body of so many bytes. */
  readonly bytes?: number;
  readonly empty?: boolean;
  /** The delay of the response. `[from, to, over]` spreads the first `over` responses evenly between the two. */
  readonly after?: number | readonly [number, number, number];
  /** The delay of the body after the headers. */
  readonly bodyAfter?: number;
  /** Where the connection is cut: a reset (RST), or a plain close (FIN). */
  readonly cut?: 'reset-before-headers' | 'close-before-headers' | 'reset-after-headers' | 'reset-in-body' | 'close-in-body';
  /** The server never responds. */
  readonly hang?: boolean;
  /** The content coding of the body (RFC 9110, section 8.4), with the `Content-Encoding` header. */
  readonly encoding?: 'gzip' | 'deflate' | 'br';
  /** Sends an interim response 103 before this one (RFC 8297). */
  readonly earlyHints?: boolean;
}

interface StepOptions {
  readonly client?: string;
  readonly idempotencyKey?: string;
  readonly maxRetries?: number;
  readonly attemptTimeout?: number;
  readonly deadline?: number;
  /** The call is canceled before it starts. */
  readonly canceled?: true;
}

/** What the caller does. Each step starts when the previous one is complete. */
export type Step =
  | CallStep
  | PagesStep
  /** Waits until a time, or until these calls have ended, or until all have ended (`settled`). */
  | { readonly until: number | 'settled' | readonly string[] }
  | { readonly cancel: string }
  | { readonly print: 'client' | 'call'; readonly name: string }
  | VerifyStep;

/** Starts a call, or `count` concurrent calls with the names `a1`, `a2`, … */
export interface CallStep extends StepOptions {
  readonly call: string;
  readonly count?: number;
  readonly operation?: Operation;
  readonly arguments?: OperationArguments;
}

/** Iterates the tickets. */
export interface PagesStep extends StepOptions {
  readonly pages: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly take?: number;
}

/** Verifies a webhook. */
export interface VerifyStep {
  readonly verify: string;
  readonly secret: string | readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly toleranceSeconds?: number;
}

/** A number, or a minimum and a maximum. */
export type Range = number | readonly [number, number];

/** What must be observed. A call that is not named here must succeed. */
export interface Expectation {
  /** Every request, in order of arrival. */
  readonly requests?: readonly (string | ExpectedRequest)[];
  /** The number of requests of a kind, or, with a space and a secret after it, of that kind with that credential. */
  readonly counts?: Readonly<Record<string, Range>>;
  /** By the names of calls. A trailing `*` stands for the rest of a name. */
  readonly calls?: Readonly<Record<string, ExpectedOutcome>>;
  readonly spread?: readonly Spread[];
  /** The indexes of promoted credentials, in order. */
  readonly promoted?: readonly number[];
  /** How often the userToken callback ran. */
  readonly userTokenRequests?: Range;
  /** Clients that the SDK rejects, with the class of the error. */
  readonly rejected?: Readonly<Record<string, ErrorClass>>;
  readonly printed?: { readonly atMost?: number };
  readonly verified?: Readonly<Record<string, { readonly valid: boolean; readonly payload?: unknown }>>;
}

/** An expected request. */
export interface ExpectedRequest {
  readonly request: string;
  readonly at?: Range;
  /** The time since the end of the call's previous attempt. */
  readonly wait?: Range;
  readonly call?: string;
  /** The secret in `Authorization`, with either scheme; `none` if the header must be missing. */
  readonly credential?: string;
  /** A label. The same label means the same key, another label means another key, and `none` means no key. */
  readonly idempotencyKey?: string;
  /** `null` for a header that must be missing. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly query?: Readonly<Record<string, string | null>>;
  readonly json?: unknown;
}

/** The expected outcome of calls. */
export interface ExpectedOutcome {
  readonly error?: ErrorClass;
  readonly status?: number | null;
  readonly code?: string | null;
  readonly requestId?: string | null;
  readonly retryAt?: Range | null;
  readonly issues?: readonly unknown[];
  readonly rateLimit?: Readonly<Record<string, number | string | null>> | null;
  /** Statuses and failures, such as `503` or `timeout`. */
  readonly attempts?: readonly (number | string)[];
  readonly data?: unknown;
  readonly items?: readonly string[];
  readonly at?: Range;
  /** The number of requests of each call. */
  readonly sent?: Range;
  /** When each request arrived. */
  readonly sentAt?: readonly Range[];
  /** The waits between the attempts. */
  readonly waits?: readonly Range[];
}

/** Waits, or arrival times, that fill a range as uniformly random ones do. The check needs about sixty of them. */
export interface Spread {
  readonly calls: string;
  /** The n-th wait between the attempts of each call, or the waits from one number to another. */
  readonly waits?: number | readonly [number, number];
  /** In place of waits: the arrival times of the n-th request of each call. */
  readonly sent?: number;
  readonly fill: readonly [number, number];
}

/** A file of scenarios. */
export interface ScenarioFile {
  readonly about: string;
  readonly scenarios: readonly Scenario[];
}
