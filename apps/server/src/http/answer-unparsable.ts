import { STATUS_CODES } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Problem } from './problems.ts';
import { newRequestId } from './request-id.ts';
import type { UnmatchedRequestObserver } from './unmatched-request.ts';

/** Answers an unreadable request directly on the connection, and closes the connection, since later requests would be unreadable too. */
export function answerToUnparsable(error: NodeJS.ErrnoException, socket: Duplex, observeUnmatched: UnmatchedRequestObserver): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = newRequestId();
  const problem = problemOf(error.code);
  void write(problem.toResponse(requestId), socket);
  observeUnmatched({ requestId, ...(socket instanceof Socket && { ip: socket.remoteAddress }) }, problem.status);
}

function problemOf(code: string | undefined): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Problem('HEADERS_TOO_LARGE', 'The request line and headers exceed 16 KiB. Send fewer or shorter headers.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem('REQUEST_TIMEOUT', 'The request did not arrive completely in time. Send it again.');
    default:
      return new Problem('MALFORMED_REQUEST', 'The request is not valid HTTP/1.1. Check the client or proxy that sent it.');
  }
}

async function write(response: Response, socket: Duplex): Promise<void> {
  const body = await response.text();
  const headers = [...response.headers, ['content-length', String(Buffer.byteLength(body))], ['connection', 'close']];
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${response.status} ${STATUS_CODES[response.status]}\r\n${lines}\r\n${body}`);
}
