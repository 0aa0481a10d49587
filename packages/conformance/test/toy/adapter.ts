import { createInterface } from 'node:readline';
import type { Command, Event } from '../../src/protocol.ts';
import type { Fault } from './faults.ts';
import { ToyClient, ToyError } from './toy-client.ts';
import { VirtualClock } from './virtual-clock.ts';

// The faults that it has in a scenario stand before the scenario's name.
let faults = new Set<Fault>();
const write = (event: object): void => void process.stdout.write(`${JSON.stringify(event)}\n`);
const tell = (event: Event): void => write(event);

interface RunningCall {
  readonly controller: AbortController;
  canceledAt?: number;
  outcome?: unknown;
}

let clock = new VirtualClock(write, 0);
let clients = new Map<string, ToyClient>();
let calls = new Map<string, RunningCall>();

createInterface({ input: process.stdin }).on('line', (line) => obey(JSON.parse(line) as Command));

function obey(command: Command): void {
  switch (command.type) {
    case 'begin':
      faults = new Set(command.scenario.split(': ').slice(0, -1) as Fault[]);
      clock = new VirtualClock(write, command.now);
      clients = new Map();
      calls = new Map();
      return;
    case 'client':
      clients.set(command.client, new ToyClient(command.options, clock, faults, tell));
      return tell({ type: 'ready', client: command.client });
    case 'call':
      return void call(command);
    case 'cancel':
      return cancel(command.call);
    case 'print':
      return print(command);
    case 'tick':
      clock.now = command.now;
      return void setImmediate(() => tell({ type: 'ticked', tick: command.tick }));
    case 'wake':
      return clock.wake(command.id);
    case 'end':
      return tell({ type: 'ended' });
    default:
      throw new Error(`a toy can't ${command.type}`);
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
    if (faults.has('speaks-otherwise')) write({ type: 'result', call: name, value: result });
    if (result) tell({ type: 'result', call: name, rateLimit: null, ...result });
  } catch (error) {
    running.outcome = error;
    if (error instanceof ToyError) fail(name, error, running);
  }
}

function fail(name: string, { report }: ToyError, { canceledAt }: RunningCall): void {
  const took = canceledAt === undefined ? {} : { tookMs: performance.now() - canceledAt };
  tell({ type: 'error', call: name, error: report, ...took });
}

function cancel(name: string): void {
  const running = calls.get(name);
  if (!running) return;
  running.canceledAt = performance.now();
  // Lets the caller go at once, but not the connection.
  if (faults.has('keeps-the-connection')) fail(name, new ToyError({ class: 'Canceled', message: 'canceled', attempts: [] }), running);
  else running.controller.abort(new Error('canceled'));
}

function print({ of, name }: Extract<Command, { type: 'print' }>): void {
  if (faults.has('prints-nothing')) return tell({ type: 'printed', texts: {} });
  if (of === 'client') return tell({ type: 'printed', texts: clients.get(name)?.print() ?? {} });
  const outcome = calls.get(name)?.outcome;
  const texts = { string: String(outcome), json: JSON.stringify(outcome), stack: String((outcome as Error | undefined)?.stack) };
  tell({ type: 'printed', texts });
}
