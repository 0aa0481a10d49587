import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Answer, Rule, Scenario } from '../scenario.ts';
import { type Message, writeMessage } from './message.ts';
import { createChooser } from './rules.ts';
import { CALL_HEADER, type SeenRequest } from './seen-request.ts';

/** The virtual time as the player needs it: milliseconds since the scenario's start. */
export interface Timekeeper {
  readonly now: number;
  /** Milliseconds since the epoch at the scenario's start. */
  readonly start: number;
  /** Puts something off; what it gives calls it off. */
  after(milliseconds: number, happen: () => void): () => void;
  /** Something happened that more may follow from. */
  notice(): void;
}

/** The scripted server of one scenario. */
export class Player {
  readonly requests: SeenRequest[] = [];
  /** What went wrong with the script itself. */
  readonly complaints: string[] = [];
  readonly #time: Timekeeper;
  readonly #choose: ReturnType<typeof createChooser>;
  readonly #serverClock: number | 'none';
  readonly #servers: Server[] = [];
  #caller: Socket | undefined;
  #addresses: Readonly<Record<string, string>> = {};

  constructor(time: Timekeeper, rules: readonly Rule[], serverClock: Scenario['serverClock'] = 0) {
    this.#time = time;
    this.#choose = createChooser(rules);
    this.#serverClock = serverClock;
  }

  /** Opens the ports. */
  async listen(): Promise<void> {
    const player = await this.#open(false);
    const other = await this.#open(true);
    // The port at the calling end of a connection is taken, and nobody listens there.
    this.#caller = connect(Number(new URL(other).port), '127.0.0.1').on('error', () => {});
    await once(this.#caller, 'connect');
    this.#addresses = { '{player}': player, '{other}': other, '{closed}': `http://127.0.0.1:${this.#caller.localPort}` };
  }

  /** How many requests came that are neither answered nor given up. */
  get open(): number {
    return this.requests.filter(({ endedAt }) => endedAt === undefined).length;
  }

  /** A text with the addresses in it. */
  address(text: string): string {
    return text.replace(/\{(player|other|closed)\}/g, (placeholder) => this.#addresses[placeholder] ?? placeholder);
  }

  close(): void {
    this.#caller?.destroy();
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  async #open(strayed: boolean): Promise<string> {
    const server = createServer((request, response) => this.#receive(request, response, strayed));
    server.on('connection', () => this.#time.notice());
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  #receive(incoming: IncomingMessage, response: ServerResponse, strayed: boolean): void {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('error', () => this.#time.notice());
    incoming.on('end', () => {
      const request = this.#note(incoming, Buffer.concat(chunks).toString(), strayed);
      const script = new AnswerScript(this.#time, request, response);
      const chosen = this.#choose(request);
      if (!chosen) this.complaints.push(`no rule of the scenario answers ${request.method} ${request.path}`);
      const { answer, index } = chosen ?? { answer: { status: 501 }, index: 0 };
      if (answer.hang) return;
      const requestId = `req_${this.requests.length}`;
      script.afterwards(delayOf(answer, index), () => script.play(answer, this.#date(writeMessage(answer, requestId))));
    });
  }

  #note({ method = '', url = '/', headers }: IncomingMessage, body: string, strayed: boolean): SeenRequest {
    const { pathname, searchParams } = new URL(url, 'http://player');
    const call = headers[CALL_HEADER.toLowerCase()];
    const request: SeenRequest = {
      method,
      path: pathname,
      url,
      query: Object.fromEntries(searchParams),
      headers,
      body,
      call: Array.isArray(call) ? call[0] : call,
      strayed,
      at: this.#time.now,
      outcome: undefined,
      endedAt: undefined,
    };
    this.requests.push(request);
    this.#time.notice();
    return request;
  }

  /** Puts the server's time on an answer, and into `{date:+3000}`. */
  #date(message: Message): Message {
    const offset = this.#serverClock === 'none' ? 0 : this.#serverClock;
    const date = (later: number): string => new Date(this.#time.start + this.#time.now + offset + later).toUTCString();
    const headers = Object.entries(message.headers).map(([name, value]) => [
      name,
      this.address(value.replace(/\{date:([+-]\d+)\}/, (_, later: string) => date(Number(later)))),
    ]);
    return { ...message, headers: { ...(this.#serverClock === 'none' ? {} : { Date: date(0) }), ...Object.fromEntries(headers) } };
  }
}

function delayOf({ after = 0 }: Answer, index: number): number {
  if (typeof after === 'number') return after;
  const [from, to, over] = after;
  return Math.round(from + ((to - from) * Math.min(index, over - 1)) / (over - 1));
}

/** Plays the answer to one request. */
class AnswerScript {
  readonly #time: Timekeeper;
  readonly #request: SeenRequest;
  readonly #response: ServerResponse;
  readonly #socket: Socket | null;
  #callOff = (): void => {};

  constructor(time: Timekeeper, request: SeenRequest, response: ServerResponse) {
    this.#time = time;
    this.#request = request;
    this.#response = response;
    this.#socket = response.socket;
    response.on('error', () => {});
    response.on('close', () => {
      this.#callOff();
      this.#end('abandoned');
    });
  }

  /**
   * Goes on so much later, if the SDK is still waiting by then. Even with no delay not before all is quiet, so that of
   * calls that begin at once each is sent before any is answered, in every run.
   */
  afterwards(milliseconds: number, proceed: () => void): void {
    this.#callOff = this.#time.after(milliseconds, proceed);
  }

  play({ cut, bodyAfter = 0 }: Answer, { status, headers, body }: Message): void {
    if (cut === 'reset-before-headers' || cut === 'close-before-headers') return this.#cut(cut.startsWith('reset'));
    const response = this.#response;
    response.sendDate = false;
    response.shouldKeepAlive = false;
    response.writeHead(status, headers);
    if (cut) {
      response.flushHeaders();
      if (cut.endsWith('in-body')) response.write(body.subarray(0, Math.ceil(body.length / 2)));
      // Put off till nothing else goes on, so that what was sent arrives before the cut does.
      this.#callOff = this.#time.after(0, () => this.#cut(cut.startsWith('reset')));
    } else if (bodyAfter > 0) {
      response.flushHeaders();
      this.afterwards(bodyAfter, () => this.#finish(status, body));
    } else {
      this.#finish(status, body);
    }
  }

  #finish(status: number, body: Buffer): void {
    this.#end(status);
    this.#response.end(body);
  }

  #cut(hard: boolean): void {
    this.#end('cut');
    if (hard) this.#socket?.resetAndDestroy();
    else this.#socket?.destroy();
  }

  #end(outcome: number | 'cut' | 'abandoned'): void {
    if (this.#request.endedAt !== undefined) return;
    this.#request.outcome = outcome;
    this.#request.endedAt = this.#time.now;
    this.#time.notice();
  }
}
