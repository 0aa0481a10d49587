import type { ClientOptions, ErrorClass, Operation, OperationArguments } from './protocol.ts';

/**
 * What a scenario file may hold; `scenario.schema.json` checks it. Times are milliseconds since the scenario's start.
 * Any text may hold placeholders: of secrets, as `secrets.ts` has them, and of the player, as PROTOCOL.md has them.
 */
export interface Scenario {
  /** The guarantee, as a sentence. Unique over the whole corpus. */
  readonly name: string;
  /** Why it must be so, where the name doesn't tell. */
  readonly because?: string;
  /** What a language or a platform must have, or it can't play this. PROTOCOL.md says what each is. */
  readonly needs?: readonly Capability[];
  /** Left out, there is one, `main`, with an API key. `baseUrl` left out is the player's. */
  readonly clients?: Readonly<Record<string, Partial<ClientOptions>>>;
  /** How far the server's `Date` is off the virtual time; `none` leaves the header out. */
  readonly serverClock?: number | 'none';
  readonly server?: readonly Rule[];
  /** Left out, one call `a` of `me.get`. */
  readonly steps?: readonly Step[];
  /** The SDK may go on with a wait of its own, for a refresh say, when all calls are settled. */
  readonly background?: boolean;
  readonly expect: Expectation;
}

/** What not every language or platform has. */
type Capability = 'redirect-status' | 'body-streams' | 'calls-by-path';

/** Which requests are answered, and how. */
export interface Rule {
  /** `GET /api/v1/me`, `exchange` for the token endpoint, or `*`. */
  readonly on: string;
  readonly when?: {
    /** The secret in `Authorization`. */
    readonly credential?: string;
    readonly query?: Readonly<Record<string, string>>;
    /** The call the request belongs to; a trailing `*` stands for the rest of a name. */
    readonly call?: string;
  };
  /** In order of arrival; the last one answers ever after. */
  readonly responses: readonly Answer[];
}

/** One answer. At most one of the bodies; none gives what fits the status. */
export interface Answer {
  /** How many requests in a row are answered so; left out, one. */
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly problem?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly contentType?: string;
  /** A page of tickets by their ids. */
  readonly page?: { readonly items: readonly string[]; readonly nextCursor: string | null };
  /** An access token, that lives for `expiresIn` seconds (3600). */
  readonly token?: string;
  readonly expiresIn?: number;
  /** A body of so many bytes. */
  readonly bytes?: number;
  readonly empty?: boolean;
  /** How long the answer is held back; `[from, to, over]` spreads the first `over` requests evenly between the two. */
  readonly after?: number | readonly [number, number, number];
  /** How long the body is held back once the headers are out. */
  readonly bodyAfter?: number;
  /** Where the connection is cut: a reset (RST), or a plain close (FIN). */
  readonly cut?: 'reset-before-headers' | 'close-before-headers' | 'reset-after-headers' | 'reset-in-body' | 'close-in-body';
  /** No answer at all. */
  readonly hang?: boolean;
}

interface StepOptions {
  readonly client?: string;
  readonly idempotencyKey?: string;
  readonly maxRetries?: number;
  readonly attemptTimeout?: number;
  readonly deadline?: number;
  /** The call is cancelled before it begins. */
  readonly canceled?: true;
}

/** What the caller does, one after the other, each as soon as the one before is done. */
export type Step =
  | CallStep
  | PagesStep
  /** Waits for a moment, for these calls to be settled, or for all of them. */
  | { readonly until: number | 'settled' | readonly string[] }
  | { readonly cancel: string }
  | { readonly print: 'client' | 'call'; readonly name: string }
  | VerifyStep;

/** Starts a call, or `count` of them at once, named `a1`, `a2`, … */
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

/** One number, or the least and the most. */
export type Range = number | readonly [number, number];

/** What must be seen. A call that is not named here must succeed. */
export interface Expectation {
  /** Every request, in order of arrival. */
  readonly requests?: readonly (string | ExpectedRequest)[];
  /** How many requests of a kind came; with a blank and a secret after it, of that credential. */
  readonly counts?: Readonly<Record<string, Range>>;
  /** By name; a trailing `*` stands for the rest of a name. */
  readonly calls?: Readonly<Record<string, ExpectedOutcome>>;
  readonly spread?: readonly Spread[];
  /** The indexes that promotions told of, in order. */
  readonly promoted?: readonly number[];
  /** How often the user token's callback ran. */
  readonly userTokenRequests?: Range;
  /** Clients that the SDK does not make. */
  readonly rejected?: Readonly<Record<string, ErrorClass>>;
  readonly printed?: { readonly atMost?: number };
  readonly verified?: Readonly<Record<string, { readonly valid: boolean; readonly payload?: unknown }>>;
}

/** One request as it must be. */
export interface ExpectedRequest {
  readonly request: string;
  readonly at?: Range;
  /** Since the end of the same call's attempt before. */
  readonly wait?: Range;
  readonly call?: string;
  /** The secret in `Authorization`, by either scheme; `none` for no such header. */
  readonly credential?: string;
  /** The same label, the same key; another label, another key; `none` for no key. */
  readonly idempotencyKey?: string;
  /** `null` for a header that must not be there. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly query?: Readonly<Record<string, string | null>>;
  readonly json?: unknown;
}

/** How calls must end. */
export interface ExpectedOutcome {
  readonly error?: ErrorClass;
  readonly status?: number | null;
  readonly code?: string | null;
  readonly requestId?: string | null;
  readonly retryAt?: Range | null;
  readonly issues?: readonly unknown[];
  readonly rateLimit?: Readonly<Record<string, number | string | null>> | null;
  /** Statuses and failures, as `503` or `timeout`. */
  readonly attempts?: readonly (number | string)[];
  readonly data?: unknown;
  readonly items?: readonly string[];
  readonly at?: Range;
  /** How many requests each of these calls sent. */
  readonly sent?: Range;
  /** When each of its requests arrived. */
  readonly sentAt?: readonly Range[];
  /** The waits between its attempts. */
  readonly waits?: readonly Range[];
}

/** Waits, or moments, that fill a range as random ones do. It takes about sixty of them to tell. */
export interface Spread {
  readonly calls: string;
  /** The n-th wait between the attempts of each, or those from one to another. */
  readonly waits?: number | readonly [number, number];
  /** Instead of waits: the moments at which the n-th request of each came. */
  readonly sent?: number;
  readonly fill: readonly [number, number];
}

/** A file of the corpus. */
export interface ScenarioFile {
  readonly about: string;
  readonly scenarios: readonly Scenario[];
}
