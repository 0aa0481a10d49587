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
  /** The items of an iteration so far. */
  items?: readonly unknown[];
}

/** What a session needs from its platform. */
export interface Platform {
  readonly write: (event: Event) => void;
  readonly inspect: Inspect;
  /** Resolves after all pending tasks of the event loop have run. */
  readonly rest: () => Promise<void>;
  /** Sets the environment variable KEYRAIL_TOKEN. */
  readonly setToken: (token: string | undefined) => void;
  readonly transport?: Transport | undefined;
  /** The number of connections to a server, on a platform that silently queues further requests. */
  readonly connections?: number | undefined;
}

/** Executes the runner's commands with the SDK, on any platform. */
export class Session {
  readonly #platform: Platform;
  readonly #write: (event: Event) => void;
  readonly #clock: VirtualClock;
  readonly #connections: Connections;
  readonly #clients = new Map<string, Keyrail>();
  readonly #calls = new Map<string, CallState>();
  /** The call that starts next, so that the hooks can assign its events. A canceled call rejects with the caller's reason, without attempts. */
  #starting: CallState | undefined;
  readonly #states = new Map<number, CallState>();

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#write = platform.write;
    this.#connections = new Connections(platform.connections ?? Number.POSITIVE_INFINITY);
    this.#clock = new VirtualClock(platform.write as (event: object) => void);
  }

  async execute(command: Command): Promise<void> {
    switch (command.type) {
      case 'begin':
        this.#clock.reset(command.now);
        this.#reset();
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
        return this.#write({ type: 'ticked', tick: command.tick });
      case 'wake':
        return this.#clock.wake(command.id);
      case 'end':
        this.#reset();
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
        credential: credential && credentialOf(credential, this.#clock, () => this.#write({ type: 'userTokenRequested', client })),
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
      this.#write({ type: 'rejected', client, error: reportError(error) });
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
      (result) => this.#write({ type: 'result', call: name, ...result, ...cancellationTime(state) } as Event),
      (error: unknown) => {
        const isCanceled = state.controller.signal.aborted && error === state.controller.signal.reason;
        state.outcome ??= error;
        const report = reportError(error, isCanceled ? state.attempts : undefined);
        const items = state.items && { items: state.items };
        this.#write({ type: 'error', call: name, error: report, ...items, ...cancellationTime(state) } as Event);
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

  /** Reports requests in progress, so that the runner knows when none is on the network. */
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
    if (!client) throw new Error(`no client has the name ${name}`);
    return client;
  }

  #reset(): void {
    this.#clients.clear();
    this.#calls.clear();
    this.#states.clear();
  }
}

function resultOf({ status, requestId, rateLimit }: ApiResponse<unknown>, data: unknown): object {
  // The protocol has the items of a page as data.
  const { data: items } = (data ?? {}) as { data?: unknown };
  return {
    status,
    data: (Array.isArray(items) ? items : data) ?? null,
    requestId: requestId ?? null,
    rateLimit: reportRateLimit(rateLimit),
  };
}

function cancellationTime({ canceledAt }: CallState): { tookMs?: number } {
  return canceledAt === undefined ? {} : { tookMs: performance.now() - canceledAt };
}
