import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';

const WELL_FORMED = /^[A-Za-z0-9._-]{1,128}$/;

/** The request's id: the one the caller sent in `X-Request-Id` if it is well-formed, else a new one. The same each time it is asked for. */
export function requestIdOf(context: Context<RequestIdEnvironment>): string {
  const known = context.get('requestId');
  if (known !== undefined) return known;
  const sent = context.req.header('x-request-id');
  const requestId = sent !== undefined && WELL_FORMED.test(sent) ? sent : newRequestId();
  context.set('requestId', requestId);
  return requestId;
}

/** A new request id, for a request that never became one. */
export function newRequestId(): string {
  return `req_${randomUUID()}`;
}

export interface RequestIdEnvironment {
  Variables: { requestId?: string };
}
