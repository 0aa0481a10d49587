/**
 * The adapter of the TypeScript SDK for the conformance runner. `packages/conformance/PROTOCOL.md` describes the protocol.
 *
 *     node packages/conformance/src/main.ts --adapter "node packages/sdk/conformance/adapter.ts"
 */
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { inspect } from 'node:util';
import { Session } from './session.ts';

const session = new Session({
  write: (event) => void process.stdout.write(`${JSON.stringify(event)}\n`),
  inspect,
  rest: () => setImmediate(),
  setToken(token) {
    if (token === undefined) delete process.env['KEYRAIL_TOKEN'];
    else process.env['KEYRAIL_TOKEN'] = token;
  },
});

for await (const line of createInterface({ input: process.stdin })) await session.execute(JSON.parse(line));
