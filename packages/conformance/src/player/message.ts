import { STATUS_CODES } from 'node:http';
import type { Answer } from '../scenario.ts';

/** What goes over the wire for an answer. */
export interface Message {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

// What `{huge}` in a text stands for.
const HUGE = 'x'.repeat(1_000_000);

const CODES: Readonly<Record<number, string>> = {
  400: 'VALIDATION_FAILED',
  401: 'INVALID_TOKEN',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'IDEMPOTENCY_MISMATCH',
  429: 'RATE_LIMITED',
  500: 'INTERNAL_ERROR',
  503: 'UNAVAILABLE',
};

/** Writes an answer out: what the scenario leaves out is as the contract has it. */
export function writeMessage(answer: Answer, requestId: string): Message {
  const status = answer.status ?? 200;
  const { type, body } = writeBody(answer, status, requestId);
  return {
    status,
    body,
    headers: {
      'X-Request-Id': requestId,
      ...(type ? { 'Content-Type': type } : {}),
      ...(status === 204 || status === 304 ? {} : { 'Content-Length': String(body.length) }),
      ...answer.headers,
    },
  };
}

function writeBody(answer: Answer, status: number, requestId: string): { type?: string; body: Buffer } {
  const type = answer.contentType;
  if (answer.empty || status === 204) return { ...(type ? { type } : {}), body: Buffer.alloc(0) };
  if (answer.text !== undefined) return { type: type ?? 'text/plain', body: Buffer.from(answer.text.replaceAll('{huge}', HUGE)) };
  if (answer.bytes !== undefined) return { type: type ?? 'text/plain', body: Buffer.alloc(answer.bytes, 'keyrail ') };
  if (answer.problem || (status >= 400 && !('json' in answer))) {
    return json(type ?? 'application/problem+json', { ...problemOf(status, requestId), ...answer.problem });
  }
  return json(type ?? 'application/json', 'json' in answer ? answer.json : contentOf(answer));
}

function contentOf({ page, token, expiresIn = 3600 }: Answer): unknown {
  if (page) return { data: page.items.map((id) => ({ id, subject: `Ticket ${id}`, status: 'open' })), nextCursor: page.nextCursor };
  // `expires_on` is long past, since clocks differ and no SDK may go by it.
  if (token) return { access_token: token, expires_in: expiresIn, expires_on: '2023-05-15T04:41:58.670945Z', token_type: 'Bearer' };
  return { data: { id: 'thing_1' } };
}

function problemOf(status: number, requestId: string): object {
  return {
    type: '/docs/errors#scripted',
    title: STATUS_CODES[status] ?? 'Unknown',
    status,
    detail: 'As the scenario has it.',
    code: CODES[status] ?? 'SCRIPTED',
    error: STATUS_CODES[status] ?? 'Unknown',
    requestId,
  };
}

function json(type: string, content: unknown): { type: string; body: Buffer } {
  return { type, body: Buffer.from(JSON.stringify(content)) };
}
