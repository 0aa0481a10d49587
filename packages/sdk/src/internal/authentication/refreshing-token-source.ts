import type { Clock } from '../../core/clock.ts';
import { REFRESH_LIFE_FRACTION, REFRESH_PAUSE_AFTER_FAILURE_MILLISECONDS } from '../../generated/policy.ts';
import type { Call } from '../call/call.ts';
import { NonRetryableOutcome } from '../call/non-retryable-outcome.ts';
import type { SendAttempt, SendCall } from '../call/send.ts';
import { withDeadline } from '../clock/with-deadline.ts';
import type { Emit } from '../events/emit.ts';
import type { FetchAccessToken } from './access-token.ts';

interface CachedToken {
  readonly authorization: string;
  /** From then on a call starts a refresh. In milliseconds since 1970. */
  readonly refreshAt: number;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
}

interface Refresh {
  readonly authorization: Promise<string>;
  readonly controller: AbortController;
}

/** Caches an access token and refreshes it. Any number of concurrent calls cause one refresh. */
export class RefreshingTokenSource {
  readonly #sendAttempt: SendAttempt;
  readonly #fetchToken: FetchAccessToken;
  readonly #clock: Clock;
  readonly #emit: Emit | undefined;
  #cached: CachedToken | undefined;
  #refreshing: Refresh | undefined;
  #waiters = 0;
  #pausedUntil = 0;
  #failure: { readonly error: unknown; readonly latestCallId: number } | undefined;
  #latestCallId = 0;

  constructor(fetchToken: FetchAccessToken, sendAttempt: SendAttempt, clock: Clock, emit: Emit | undefined) {
    this.#fetchToken = fetchToken;
    this.#sendAttempt = sendAttempt;
    this.#clock = clock;
    this.#emit = emit;
  }

  /**
   * Sends a call with the token. If the server rejects the token, only that token is dropped, and the call is sent once more with
   * another one. This is not a retry, so it also happens without retries left.
   */
  readonly send: SendCall = async (call) => {
    try {
      const authorization = await this.#authorization(call);
      const response = await this.#sendAttempt(call, authorization);
      if (!response.rejectsCredential) return response;
      if (this.#cached?.authorization === authorization) this.#cached = undefined;
      const fresh = await this.#authorization(call);
      return fresh === authorization ? response : await this.#sendAttempt(call, fresh);
    } catch (error) {
      if (error instanceof NonRetryableOutcome && error.rejection) return error.rejection;
      throw error;
    }
  };

  #authorization(call: Call): string | Promise<string> {
    this.#latestCallId = Math.max(this.#latestCallId, call.callId);
    const now = this.#clock.now();
    if (this.#cached && now >= this.#cached.expiresAt) this.#cached = undefined;
    const cached = this.#cached;
    if (cached) {
      // The cached token is still valid, so no call waits for the refresh or fails with it.
      if (now >= cached.refreshAt && now >= this.#pausedUntil) this.#refresh().catch(() => {});
      return cached.authorization;
    }
    // Calls that began before a refresh failed share its failure. Otherwise each of them would send the same exchange again.
    const failure = now < this.#pausedUntil && !this.#refreshing ? this.#failure : undefined;
    if (failure && call.callId <= failure.latestCallId) return Promise.reject(failure.error);
    return this.#waitForRefresh(call);
  }

  /** A call that is canceled or times out does not cancel the refresh for the others. The last waiting call does. */
  async #waitForRefresh(call: Call): Promise<string> {
    this.#waiters++;
    try {
      return await withDeadline(call, this.#clock, () => this.#refresh());
    } finally {
      this.#waiters--;
      if (this.#waiters === 0 && !this.#cached) {
        this.#refreshing?.controller.abort();
        this.#refreshing = undefined;
      }
    }
  }

  /** Joins the refresh in progress, or starts one. It has no call's deadline or signal, so no call can end it for the others. */
  #refresh(): Promise<string> {
    if (!this.#refreshing) {
      const controller = new AbortController();
      const refresh = { authorization: this.#fetch(controller.signal).finally(() => this.#clear(refresh)), controller };
      this.#refreshing = refresh;
    }
    return this.#refreshing.authorization;
  }

  #clear(refresh: Refresh): void {
    if (this.#refreshing === refresh) this.#refreshing = undefined;
  }

  async #fetch(signal: AbortSignal): Promise<string> {
    const startedAt = this.#clock.now();
    try {
      const { token, lifetime } = await this.#fetchToken(signal);
      const authorization = `Bearer ${token}`;
      this.#cached = { authorization, refreshAt: startedAt + lifetime * REFRESH_LIFE_FRACTION, expiresAt: startedAt + lifetime };
      this.#failure = undefined;
      this.#emit?.('tokenRefreshed', () => ({ milliseconds: this.#clock.now() - startedAt }));
      return authorization;
    } catch (error) {
      // An aborted refresh has no waiting call, so its failure concerns none.
      if (signal.aborted) throw error;
      this.#pausedUntil = this.#clock.now() + REFRESH_PAUSE_AFTER_FAILURE_MILLISECONDS;
      // While the cached token is valid, calls do not fail with its refresh.
      this.#failure = this.#cached ? undefined : { error, latestCallId: this.#latestCallId };
      this.#emit?.('tokenRefreshFailed', () => ({ error: (error as NonRetryableOutcome).message }));
      throw error;
    }
  }
}
