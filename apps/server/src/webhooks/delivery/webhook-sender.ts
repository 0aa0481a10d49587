import { createGuardedAgent } from '../egress/guarded-agent.ts';
import type { PermittedAddresses } from '../egress/permitted-addresses.ts';
import type { ResolveName } from '../egress/resolve-by-dns.ts';
import { type Outcome, sendOnce, type WebhookRequest } from './post-delivery.ts';

/** Sends to permitted addresses. */
export interface Sender {
  send(message: WebhookRequest): Promise<Outcome>;
  /** Cuts what is under way. */
  close(): Promise<void>;
}

export function createSender(addresses: PermittedAddresses, resolve: ResolveName): Sender {
  const agent = createGuardedAgent(addresses, resolve);
  return { send: (message) => sendOnce(agent, message), close: () => agent.destroy() };
}
