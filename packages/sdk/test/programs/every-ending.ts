import { createKeyrail } from '@keyrail/sdk';
import { createNodeTransport } from '@keyrail/sdk/node';

const [, , baseUrl = '', credential = '', kind] = process.argv;
const transport = kind === 'node' ? createNodeTransport() : undefined;
const keyrail = createKeyrail({ credential: JSON.parse(credential), baseUrl, transport });

const soon = (): { signal: AbortSignal } => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  return { signal: controller.signal };
};

const calls = [
  keyrail.me.get(),
  keyrail.tickets.create({ subject: 'x' }),
  keyrail.tickets.get('hang', soon()),
  keyrail.tickets.get('busy', soon()),
  keyrail.tickets.get('hang', { attemptTimeout: 50, maxRetries: 0 }),
  keyrail.tickets.get('hang', { deadline: 50 }),
  keyrail.tickets.get('busy', { deadline: 1000 }),
];
const outcomes = (await Promise.allSettled(calls)).map((outcome) => (outcome.status === 'fulfilled' ? 'ok' : outcome.reason.name));
await transport?.close();
// Let the timers of the abortions above, which are this program's own, go by.
await new Promise((resolve) => setTimeout(resolve, 20));
process.stdout.write(JSON.stringify({ outcomes, resources: process.getActiveResourcesInfo() }));
