import type { Clock } from './clock.ts';
import type { Credential, CredentialPair } from './credential.ts';
import type { Hooks } from './hooks.ts';
import type { Logger } from './logger.ts';
import type { Transport } from './transport.ts';

/** The limits of a call. Those of the client apply to all its calls; each call can override them. */
export interface CallLimits {
  /** The maximum number of retries after transient failures. The default is 2. */
  readonly maxRetries?: number | undefined;
  /** The timeout of one attempt in milliseconds, to the last byte of its response. The default is 30,000. */
  readonly attemptTimeout?: number | undefined;
  /** Milliseconds for the whole call, with its attempts, waits and token refreshes. The default is 120,000. */
  readonly deadline?: number | undefined;
}

/** A token bucket that limits a client's retries, so that many failing calls do not overload the server. Each retry takes one token. */
export interface RetryBudget {
  /** The capacity. The bucket is full at first. */
  readonly tokens: number;
  /** How many tokens a call adds that succeeds at its first attempt. */
  readonly refillPerSuccess: number;
}

/** The options of {@link createKeyrail}. All are optional if `KEYRAIL_TOKEN` and `KEYRAIL_URL` are set. */
export interface KeyrailOptions extends CallLimits {
  /** What to authenticate with. The default is the secret in the environment variable `KEYRAIL_TOKEN`. */
  readonly credential?: Credential | CredentialPair | undefined;
  /** The server's URL, such as `https://keyrail.example.com`. The default is the environment variable `KEYRAIL_URL`. */
  readonly baseUrl?: string | undefined;
  /** Headers for every request. `Authorization` is rejected here, since only the credential sets it. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The default has 100 tokens, and adds 0.1 per success. */
  readonly retryBudget?: RetryBudget | undefined;
  /** Functions that receive the client's events. */
  readonly hooks?: Hooks | undefined;
  /** Receives the client's events as a log. The default is no log. */
  readonly logger?: Logger | undefined;
  /** Sends the requests in place of the platform's `fetch`. It receives the secret, and must not follow redirects. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Sends the requests in place of `fetch`. `@keyrail/sdk/node` has one. */
  readonly transport?: Transport | undefined;
  /** The default is the platform's clock. */
  readonly clock?: Clock | undefined;
  /**
   * Allows a secret in a browser, where every visitor of the page can read it. A user's token needs no such permission: pass
   * `{ userToken }`.
   */
  readonly allowSecretInBrowser?: boolean | undefined;
}
