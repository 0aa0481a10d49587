import { createInterface } from 'node:readline';
import type { Command, Event } from '../../src/protocol.ts';
import type { Fault } from './faults.ts';
import { ToyClient, ToyError } from './toy-client.ts';
import { VirtualClock } from './virtual-clock.ts';

// The faults of the client are the prefixes of the scenario's name.
let faults = new Set<Fault>();
const write = (event: object): void => void process.stdout.write(`${JSON.stringify(event)}\n`);
const writeEvent = (event: Event): void => write(event);

interface RunningCall {
  readonly controller: AbortController;
  canceledAt?: number;
  isReported?: boolean;
  outcome?: unknown;
}

let clock = new VirtualClock(write, 0);
let clients = new Map<string, ToyClient>();
let calls = new Map<string, RunningCall>();

createInterface({ input: process.stdin }).on('line', (line) => execute(JSON.parse(line) as Command));

function execute(command: Command): void {
  switch (command.type) {
    case 'begin':
      faults = new Set(command.scenario.split(': ').slice(0, -1) as Fault[]);
      clock = new VirtualClock(write, command.now);
      clients = new Map();
      calls = new Map();
      return;
    case 'client':
      clients.set(command.client, new ToyClient(command.options, clock, faults, writeEvent));
      return writeEvent({ type: 'ready', client: command.client });
    case 'call':
      return void call(command);
    case 'cancel':
      return cancel(command.call);
    case 'print':
      return print(command);
    case 'tick':
      clock.now = command.now;
      return void setImmediate(() => writeEvent({ type: 'ticked', tick: command.tick }));
    case 'wake':
      return clock.wake(command.id);
    case 'end':
      return writeEvent({ type: 'ended' });
    default:
      throw new Error(`the toy adapter does not support ${command.type}`);
  }
}

async function call({ call: name, client, operation, arguments: given = {}, options }: Extract<Command, { type: 'call' }>): Promise<void> {
  if (faults.has('crashes')) process.exit(3);
  if (faults.has('writes-to-stdout')) process.stdout.write('debug: calling\n');
  if (faults.has('key-on-stderr')) process.stderr.write(`debug: ${JSON.stringify(clients.get(client)?.options)}\n`);
  const running: RunningCall = { controller: new AbortController() };
  calls.set(name, running);
  try {
    const result = await clients.get(client)?.call(operation, given, options, running.controller.signal);
    running.outcome = result;
    if (faults.has('violates-the-protocol')) write({ type: 'result', call: name, value: result });
    if (result) writeEvent({ type: 'result', call: name, rateLimit: null, ...result });
  } catch (error) {
    running.outcome = error;
    if (error instanceof ToyError) fail(name, error, running);
  }
}

function fail(name: string, { report }: ToyError, running: RunningCall): void {
  // A connection that stays open after a cancellation may fail as late as in the next scenario.
  if (running.isReported) return;
  running.isReported = true;
  const { canceledAt } = running;
  const took = canceledAt === undefined ? {} : { tookMs: performance.now() - canceledAt };
  writeEvent({ type: 'error', call: name, error: report, ...took });
}

function cancel(name: string): void {
  const running = calls.get(name);
  if (!running) return;
  running.canceledAt = performance.now();
  // The call ends at once, but its connection stays open.
  if (faults.has('keeps-the-connection')) fail(name, new ToyError({ class: 'Canceled', message: 'canceled', attempts: [] }), running);
  else running.controller.abort(new Error('canceled'));
}

function print({ of, name }: Extract<Command, { type: 'print' }>): void {
  if (faults.has('prints-nothing')) return writeEvent({ type: 'printed', texts: {} });
  if (of === 'client') return writeEvent({ type: 'printed', texts: clients.get(name)?.print() ?? {} });
  const outcome = calls.get(name)?.outcome;
  const texts = { string: String(outcome), json: JSON.stringify(outcome), stack: String((outcome as Error | undefined)?.stack) };
  writeEvent({ type: 'printed', texts });
}
