import type { Clock } from './clock.ts';
import type { Credential, CredentialPair } from './credential.ts';
import type { Hooks } from './hooks.ts';
import type { Logger } from './logger.ts';
import type { Transport } from './transport.ts';

/** How long a call may take, and how often it is sent. The client has these for all its calls; each call may have its own. */
export interface CallLimits {
  /** How often a call is sent again after a failure that may pass. Left out, twice. */
  readonly maxRetries?: number | undefined;
  /** Milliseconds for one attempt, to the last byte of its answer. Left out, 30 s. */
  readonly attemptTimeout?: number | undefined;
  /** Milliseconds for the whole call: its attempts, waits and refreshes. Left out, 120 s. */
  readonly deadline?: number | undefined;
}

/** A store of tokens that retries are paid from, so that many calls that fail at once do not become a storm. */
export interface RetryBudget {
  /** How many retries it holds when it is full, as it is at first. */
  readonly tokens: number;
  /** What a call that succeeds at its first attempt gives back. */
  readonly refillPerSuccess: number;
}

/** What {@link createKeyrail} takes. With `KEYRAIL_TOKEN` and `KEYRAIL_URL` set, it needs nothing. */
export interface KeyrailOptions extends CallLimits {
  /** What to authenticate with. Left out, it is the secret in the environment variable `KEYRAIL_TOKEN`. */
  readonly credential?: Credential | CredentialPair | undefined;
  /** The server's address, as `https://keyrail.example.com`. Left out, it is the environment variable `KEYRAIL_URL`. */
  readonly baseUrl?: string | undefined;
  /** Headers for every request. `Authorization` is refused here: it comes from the credential alone. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Left out, it holds 100 tokens and gets 0.1 back. */
  readonly retryBudget?: RetryBudget | undefined;
  /** Is told what happens. */
  readonly hooks?: Hooks | undefined;
  /** Writes down what happens. Left out, nothing is written. */
  readonly logger?: Logger | undefined;
  /** Sends the requests, which carry the secret, and must not follow redirects. Left out, it is the `fetch` of the platform. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Sends the requests in place of `fetch`; `@keyrail/sdk/node` has one. */
  readonly transport?: Transport | undefined;
  /** Left out, it is that of the platform. */
  readonly clock?: Clock | undefined;
  /**
   * Allows a secret in a browser, where anyone who opens the page can read it. A user's own token needs no such
   * permission: give `{ userToken }`.
   */
  readonly allowSecretInBrowser?: boolean | undefined;
}
