import type { Clock } from '../../core/clock.ts';
import { isKeyrailError } from '../../core/errors.ts';
import type { RequestOptions } from '../../core/operation-types.ts';
import type { CallLimits, KeyrailOptions } from '../../core/options.ts';
import { attachCallDetails } from '../call/attach-call-details.ts';
import { Call } from '../call/call.ts';
import { checkCallLimits } from '../call/check-call-limits.ts';
import type { SendCall } from '../call/send.ts';
import type { Emit } from '../events/emit.ts';
import { buildUrl } from '../request/build-url.ts';
import { addHeaders, addIdempotencyKey, isIdempotent } from '../request/headers.ts';
import { serializeBody } from '../request/serialize-body.ts';
import { CallResult } from './call-result.ts';

/** The options of any call, by path or by name, without the types of its operation. */
export interface UntypedCallOptions extends RequestOptions {
  readonly params?: { readonly query?: object; readonly path?: object; readonly header?: Readonly<Record<string, string>> };
  readonly body?: unknown;
}

/** Executes a call by its HTTP method and path. It resolves for an error status as well. */
export type ExecuteCall = (method: string, path: string, options?: UntypedCallOptions) => Promise<CallResult>;

/** Creates the function that builds the request of each call, sends it, and parses its response. */
export function createExecuteCall(
  baseUrl: string,
  clientOptions: Pick<KeyrailOptions, 'headers' | keyof CallLimits>,
  clock: Clock,
  emit: Emit | undefined,
  redact: (text: string) => string,
  send: SendCall,
): ExecuteCall {
  const clientHeaders: Record<string, string> = {};
  addHeaders(clientHeaders, clientOptions.headers);
  checkCallLimits(clientOptions);

  return async (method, path, options = {}) => {
    const call = createCall(method, path, options);
    emit?.('callStarted', () => call.info);
    try {
      const result = new CallResult(await send(call), call);
      emitCallEnded(call, result.status);
      return result;
    } catch (error) {
      emitCallEnded(call, undefined, error);
      throw isKeyrailError(error) ? attachCallDetails(error, call) : error;
    }
  };

  function createCall(method: string, path: string, options: UntypedCallOptions): Call {
    const { params, body, signal } = options;
    checkCallLimits(options);
    const url = buildUrl(baseUrl, redact, path, params?.path, params?.query);
    const headers = { ...clientHeaders };
    addHeaders(headers, options.headers);
    addHeaders(headers, params?.header);
    addIdempotencyKey(headers, method, options.idempotencyKey);
    if (body !== undefined) headers['content-type'] ??= 'application/json';
    const request = { method, url, headers, body: serializeBody(body), signal, isIdempotent: isIdempotent(headers, method) };
    return new Call(request, options, clientOptions, clock);
  }

  function emitCallEnded(call: Call, status: number | undefined, error?: unknown): void {
    emit?.('callEnded', () => ({
      ...call.info,
      status,
      error: error === undefined ? undefined : isKeyrailError(error) ? error.name : 'canceled',
      attempts: call.attempts.length,
      milliseconds: clock.now() - call.startedAt,
    }));
  }
}
