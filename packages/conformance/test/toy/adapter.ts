import { createInterface } from 'node:readline';
import type { Command, Event } from '../../src/protocol.ts';
import { type Fault, ToyClient, ToyError } from './toy-client.ts';
import { VirtualClock } from './virtual-clock.ts';

// node test/toy/adapter.ts [fault…]
const faults = new Set(process.argv.slice(2) as Fault[]);
const write = (event: object): void => void process.stdout.write(`${JSON.stringify(event)}\n`);
const tell = (event: Event): void => write(event);

let clock = new VirtualClock(write);
let clients = new Map<string, ToyClient>();
let calls = new Map<string, AbortController>();
let outcomes = new Map<string, unknown>();
const cancelled = new Map<string, number>();

createInterface({ input: process.stdin }).on('line', (line) => obey(JSON.parse(line) as Command));

function obey(command: Command): void {
  switch (command.type) {
    case 'begin':
      clock = new VirtualClock(write);
      clock.now = command.now;
      [clients, calls, outcomes] = [new Map(), new Map(), new Map()];
      return;
    case 'client':
      clients.set(command.client, new ToyClient(command.options, clock, faults));
      return tell({ type: 'ready', client: command.client });
    case 'call':
      return void call(command);
    case 'cancel':
      cancelled.set(command.call, performance.now());
      return calls.get(command.call)?.abort(new Error('cancelled'));
    case 'print':
      return print(command);
    case 'tick':
      clock.now = command.now;
      return void setImmediate(() => tell({ type: 'tock', tick: command.tick }));
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
  const controller = new AbortController();
  calls.set(name, controller);
  try {
    const result = await clients.get(client)?.call(operation, given, options, controller.signal);
    outcomes.set(name, result);
    if (result) tell({ type: 'result', call: name, rateLimit: null, ...result });
  } catch (error) {
    outcomes.set(name, error);
    const tookMs = performance.now() - (cancelled.get(name) ?? performance.now());
    const empty = { code: null, status: null, requestId: null, retryAt: null, issues: [], rateLimit: null, attempts: [] };
    const isCanceled = controller.signal.aborted;
    const report =
      error instanceof ToyError
        ? error.report
        : { ...empty, class: isCanceled ? ('Canceled' as const) : ('ConnectionError' as const), message: String(error) };
    tell({ type: 'error', call: name, error: report, tookMs });
  }
}

function print({ of, name }: Extract<Command, { type: 'print' }>): void {
  if (of === 'client') return tell({ type: 'printed', texts: clients.get(name)?.print() ?? {} });
  const outcome = outcomes.get(name);
  const texts = { string: String(outcome), json: JSON.stringify(outcome), stack: String((outcome as Error | undefined)?.stack) };
  tell({ type: 'printed', texts });
}
