import type { Clock } from '../../core/clock.ts';
import { isKeyrailError } from '../../core/errors.ts';
import type { RequestOptions } from '../../core/operation-types.ts';
import type { CallLimits, KeyrailOptions } from '../../core/options.ts';
import { describeError } from '../call/attach-call-details.ts';
import { Call } from '../call/call.ts';
import { checkLimits } from '../call/check-call-limits.ts';
import type { Carry } from '../call/send.ts';
import type { Emit } from '../events/emit.ts';
import { addressOf } from '../request/build-url.ts';
import { addHeaders, addIdempotencyKey, isRepeatable } from '../request/headers.ts';
import { writeBody } from '../request/serialize-body.ts';
import { Result } from './call-result.ts';

/** What any call may be given, by path or by name. */
export interface AnyCallOptions extends RequestOptions {
  readonly params?: { readonly query?: object; readonly path?: object; readonly header?: Readonly<Record<string, string>> };
  readonly body?: unknown;
}

/** Makes a call. An error status does not throw. */
export type Caller = (method: string, path: string, options?: AnyCallOptions) => Promise<Result>;

/** Writes each call, has the chain of transports carry it, and reads its answer. */
export function createCaller(
  baseUrl: string,
  ofClient: Pick<KeyrailOptions, 'headers' | keyof CallLimits>,
  clock: Clock,
  emit: Emit | undefined,
  redact: (text: string) => string,
  carry: Carry,
): Caller {
  const base: Record<string, string> = {};
  addHeaders(base, ofClient.headers);
  checkLimits(ofClient);

  return async (method, path, options = {}) => {
    const call = write(method, path, options);
    emit?.('callStarted', () => call.info);
    try {
      const result = new Result(await carry(call), call);
      tellEnd(call, result.status);
      return result;
    } catch (error) {
      tellEnd(call, undefined, error);
      throw isKeyrailError(error) ? describeError(error, call) : error;
    }
  };

  function write(method: string, path: string, options: AnyCallOptions): Call {
    const { params, body, signal } = options;
    checkLimits(options);
    const url = addressOf(baseUrl, redact, path, params?.path, params?.query);
    const headers = { ...base };
    addHeaders(headers, options.headers);
    addHeaders(headers, params?.header);
    addIdempotencyKey(headers, method, options.idempotencyKey);
    if (body !== undefined) headers['content-type'] ??= 'application/json';
    const parts = { method, url, headers, body: writeBody(body), signal, isRepeatable: isRepeatable(headers, method) };
    return new Call(parts, options, ofClient, clock);
  }

  function tellEnd(call: Call, status: number | undefined, failure?: unknown): void {
    emit?.('callEnded', () => ({
      ...call.info,
      status,
      error: failure === undefined ? undefined : isKeyrailError(failure) ? failure.name : 'canceled',
      attempts: call.attempts.length,
      milliseconds: clock.now() - call.startedAt,
    }));
  }
}
