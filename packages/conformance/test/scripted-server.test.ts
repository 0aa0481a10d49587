import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TimerQueue } from '../src/run/timer-queue.ts';
import type { Scenario, ScriptedResponse } from '../src/scenario.ts';
import { ScriptedServer } from '../src/server/scripted-server.ts';
import type { ServerClock } from '../src/server/server-clock.ts';

const START = Date.UTC(2026, 0, 15, 12);

/** A clock that the test advances. */
class ManualTime implements ServerClock {
  readonly start = START;
  now = 0;
  readonly #timers = new TimerQueue();

  after(milliseconds: number, callback: () => void): () => void {
    return this.#timers.add(this.now + milliseconds, callback);
  }

  recordActivity(): void {}

  goTo(moment: number): void {
    this.now = moment;
    this.#timers.fireUntil(moment);
  }
}

interface Exchange {
  readonly server: ScriptedServer;
  readonly time: ManualTime;
  /** The bytes that the client received so far, as text. */
  readonly text: () => string;
  /** How the connection ended: `end`, or the code of an error. */
  readonly ended: Promise<string>;
}

/** Sends one request over a plain socket, to see the exact bytes of the server. */
async function send(response: ScriptedResponse, serverClock?: Scenario['serverClock']): Promise<Exchange> {
  const time = new ManualTime();
  const server = new ScriptedServer(time, [{ on: '*', responses: [response] }], serverClock);
  await server.listen();
  onTestFinished(() => server.close());
  const socket = connect(Number(new URL(server.expandAddresses('{server}')).port), '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const ended = new Promise<string>((resolve) => {
    socket.on('end', () => resolve('end'));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
  });
  socket.write('GET /api/v1/me HTTP/1.1\r\nHost: server\r\nConformance-Call: a\r\n\r\n');
  await expect.poll(() => server.requests.length).toBe(1);
  return { server, time, text: () => text, ended };
}

describe('the scripted server', () => {
  test('the scripted server responds when the virtual time is due, and closes the connection', async () => {
    const { server, time, text, ended } = await send({ after: 1500, json: { data: 1 } });
    time.goTo(1499);
    expect(text()).toBe('');
    time.goTo(1500);
    expect(await ended).toBe('end');
    expect(text()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(text()).toContain('Connection: close');
    expect(text()).toContain('Date: Thu, 15 Jan 2026 12:00:01 GMT');
    expect(text()).toMatch(/\r\n\r\n\{"data":1\}$/);
    expect(server.requests[0]).toMatchObject({ call: 'a', at: 0, endedAt: 1500, outcome: 200 });
  });

  test('the scripted server delays a body after its headers', async () => {
    const { time, text, ended } = await send({ bodyAfter: 1000 });
    time.goTo(0);
    await expect.poll(text).toMatch(/\r\n\r\n$/);
    time.goTo(1000);
    expect(await ended).toBe('end');
    expect(text()).toContain('thing_1');
  });

  test.each([
    ['reset-before-headers', 'ECONNRESET', /^$/],
    ['close-before-headers', 'end', /^$/],
    ['reset-after-headers', 'ECONNRESET', /^HTTP\/1\.1 200 .*\r\n\r\n$/s],
    ['reset-in-body', 'ECONNRESET', /\r\n\r\n\{"data":\{"id"$/],
    ['close-in-body', 'end', /Content-Length: 25.*\r\n\r\n\{"data":\{"id"$/s],
  ] as const)('the scripted server cuts a connection at %s', async (cut, end, sent) => {
    const { server, time, text, ended } = await send({ cut });
    time.goTo(0);
    if (cut.includes('after') || cut.includes('body')) await expect.poll(text).toMatch(sent);
    time.goTo(0);
    expect(await ended).toBe(end);
    expect(text()).toMatch(sent);
    expect(server.requests[0]).toMatchObject({ outcome: 'cut' });
  });

  test('the scripted server uses its own clock for Date and for the dates of a scenario', async () => {
    const { time, text, ended } = await send({ status: 503, headers: { 'Retry-After': '{date:+5000}' } }, -3_600_000);
    time.goTo(0);
    await ended;
    expect(text()).toContain('Date: Thu, 15 Jan 2026 11:00:00 GMT');
    expect(text()).toContain('Retry-After: Thu, 15 Jan 2026 11:00:05 GMT');
  });

  test('the scripted server can omit Date', async () => {
    const { time, text, ended } = await send({}, 'none');
    time.goTo(0);
    await ended;
    expect(text()).not.toMatch(/^Date:/m);
  });

  test('the scripted server sends an interim response 103 before the response', async () => {
    const { time, text, ended } = await send({ earlyHints: true });
    time.goTo(0);
    await ended;
    expect(text()).toMatch(/^HTTP\/1\.1 103 Early Hints\r\n.*\r\n\r\nHTTP\/1\.1 200 OK\r\n/s);
  });

  test('the scripted server encodes a body', async () => {
    const { time, text, ended } = await send({ encoding: 'gzip', json: { data: 1 } });
    time.goTo(0);
    await ended;
    expect(text()).toMatch(/^Content-Encoding: gzip\r$/m);
    expect(text()).not.toContain('"data"');
  });

  test('the timer queue fires timers in order of time, and no canceled one', () => {
    const timers = new TimerQueue();
    const fired: string[] = [];
    timers.add(20, () => fired.push('second'));
    timers.add(10, () => fired.push('first'));
    const cancel = timers.add(10, () => fired.push('never'));
    cancel();
    expect(timers.nextDueAt).toBe(10);
    timers.fireUntil(30);
    expect(fired).toEqual(['first', 'second']);
    expect(timers.nextDueAt).toBeUndefined();
  });
});
