import { createGuardedAgent } from '../egress/guarded-agent.ts';
import type { PermittedAddresses } from '../egress/permitted-addresses.ts';
import type { ResolveName } from '../egress/resolve-by-dns.ts';
import { sendWebhookRequest, type WebhookOutcome, type WebhookRequest } from './webhook-request.ts';

/** Sends requests to permitted addresses only. */
export interface WebhookSender {
  send(request: WebhookRequest): Promise<WebhookOutcome>;
  /** Closes the connections, and aborts the requests that use them. */
  close(): Promise<void>;
}

export function createWebhookSender(addresses: PermittedAddresses, resolve: ResolveName): WebhookSender {
  const agent = createGuardedAgent(addresses, resolve);
  return { send: (request) => sendWebhookRequest(agent, request), close: () => agent.destroy() };
}
