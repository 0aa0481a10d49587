import { type ClientCredentials, createKeyrail, type Keyrail } from '@keyrail/sdk';
import { createNodeTransport } from '@keyrail/sdk/node';

const [, , baseUrl = '', credentials = '', kind] = process.argv;
const transport = kind === 'node' ? createNodeTransport() : undefined;
const [keyrail, withoutToken] = JSON.parse(credentials).map((credential: ClientCredentials) =>
  createKeyrail({ credential, baseUrl, transport }),
) as [Keyrail, Keyrail];

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
  keyrail.tickets.get('busy', { deadline: 10_000 }),
  withoutToken.me.get(soon()),
  withoutToken.me.get({ deadline: 50 }),
];
const outcomes = (await Promise.allSettled(calls)).map((outcome) => (outcome.status === 'fulfilled' ? 'ok' : outcome.reason.name));
await transport?.close();
// The timers of `soon` above must fire first, and the sockets must close.
const left = (): string[] => process.getActiveResourcesInfo().filter((resource) => /Timeout|Socket/.test(resource));
const end = performance.now() + 5000;
do await new Promise((resolve) => setTimeout(resolve, 20));
while (left().length > 0 && performance.now() < end);
process.stdout.write(JSON.stringify({ outcomes, left: left() }));
