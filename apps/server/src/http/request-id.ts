import type { Context } from 'hono';
import { createUuidSequence } from '../runtime/identifiers.ts';
import { redactSecrets } from '../runtime/redact-secrets.ts';

const newUuid = createUuidSequence();

const WELL_FORMED = /^[A-Za-z0-9._-]{1,128}$/;

/** The request's id: the caller's `X-Request-Id` if it is well-formed and no secret, else a new one. It is the same in each call. */
export function requestIdOf(context: Context<RequestIdEnvironment>): string {
  const known = context.get('requestId');
  if (known !== undefined) return known;
  const sent = context.req.header('x-request-id');
  // The id appears in logs and responses, so it must be no secret.
  const isUsable = sent !== undefined && WELL_FORMED.test(sent) && redactSecrets(sent) === sent;
  const requestId = isUsable ? sent : newRequestId();
  context.set('requestId', requestId);
  return requestId;
}

/** A new request id. Later ones are greater, as far as milliseconds go: what is written in order costs a database less. */
export function newRequestId(): string {
  return `req_${newUuid(Date.now())}`;
}

export interface RequestIdEnvironment {
  Variables: { requestId?: string };
}
