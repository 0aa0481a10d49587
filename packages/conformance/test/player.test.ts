import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Agenda } from '../src/play/agenda.ts';
import { Player, type Timekeeper } from '../src/player/player.ts';
import type { Answer, Scenario } from '../src/scenario.ts';

const START = Date.UTC(2026, 0, 15, 12);

/** A time that a test moves by hand. */
class HandTime implements Timekeeper {
  readonly start = START;
  now = 0;
  readonly #agenda = new Agenda();

  after(milliseconds: number, happen: () => void): () => void {
    return this.#agenda.add(this.now + milliseconds, happen);
  }

  notice(): void {}

  goTo(moment: number): void {
    this.now = moment;
    this.#agenda.happenUntil(moment);
  }
}

interface Exchange {
  readonly player: Player;
  readonly time: HandTime;
  /** All that came over the wire so far. */
  readonly text: () => string;
  /** How the connection ended: `end`, or an error's code. */
  readonly ended: Promise<string>;
}

/** Sends one request over a plain socket, so that nothing hides what the player does. */
async function send(answer: Answer, serverClock?: Scenario['serverClock']): Promise<Exchange> {
  const time = new HandTime();
  const player = new Player(time, [{ on: '*', responses: [answer] }], serverClock);
  await player.listen();
  onTestFinished(() => player.close());
  const socket = connect(Number(new URL(player.address('{player}')).port), '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const ended = new Promise<string>((resolve) => {
    socket.on('end', () => resolve('end'));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
  });
  socket.write('GET /api/v1/me HTTP/1.1\r\nHost: player\r\nConformance-Call: a\r\n\r\n');
  await expect.poll(() => player.requests.length).toBe(1);
  return { player, time, text: () => text, ended };
}

describe('the player', () => {
  test('answers nothing before the time is told to go on, and then closes the connection', async () => {
    const { player, time, text, ended } = await send({ after: 1500, json: { data: 1 } });
    time.goTo(1499);
    expect(text()).toBe('');
    time.goTo(1500);
    expect(await ended).toBe('end');
    expect(text()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(text()).toContain('Connection: close');
    expect(text()).toContain('Date: Thu, 15 Jan 2026 12:00:01 GMT');
    expect(text()).toMatch(/\r\n\r\n\{"data":1\}$/);
    expect(player.requests[0]).toMatchObject({ call: 'a', at: 0, endedAt: 1500, outcome: 200 });
  });

  test('holds a body back behind its headers', async () => {
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
  ] as const)('cuts by %s exactly there', async (cut, end, sent) => {
    const { player, time, text, ended } = await send({ cut });
    time.goTo(0);
    if (cut.includes('after') || cut.includes('body')) await expect.poll(text).toMatch(sent);
    time.goTo(0);
    expect(await ended).toBe(end);
    expect(text()).toMatch(sent);
    expect(player.requests[0]).toMatchObject({ outcome: 'cut' });
  });

  test('tells its own time in Date, and in the dates of a scenario', async () => {
    const { time, text, ended } = await send({ status: 503, headers: { 'Retry-After': '{date:+5000}' } }, -3_600_000);
    time.goTo(0);
    await ended;
    expect(text()).toContain('Date: Thu, 15 Jan 2026 11:00:00 GMT');
    expect(text()).toContain('Retry-After: Thu, 15 Jan 2026 11:00:05 GMT');
  });

  test('can do without a Date', async () => {
    const { time, text, ended } = await send({}, 'none');
    time.goTo(0);
    await ended;
    expect(text()).not.toMatch(/^Date:/m);
  });

  test('does what is due in the order of time, and nothing that was called off', () => {
    const agenda = new Agenda();
    const happened: string[] = [];
    agenda.add(20, () => happened.push('second'));
    agenda.add(10, () => happened.push('first'));
    const callOff = agenda.add(10, () => happened.push('never'));
    callOff();
    expect(agenda.next).toBe(10);
    agenda.happenUntil(30);
    expect(happened).toEqual(['first', 'second']);
    expect(agenda.next).toBeUndefined();
  });
});
