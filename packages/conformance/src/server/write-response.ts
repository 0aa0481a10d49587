import { STATUS_CODES } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { ScriptedResponse } from '../scenario.ts';

/** A response as the server sends it. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

// Replaces the placeholder `{huge}`.
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

const ENCODERS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };

/** Writes a response. Members that the scenario leaves out get the contract's defaults. */
export function writeResponse(script: ScriptedResponse, requestId: string): WireResponse {
  const status = script.status ?? 200;
  const { type, body: plain } = writeBody(script, status, requestId);
  const body = script.encoding ? ENCODERS[script.encoding](plain) : plain;
  return {
    status,
    body,
    headers: {
      'X-Request-Id': requestId,
      ...(type ? { 'Content-Type': type } : {}),
      ...(script.encoding ? { 'Content-Encoding': script.encoding } : {}),
      ...(status === 204 || status === 304 ? {} : { 'Content-Length': String(body.length) }),
      ...script.headers,
    },
  };
}

function writeBody(script: ScriptedResponse, status: number, requestId: string): { type?: string; body: Buffer } {
  const type = script.contentType;
  if (script.empty || status === 204) return { ...(type ? { type } : {}), body: Buffer.alloc(0) };
  if (script.text !== undefined) return { type: type ?? 'text/plain', body: Buffer.from(script.text.replaceAll('{huge}', HUGE)) };
  if (script.bytes !== undefined) return { type: type ?? 'text/plain', body: Buffer.alloc(script.bytes, 'keyrail ') };
  if (script.problem || (status >= 400 && !('json' in script))) {
    return json(type ?? 'application/problem+json', { ...problemOf(status, requestId), ...script.problem });
  }
  return json(type ?? 'application/json', 'json' in script ? script.json : contentOf(script));
}

function contentOf({ page, token, expiresIn = 3600 }: ScriptedResponse): unknown {
  if (page) return { data: page.items.map((id) => ({ id, subject: `Ticket ${id}`, status: 'open' })), nextCursor: page.nextCursor };
  // `expires_on` is in the past. An SDK must not use it, since the clocks of client and server differ.
  if (token) return { access_token: token, expires_in: expiresIn, expires_on: '2023-05-15T04:41:58.670945Z', token_type: 'Bearer' };
  return { data: { id: 'thing_1' } };
}

function problemOf(status: number, requestId: string): object {
  return {
    type: '/docs/errors#scripted',
    title: STATUS_CODES[status] ?? 'Unknown',
    status,
    detail: 'The scenario has no detail.',
    code: CODES[status] ?? 'SCRIPTED',
    error: STATUS_CODES[status] ?? 'Unknown',
    requestId,
  };
}

function json(type: string, content: unknown): { type: string; body: Buffer } {
  return { type, body: Buffer.from(JSON.stringify(content)) };
}
