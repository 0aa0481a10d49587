import type { Call } from './call.ts';
import type { Carry } from './carry.ts';
import type { Emit } from './events.ts';
import type { Received } from './received.ts';
import type { TokenSource } from './token-source.ts';

/** Carries each call with a credential; of a pair, with the other if the one is refused. */
export function withCredentials(sources: readonly TokenSource[], emit: Emit): Carry {
  const [only, other] = sources as [TokenSource, TokenSource | undefined];
  if (!other) return only.carry;
  let preferred: 0 | 1 = 0;

  return async (call) => {
    const index = call.credential ?? preferred;
    const answer = await sourceAt(index).carry(call);
    const isSecondChoice = call.credential !== undefined;
    if (!answer.refusesCredential || isSecondChoice) return notice(call, index, answer);

    const second = index === 0 ? 1 : 0;
    const secondAnswer = await sourceAt(second).carry(call);
    if (secondAnswer.refusesCredential) return answer;
    // What is left of this call goes with the second as well: the first was just refused.
    call.credential = second;
    return notice(call, second, secondAnswer);
  };

  function sourceAt(index: 0 | 1): TokenSource {
    return sources[index] as TokenSource;
  }

  /** Many calls may find out at once which one works; the first of them tells it. */
  function notice(call: Call, index: 0 | 1, answer: Received): Received {
    if (call.credential === index && preferred !== index && provesCredential(answer)) {
      preferred = index;
      emit('credentialPromoted', () => ({ index }));
    }
    return answer;
  }
}

/** A server that fails, or that counts requests before it looks at the credential, says nothing about it. */
function provesCredential({ status, refusesCredential }: Received): boolean {
  return !refusesCredential && status !== 429 && status < 500;
}
