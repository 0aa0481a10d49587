import type { Call } from '../call/call.ts';
import type { SendCall } from '../call/send.ts';
import type { Emit } from '../events/emit.ts';
import type { ReceivedResponse } from '../response/received-response.ts';

/** Sends each call with the preferred credential. If the server rejects it and there is a second one, sends it with that. */
export function withCredentialFailover(senders: readonly SendCall[], emit: Emit | undefined): SendCall {
  const [first, second] = senders as [SendCall, SendCall | undefined];
  if (!second) return first;
  const pair = [first, second] as const;
  let preferred: 0 | 1 = 0;

  return async (call) => {
    const index = call.credential ?? preferred;
    const response = await pair[index](call);
    const hasFailedOver = call.credential !== undefined;
    if (!response.rejectsCredential || hasFailedOver) return promoteIfAccepted(call, index, response);

    const other = index === 0 ? 1 : 0;
    const otherResponse = await pair[other](call);
    if (otherResponse.rejectsCredential) return response;
    // Retries of this call use the other credential too, since the server has just rejected this one.
    call.credential = other;
    return promoteIfAccepted(call, other, otherResponse);
  };

  /** Of concurrent calls that fail over, only the first one promotes the credential and emits the event. */
  function promoteIfAccepted(call: Call, index: 0 | 1, response: ReceivedResponse): ReceivedResponse {
    if (call.credential === index && preferred !== index && acceptsCredential(response)) {
      preferred = index;
      emit?.('credentialPromoted', () => ({ index }));
    }
    return response;
  }
}

/** A server error, and a 429 that was sent before authentication, do not show whether the credential is valid. */
function acceptsCredential({ status, rejectsCredential }: ReceivedResponse): boolean {
  return !rejectsCredential && status !== 429 && status < 500;
}
