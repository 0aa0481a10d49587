import type { Call } from './call.ts';
import type { Carry } from './carry.ts';
import type { Emit } from './events.ts';
import type { Received } from './received.ts';
import { Settled } from './settled.ts';
import type { TokenSource } from './token-source.ts';

/** Puts a credential on each call; if it is refused, another token or the other credential of the pair, once each. */
export function withCredentials(sources: readonly TokenSource[], emit: Emit): Carry {
  let preferred = 0;

  return async (call) => {
    const index = preferred;
    const [source, other] = [sources[index], sources[1 - index]] as [TokenSource, TokenSource | undefined];
    const answer = await sendWith(source, call);
    if (!answer.refusesCredential || !other) return answer;
    const otherAnswer = await sendWith(other, call);
    if (otherAnswer.refusesCredential) return answer;
    // Many calls may find this out at once; the first of them tells it.
    if (provesCredential(otherAnswer) && preferred === index) {
      preferred = 1 - index;
      emit('credentialPromoted', () => ({ index: preferred as 0 | 1 }));
    }
    return otherAnswer;
  };
}

async function sendWith(source: TokenSource, call: Call): Promise<Received> {
  try {
    const authorization = await source.authorization(call);
    const answer = await source.send(call, authorization);
    if (!answer.refusesCredential || !source.refused(authorization)) return answer;
    const fresh = await source.authorization(call);
    return fresh === authorization ? answer : await source.send(call, fresh);
  } catch (error) {
    if (error instanceof Settled && error.refusal) return error.refusal;
    throw error;
  }
}

/** A server that fails, or that counts requests before it looks at the credential, says nothing about it. */
function provesCredential({ status }: Received): boolean {
  return status !== 429 && status < 500;
}
