import type { Attempt } from '../../core/attempt.ts';
import type { Clock } from '../../core/clock.ts';
import { TimeoutError } from '../../core/errors.ts';
import type { Transport, TransportResponse } from '../../core/transport.ts';
import type { Send } from '../call/send.ts';
import { bound } from '../clock/with-deadline.ts';
import type { Emit } from '../events/emit.ts';
import { Received } from '../response/received-response.ts';
import { connectionError, refuseRedirect } from './transport-errors.ts';

/** The transport next to the network: it bounds an attempt's time, notes what became of it, and lets no secret out of it. */
export function createSend(transport: Transport, clock: Clock, emit: Emit | undefined, redact: (text: string) => string): Send {
  return (call, authorization, heed) => {
    const { method, url, body, headers: own } = call.parts;
    const headers = authorization === undefined ? own : { ...own, authorization };
    const startedAt = clock.now();
    let isSent = false;

    const end = (endedAt: number, outcome: Pick<Attempt, 'status' | 'failure' | 'requestId'>): void => {
      const attempt = { startedAt: new Date(startedAt), milliseconds: endedAt - startedAt, ...outcome };
      call.attempts.push(attempt);
      emit?.('attemptEnded', () => ({ ...call.info, attempt: call.attempts.length, ...attempt }));
    };

    const sendNow = (signal: AbortSignal): Promise<TransportResponse> => {
      isSent = true;
      emit?.('attemptStarted', () => ({ ...call.info, attempt: call.attempts.length + 1 }));
      return transport({ method, url, headers, body, signal });
    };
    return bound(call, clock, sendNow, call.attemptTimeout, startedAt).then(
      (given) => {
        const receivedAt = clock.now();
        const answer = new Received(given, receivedAt, redact);
        call.latest = answer;
        end(receivedAt, { status: answer.status, requestId: answer.requestId });
        heed?.(answer, call);
        return refuseRedirect(answer);
      },
      (thrown: unknown) => {
        const isCanceled = call.signal?.aborted ?? false;
        const isTimeout = thrown instanceof TimeoutError;
        if (isSent) end(clock.now(), { failure: isCanceled ? 'canceled' : isTimeout ? 'timeout' : 'connection' });
        throw isCanceled ? call.signal?.reason : isTimeout ? thrown : connectionError(call, thrown, redact);
      },
    );
  };
}
