import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Rule, Scenario } from '../scenario.ts';
import { createResponseChooser, delayOf } from './choose-response.ts';
import { CALL_HEADER, type RecordedRequest } from './recorded-request.ts';
import { ScriptedExchange } from './scripted-exchange.ts';
import type { ServerClock } from './server-clock.ts';
import { type WireResponse, writeResponse } from './write-response.ts';

/** The server of one scenario. It responds as the scenario's rules say, and records the requests. */
export class ScriptedServer {
  readonly requests: RecordedRequest[] = [];
  /** Faults of the scenario itself, such as a request that no rule matches. */
  readonly scriptErrors: string[] = [];
  readonly #clock: ServerClock;
  readonly #choose: ReturnType<typeof createResponseChooser>;
  readonly #serverClock: number | 'none';
  readonly #servers: Server[] = [];
  #client: Socket | undefined;
  #addresses: Readonly<Record<string, string>> = {};

  constructor(clock: ServerClock, rules: readonly Rule[], serverClock: Scenario['serverClock'] = 0) {
    this.#clock = clock;
    this.#choose = createResponseChooser(rules);
    this.#serverClock = serverClock;
  }

  /** Opens the ports. */
  async listen(): Promise<void> {
    const server = await this.#open(false);
    const other = await this.#open(true);
    // The port at the client's end of a connection is in use, but not listening, so it refuses connections.
    this.#client = connect(Number(new URL(other).port), '127.0.0.1').on('error', () => {});
    await once(this.#client, 'connect');
    this.#addresses = { '{server}': server, '{other}': other, '{closed}': `http://127.0.0.1:${this.#client.localPort}` };
  }

  /** The number of requests that have neither a response nor been abandoned. */
  get open(): number {
    return this.requests.filter(({ endedAt }) => endedAt === undefined).length;
  }

  /** Replaces the placeholders of addresses in a text. */
  expandAddresses(text: string): string {
    return text.replace(/\{(server|other|closed)\}/g, (placeholder) => this.#addresses[placeholder] ?? placeholder);
  }

  close(): void {
    this.#client?.destroy();
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  async #open(isOtherHost: boolean): Promise<string> {
    const server = createServer((request, response) => this.#receive(request, response, isOtherHost));
    server.on('connection', () => this.#clock.recordActivity());
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  #receive(incoming: IncomingMessage, response: ServerResponse, isOtherHost: boolean): void {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('error', () => this.#clock.recordActivity());
    incoming.on('end', () => {
      const request = this.#record(incoming, Buffer.concat(chunks).toString(), isOtherHost);
      const exchange = new ScriptedExchange(this.#clock, request, response);
      const chosen = this.#choose(request);
      if (!chosen) this.scriptErrors.push(`no rule of the scenario matches ${request.method} ${request.path}`);
      const { script, index } = chosen ?? { script: { status: 501 }, index: 0 };
      if (script.hang) return;
      const requestId = `req_${this.requests.length}`;
      exchange.schedule(delayOf(script, index), () => exchange.respond(script, this.#withDates(writeResponse(script, requestId))));
    });
  }

  #record({ method = '', url = '/', headers }: IncomingMessage, body: string, isOtherHost: boolean): RecordedRequest {
    const { pathname, searchParams } = new URL(url, 'http://server');
    const call = headers[CALL_HEADER.toLowerCase()];
    const request: RecordedRequest = {
      method,
      path: pathname,
      url,
      query: Object.fromEntries(searchParams),
      headers,
      body,
      call: Array.isArray(call) ? call[0] : call,
      isOtherHost,
      at: this.#clock.now,
      outcome: undefined,
      endedAt: undefined,
    };
    this.requests.push(request);
    this.#clock.recordActivity();
    return request;
  }

  /** Adds the server's time as `Date`, and replaces the placeholders of dates, such as `{date:+3000}`. */
  #withDates(response: WireResponse): WireResponse {
    const offset = this.#serverClock === 'none' ? 0 : this.#serverClock;
    const date = (later: number): string => new Date(this.#clock.start + this.#clock.now + offset + later).toUTCString();
    const headers = Object.entries(response.headers).map(([name, value]) => [
      name,
      this.expandAddresses(value.replace(/\{date:([+-]\d+)\}/, (_, later: string) => date(Number(later)))),
    ]);
    return { ...response, headers: { ...(this.#serverClock === 'none' ? {} : { Date: date(0) }), ...Object.fromEntries(headers) } };
  }
}
