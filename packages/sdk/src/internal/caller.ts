import createClient from 'openapi-fetch';
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
import { problemFrom } from './problem.ts';
import { readBody } from './read-body.ts';
import type { Received } from './received.ts';
import { dateOf, Result } from './result.ts';
import { Settled } from './settled.ts';

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

/** openapi-fetch writes the request, the chain of transports carries it, and the answer is read here. */
export function createCaller({ baseUrl, headers: ofClient, limits, timing, emit, carry }: CallerParts): Caller {
  const base: Record<string, string> = {};
  addHeaders(base, ofClient);
  checkLimits(limits);
  const send = createClient({ baseUrl, Request: LightRequest as never, pathSerializer: serializePath }).request as unknown as Send;

  return async (method, path, { params, body, signal, headers: own, idempotencyKey, ...callLimits } = {}) => {
    checkLimits(callLimits);
    const headers = { ...base };
    addHeaders(headers, own);
    addHeaders(headers, params?.header);
    addIdempotencyKey(headers, method, idempotencyKey);
    let call: Call | undefined;

    const fetch = async (request: LightRequest): Promise<Received> => {
      if (!request.url.startsWith(`${baseUrl}/`)) {
        throw new KeyrailError('The path leads away from the base URL, and the credential is for that alone.');
      }
      if (typeof request.body === 'string') headers['content-type'] ??= 'application/json';
      const parts = { ...request, signal, headers, isRepeatable: isRepeatable(headers, method) };
      call = new Call(parts, { ...limits, ...callLimits }, timing);
      emit('callStarted', () => (call as Call).info);
      return carry(call).catch((error: unknown) => {
        if (error instanceof Settled) return error.settle();
        throw error;
      });
    };

    let status: number | undefined;
    let failure: unknown;
    try {
      const { data, error, response } = await send(method, path, {
        params: { path: {}, ...params, header: {} },
        body,
        parseAs: 'text',
        fetch,
      });
      status = response.status;
      return new Result(
        response,
        call as unknown as Call,
        response.ok ? { data: readBody(data, response) } : { error: problemFrom(error, response) },
      );
    } catch (error) {
      failure = error;
      if (!call || !isKeyrailError(error)) throw error;
      throw describeError(error, { attempts: call.attempts, retryAt: dateOf(call.retryAt), rateLimit: call.latest?.rateLimit });
    } finally {
      if (call) end(call, status, failure);
    }
  };

  function end(call: Call, status: number | undefined, failure: unknown): void {
    emit('callEnded', () => ({
      ...call.info,
      status,
      error: failure === undefined ? undefined : isKeyrailError(failure) ? failure.name : 'canceled',
      attempts: call.attempts.length,
      milliseconds: timing.now() - call.startedAt,
    }));
  }
}
