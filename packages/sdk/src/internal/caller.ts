import createClient, { createQuerySerializer } from 'openapi-fetch';
import { isKeyrailError, KeyrailError } from '../core/errors.ts';
import type { RequestOptions } from '../core/operation-types.ts';
import type { CallLimits } from '../core/options.ts';
import type { Timing } from '../core/timing.ts';
import { Call, checkLimits } from './call.ts';
import { addHeaders, addIdempotencyKey, isRepeatable } from './call-headers.ts';
import type { Carry } from './carry.ts';
import { describeError } from './describe-error.ts';
import type { Emit } from './events.ts';
import { LightRequest } from './light-request.ts';
import { serializePath } from './path.ts';
import type { Received } from './received.ts';
import { dateOf, Result } from './result.ts';

/** What any call may be given, by path or by name. */
export interface AnyCallOptions extends RequestOptions {
  readonly params?: { readonly query?: object; readonly path?: object; readonly header?: Readonly<Record<string, string>> };
  readonly body?: unknown;
}

/** Makes a call. An error status does not throw. */
export type Caller = (method: string, path: string, options?: AnyCallOptions) => Promise<Result>;

interface CallerParts {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly limits: CallLimits;
  readonly timing: Timing;
  readonly emit: Emit;
  readonly carry: Carry;
}

type Send = (method: string, path: string, options: object) => Promise<{ data?: string; error?: unknown; response: Received }>;

const NO_OPTIONS: AnyCallOptions = {};

/** openapi-fetch writes the request, the chain of transports carries it, and the answer is read here. */
export function createCaller({ baseUrl, headers: ofClient, limits, timing, emit, carry }: CallerParts): Caller {
  const base: Record<string, string> = {};
  addHeaders(base, ofClient);
  checkLimits(limits);

  const fetch = ({ call }: LightRequest): Promise<Received> => {
    if (!call.url.startsWith(`${baseUrl}/`)) {
      throw new KeyrailError('The path leads away from the base URL, and the credential is for that alone.');
    }
    if (typeof call.body === 'string') call.headers['content-type'] ??= 'application/json';
    emit('callStarted', () => call.info);
    return carry(call);
  };
  const ours = { baseUrl, fetch, Request: LightRequest, pathSerializer: serializePath, querySerializer: createQuerySerializer() };
  const send = createClient(ours as object).request as unknown as Send;

  return async (method, path, options = NO_OPTIONS) => {
    const { params = NO_OPTIONS as NonNullable<AnyCallOptions['params']>, body, signal } = options;
    checkLimits(options);
    const headers = { ...base };
    addHeaders(headers, options.headers);
    addHeaders(headers, params.header);
    addIdempotencyKey(headers, method, options.idempotencyKey);
    const call = new Call({ method, headers, signal, isRepeatable: isRepeatable(headers, method) }, options, limits, timing);
    try {
      const sent = { call, body, params: { path: params.path ?? NO_OPTIONS, query: params.query }, parseAs: 'stream' };
      const { data, error, response } = await send(method, path, sent);
      const result = new Result(response, call, data, error);
      tellEnd(call, response.status, undefined);
      return result;
    } catch (error) {
      if (call.url) tellEnd(call, undefined, error);
      if (!isKeyrailError(error)) throw error;
      throw describeError(error, { attempts: call.attempts, retryAt: dateOf(call.retryAt), rateLimit: call.latest?.rateLimit });
    }
  };

  function tellEnd(call: Call, status: number | undefined, failure: unknown): void {
    emit('callEnded', () => ({
      ...call.info,
      status,
      error: failure === undefined ? undefined : isKeyrailError(failure) ? failure.name : 'canceled',
      attempts: call.attempts.length,
      milliseconds: timing.now() - call.startedAt,
    }));
  }
}
