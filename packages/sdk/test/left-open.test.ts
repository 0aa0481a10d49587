import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { CLIENT, HANGING_CLIENT, startExchangeServer } from './exchange-server.ts';

const PROGRAM = join(import.meta.dirname, 'programs/every-outcome.ts');

test.each(['fetch', 'node'])(
  'a program over %s has no timer and no connection left after calls with each outcome, and exits',
  async (kind) => {
    const server = await startExchangeServer({
      respond(request, response) {
        if (request.url?.includes('hang')) return;
        response.setHeader('Connection', 'close');
        if (request.url?.includes('busy')) response.writeHead(503, { 'Retry-After': '30' }).end();
        else response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"data":{}}');
      },
    });
    const parameters = [PROGRAM, server.url, JSON.stringify([CLIENT, HANGING_CLIENT]), kind];
    // The test kills a program that does not exit by itself.
    const { stdout } = await promisify(execFile)(process.execPath, parameters, { timeout: 15_000 });
    expect(JSON.parse(stdout)).toEqual({
      outcomes: ['ok', 'ok', 'AbortError', 'AbortError', 'TimeoutError', 'TimeoutError', 'ServerError', 'AbortError', 'TimeoutError'],
      left: [],
    });
  },
);
