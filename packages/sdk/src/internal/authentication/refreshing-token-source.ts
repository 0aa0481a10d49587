import type { Clock } from '../../core/clock.ts';
import { REFRESH_LIFE_FRACTION, REFRESH_PAUSE_AFTER_FAILURE_MILLISECONDS } from '../../generated/policy.ts';
import type { Call } from '../call/call.ts';
import { Settled } from '../call/non-retryable-outcome.ts';
import type { Carry, Send } from '../call/send.ts';
import { bound } from '../clock/with-deadline.ts';
import type { Emit } from '../events/emit.ts';
import type { GetGrant } from './access-token.ts';

interface Current {
  readonly authorization: string;
  readonly agesAt: number;
  readonly endsAt: number;
}

interface Flight {
  readonly authorization: Promise<string>;
  readonly controller: AbortController;
}

/** Tokens that are renewed. However many calls need a new one, and whenever they notice, it is got once. */
export class RefreshingSource {
  readonly #send: Send;
  readonly #grant: GetGrant;
  readonly #clock: Clock;
  readonly #emit: Emit | undefined;
  #current: Current | undefined;
  #flight: Flight | undefined;
  #waiting = 0;
  #pausedUntil = 0;
  #failure: { readonly error: unknown; readonly afterCall: number } | undefined;
  #latestCall = 0;

  constructor(grant: GetGrant, send: Send, clock: Clock, emit: Emit | undefined) {
    this.#grant = grant;
    this.#send = send;
    this.#clock = clock;
    this.#emit = emit;
  }

  /** If the server refuses the token, and only that one is then dropped, the call goes with another; once, and whatever its retries. */
  readonly carry: Carry = async (call) => {
    try {
      const authorization = await this.#authorization(call);
      const answer = await this.#send(call, authorization);
      if (!answer.refusesCredential) return answer;
      if (this.#current?.authorization === authorization) this.#current = undefined;
      const fresh = await this.#authorization(call);
      return fresh === authorization ? answer : await this.#send(call, fresh);
    } catch (error) {
      if (error instanceof Settled && error.refusal) return error.refusal;
      throw error;
    }
  };

  #authorization(call: Call): string | Promise<string> {
    this.#latestCall = Math.max(this.#latestCall, call.callId);
    const now = this.#clock.now();
    if (this.#current && now >= this.#current.endsAt) this.#current = undefined;
    const current = this.#current;
    if (current) {
      // The token at hand still works, so nobody waits for its successor, or hears of it if there is none.
      if (now >= current.agesAt && now >= this.#pausedUntil) this.#refresh().catch(() => {});
      return current.authorization;
    }
    // Of many calls that were under way when getting one failed, each would only ask the same again.
    const failure = now < this.#pausedUntil && !this.#flight ? this.#failure : undefined;
    if (failure && call.callId <= failure.afterCall) return Promise.reject(failure.error);
    return this.#await(call);
  }

  /** One who leaves ends nothing for the others. With the last to leave ends what nobody waits for. */
  async #await(call: Call): Promise<string> {
    this.#waiting++;
    try {
      return await bound(call, this.#clock, () => this.#refresh());
    } finally {
      this.#waiting--;
      if (this.#waiting === 0 && !this.#current) {
        this.#flight?.controller.abort();
        this.#flight = undefined;
      }
    }
  }

  /** Belongs to no one call, so that none can end it for the others. */
  #refresh(): Promise<string> {
    if (!this.#flight) {
      const controller = new AbortController();
      const flight = { authorization: this.#renew(controller.signal).finally(() => this.#land(flight)), controller };
      this.#flight = flight;
    }
    return this.#flight.authorization;
  }

  #land(flight: Flight): void {
    if (this.#flight === flight) this.#flight = undefined;
  }

  async #renew(signal: AbortSignal): Promise<string> {
    const askedAt = this.#clock.now();
    try {
      const { token, life } = await this.#grant(signal);
      const authorization = `Bearer ${token}`;
      this.#current = { authorization, agesAt: askedAt + life * REFRESH_LIFE_FRACTION, endsAt: askedAt + life };
      this.#failure = undefined;
      this.#emit?.('tokenRefreshed', () => ({ milliseconds: this.#clock.now() - askedAt }));
      return authorization;
    } catch (error) {
      // Given up, it failed for nobody.
      if (signal.aborted) throw error;
      this.#pausedUntil = this.#clock.now() + REFRESH_PAUSE_AFTER_FAILURE_MILLISECONDS;
      // While there is a token at hand, its renewal is nobody's failure.
      this.#failure = this.#current ? undefined : { error, afterCall: this.#latestCall };
      this.#emit?.('tokenRefreshFailed', () => ({ error: (error as Settled).message }));
      throw error;
    }
  }
}
