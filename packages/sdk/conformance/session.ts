import type { CallOptions, ClientOptions, Command, Event } from '@keyrail/conformance/src/protocol.ts';
import { type ApiResponse, type Attempt, createKeyrail, type Keyrail, type RequestOptions, type Transport } from '@keyrail/sdk';
import { verifyWebhook } from '@keyrail/sdk/webhooks';
import { fetchTransport } from '../src/internal/transport/fetch-transport.ts';
import { credentialOf } from './client-options.ts';
import { Connections } from './connections.ts';
import { perform } from './perform.ts';
import { type Inspect, printings } from './printings.ts';
import { reportError, reportRateLimit } from './report.ts';
import { VirtualClock } from './virtual-clock.ts';

interface CallState {
  readonly controller: AbortController;
  readonly attempts: Attempt[];
  canceledAt?: number;
  outcome?: unknown;
  /** What an iteration gave so far. */
  items?: readonly unknown[];
}

/** What the session needs of the platform that it runs on. */
export interface Platform {
  readonly write: (event: Event) => void;
  readonly inspect: Inspect;
  /** Resolves once whatever could run has run. */
  readonly rest: () => Promise<void>;
  /** Sets the variable that a client takes its credential from when it is given none. */
  readonly setToken: (token: string | undefined) => void;
  readonly transport?: Transport | undefined;
  /** How many connections it opens to a server, where it has a request wait for one without saying so. */
  readonly connections?: number | undefined;
}

/** Does with the SDK what the runner says, on any platform. */
export class Session {
  readonly #platform: Platform;
  readonly #write: (event: Event) => void;
  readonly #clock: VirtualClock;
  readonly #connections: Connections;
  readonly #clients = new Map<string, Keyrail>();
  readonly #calls = new Map<string, CallState>();
  /** Whose request goes out next, so that the hooks know. A cancelled call throws the caller's own reason, without a history. */
  #starting: CallState | undefined;
  readonly #states = new Map<number, CallState>();

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#write = platform.write;
    this.#connections = new Connections(platform.connections ?? Number.POSITIVE_INFINITY);
    this.#clock = new VirtualClock(platform.write as (event: object) => void);
  }

  async obey(command: Command): Promise<void> {
    switch (command.type) {
      case 'begin':
        this.#clock.reset(command.now);
        this.#forget();
        return;
      case 'client':
        return this.#makeClient(command.client, command.options);
      case 'call':
        return this.#call(command.call, command.options, (options, state) => this.#callOnce(command, options, state));
      case 'pages':
        return this.#call(command.call, command.options, (options, state) => this.#iterate(command, options, state));
      case 'cancel':
        return this.#cancel(this.#calls.get(command.call));
      case 'print': {
        const value = command.of === 'client' ? this.#clients.get(command.name) : this.#calls.get(command.name)?.outcome;
        return this.#write({ type: 'printed', texts: printings(value, this.#platform.inspect) });
      }
      case 'verifyWebhook':
        return this.#verify(command);
      case 'tick':
        this.#clock.set(command.now);
        await this.#platform.rest();
        return this.#write({ type: 'tock', tick: command.tick });
      case 'wake':
        return this.#clock.wake(command.id);
      case 'end':
        this.#forget();
        return this.#write({ type: 'ended' });
    }
  }

  #makeClient(client: string, { baseUrl, credential, environmentToken, ...limits }: ClientOptions): void {
    this.#platform.setToken(environmentToken);
    try {
      const keyrail = createKeyrail({
        ...limits,
        baseUrl,
        clock: this.#clock,
        transport: this.#transport,
        allowSecretInBrowser: true,
        credential: credential && credentialOf(credential, this.#clock, () => this.#write({ type: 'asked', client })),
        logger: { debug: this.#log, warn: this.#log },
        hooks: {
          credentialPromoted: ({ index }) => this.#write({ type: 'promoted', client, index }),
          callStarted: ({ callId }) => void (this.#starting && this.#states.set(callId, this.#starting)),
          attemptEnded: ({ callId, ...attempt }) => void this.#states.get(callId)?.attempts.push(attempt),
        },
      });
      this.#clients.set(client, keyrail);
      this.#write({ type: 'ready', client });
    } catch (error) {
      this.#write({ type: 'refused', client, error: reportError(error) });
    } finally {
      this.#platform.setToken(undefined);
    }
  }

  #call(
    name: string,
    { idempotencyKey, canceled, ...given }: CallOptions,
    work: (options: RequestOptions, state: CallState) => Promise<object>,
  ): void {
    const state: CallState = { controller: new AbortController(), attempts: [] };
    this.#calls.set(name, state);
    if (canceled) this.#cancel(state);
    const options = { ...given, idempotencyKey, signal: state.controller.signal };
    this.#starting = state;
    work(options, state).then(
      (result) => this.#write({ type: 'result', call: name, ...result, ...tookSince(state) } as Event),
      (error: unknown) => {
        const isCanceled = state.controller.signal.aborted && error === state.controller.signal.reason;
        state.outcome ??= error;
        const report = reportError(error, isCanceled ? state.attempts : undefined);
        const items = state.items && { items: state.items };
        this.#write({ type: 'error', call: name, error: report, ...items, ...tookSince(state) } as Event);
      },
    );
  }

  #cancel(call: CallState | undefined): void {
    if (!call) return;
    call.canceledAt = performance.now();
    call.controller.abort();
  }

  async #callOnce(
    { client, operation, arguments: given = {} }: Command & { type: 'call' },
    options: RequestOptions,
    state: CallState,
  ): Promise<object> {
    const outcome = await perform(this.#client(client), operation, given, options);
    state.outcome = outcome;
    return resultOf(outcome, outcome.data);
  }

  async #iterate(
    { client, query = {}, take = Number.POSITIVE_INFINITY }: Command & { type: 'pages' },
    options: RequestOptions,
    state: CallState,
  ): Promise<object> {
    const items: unknown[] = [];
    state.items = items;
    const pages = this.#client(client).tickets.list(query, options)[Symbol.asyncIterator]();
    while (items.length < take) {
      this.#starting = state;
      const { done, value } = await pages.next();
      if (done) break;
      items.push(value);
    }
    await pages.return();
    return { status: 200, data: items, requestId: null, rateLimit: null };
  }

  async #verify({ verification, secret, headers, body, toleranceSeconds }: Command & { type: 'verifyWebhook' }): Promise<void> {
    try {
      const payload = await verifyWebhook({ body, headers }, { secret, toleranceSeconds, now: this.#clock.now });
      this.#write({ type: 'verified', verification, valid: true, payload });
    } catch (error) {
      this.#write({ type: 'verified', verification, valid: false, error: reportError(error) });
    }
  }

  /** Tells the runner what is under way, so that it knows when nothing is on its way. */
  readonly #transport: Transport = async (request) => {
    const { transport = fetchTransport() } = this.#platform;
    await this.#connections.take(request.signal);
    this.#write({ type: 'requestStarted' });
    try {
      return await transport(request);
    } finally {
      this.#write({ type: 'requestEnded' });
      this.#connections.release();
    }
  };

  readonly #log = (message: string, details: object): void =>
    this.#write({ type: 'log', text: `${message} ${this.#platform.inspect(details, { depth: Number.POSITIVE_INFINITY })}` });

  #client(name: string): Keyrail {
    const client = this.#clients.get(name);
    if (!client) throw new Error(`there is no client ${name}`);
    return client;
  }

  #forget(): void {
    this.#clients.clear();
    this.#calls.clear();
    this.#states.clear();
  }
}

function resultOf({ status, requestId, rateLimit }: ApiResponse<unknown>, data: unknown): object {
  // Of a page, what counts is its items.
  const { data: items } = (data ?? {}) as { data?: unknown };
  return {
    status,
    data: (Array.isArray(items) ? items : data) ?? null,
    requestId: requestId ?? null,
    rateLimit: reportRateLimit(rateLimit),
  };
}

function tookSince({ canceledAt }: CallState): { tookMs?: number } {
  return canceledAt === undefined ? {} : { tookMs: performance.now() - canceledAt };
}
