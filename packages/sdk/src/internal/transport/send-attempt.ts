import type { Attempt } from '../../core/attempt.ts';
import type { Clock } from '../../core/clock.ts';
import { TimeoutError } from '../../core/errors.ts';
import type { Transport, TransportResponse } from '../../core/transport.ts';
import type { SendAttempt } from '../call/send.ts';
import { withDeadline } from '../clock/with-deadline.ts';
import type { Emit } from '../events/emit.ts';
import { ReceivedResponse } from '../response/received-response.ts';
import { createConnectionError, rejectRedirect } from './transport-errors.ts';

/** Creates the step next to the transport. It applies the timeouts, records the attempt, and redacts responses and errors. */
export function createSendAttempt(
  transport: Transport,
  clock: Clock,
  emit: Emit | undefined,
  redact: (text: string) => string,
): SendAttempt {
  return (call, authorization, onResponse) => {
    const { method, url, body, headers: own } = call.request;
    const headers = authorization === undefined ? own : { ...own, authorization };
    const startedAt = clock.now();
    let isSent = false;

    const recordAttempt = (endedAt: number, outcome: Pick<Attempt, 'status' | 'failure' | 'requestId'>): void => {
      const attempt = { startedAt: new Date(startedAt), milliseconds: endedAt - startedAt, ...outcome };
      call.attempts.push(attempt);
      emit?.('attemptEnded', () => ({ ...call.info, attempt: call.attempts.length, ...attempt }));
    };

    const send = (signal: AbortSignal): Promise<TransportResponse> => {
      isSent = true;
      emit?.('attemptStarted', () => ({ ...call.info, attempt: call.attempts.length + 1 }));
      return transport({ method, url, headers, body, signal });
    };
    return withDeadline(call, clock, send, call.attemptTimeout, startedAt).then(
      (transportResponse) => {
        const receivedAt = clock.now();
        const response = new ReceivedResponse(transportResponse, receivedAt, redact);
        call.latestResponse = response;
        recordAttempt(receivedAt, { status: response.status, requestId: response.requestId });
        onResponse?.(response, call);
        return rejectRedirect(response);
      },
      (thrown: unknown) => {
        const isCanceled = call.signal?.aborted ?? false;
        const isTimeout = thrown instanceof TimeoutError;
        if (isSent) recordAttempt(clock.now(), { failure: isCanceled ? 'canceled' : isTimeout ? 'timeout' : 'connection' });
        throw isCanceled ? call.signal?.reason : isTimeout ? thrown : createConnectionError(call, thrown, redact);
      },
    );
  };
}
