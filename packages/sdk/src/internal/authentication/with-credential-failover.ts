import type { Call } from '../call/call.ts';
import type { Carry } from '../call/send.ts';
import type { Emit } from '../events/emit.ts';
import type { Received } from '../response/received-response.ts';

/** Carries each call with a credential; of a pair, with the other if the one is refused. */
export function withCredentials(sources: readonly Carry[], emit: Emit | undefined): Carry {
  const [only, other] = sources as [Carry, Carry | undefined];
  if (!other) return only;
  const pair = [only, other] as const;
  let preferred: 0 | 1 = 0;

  return async (call) => {
    const index = call.credential ?? preferred;
    const answer = await pair[index](call);
    const isSecondChoice = call.credential !== undefined;
    if (!answer.refusesCredential || isSecondChoice) return notice(call, index, answer);

    const second = index === 0 ? 1 : 0;
    const secondAnswer = await pair[second](call);
    if (secondAnswer.refusesCredential) return answer;
    // What is left of this call goes with the second as well: the first was just refused.
    call.credential = second;
    return notice(call, second, secondAnswer);
  };

  /** Many calls may find out at once which one works; the first of them tells it. */
  function notice(call: Call, index: 0 | 1, answer: Received): Received {
    if (call.credential === index && preferred !== index && provesCredential(answer)) {
      preferred = index;
      emit?.('credentialPromoted', () => ({ index }));
    }
    return answer;
  }
}

/** A server that fails, or that counts requests before it looks at the credential, says nothing about it. */
function provesCredential({ status, refusesCredential }: Received): boolean {
  return !refusesCredential && status !== 429 && status < 500;
}
