import { createGuardedAgent } from './guarded-agent.ts';
import type { PermittedAddresses } from './permitted-addresses.ts';
import { type Outcome, type Post, post } from './post.ts';
import type { ResolveName } from './resolve-by-dns.ts';

/** Sends to permitted addresses. */
export interface Sender {
  send(message: Post): Promise<Outcome>;
  /** Cuts what is under way. */
  close(): Promise<void>;
}

export function createSender(addresses: PermittedAddresses, resolve: ResolveName): Sender {
  const agent = createGuardedAgent(addresses, resolve);
  return { send: (message) => post(agent, message), close: () => agent.destroy() };
}
