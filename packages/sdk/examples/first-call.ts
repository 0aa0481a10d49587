/**
 * A first program. Start a server with `npm start`, and then run:
 *
 *     node --env-file=.keyrail/demo.env packages/sdk/examples/first-call.ts
 */
import { AuthenticationError, createKeyrail } from '@keyrail/sdk';

// The credential and the address come from KEYRAIL_TOKEN and KEYRAIL_URL.
const keyrail = createKeyrail();

const { principal } = await keyrail.me.get();
console.log(
  `You are ${principal.type} ${principal.id} of ${principal.organization.name}, with the permissions ${principal.permissions.join(', ')}.`,
);

const ticket = await keyrail.tickets.create({ subject: "I can't sign in", priority: 'high' });
console.log(`\nCreated ticket ${ticket.id}. All open tickets, from all pages:`);
for await (const { id, subject, priority } of keyrail.tickets.list({ status: 'open' })) {
  console.log(`  ${id}  ${priority.padEnd(6)}  ${subject}`);
}

const { key, ...apiKey } = await keyrail.apiKeys.create({ name: 'first call', permissions: ['tickets:read'] });
console.log(`\nCreated API key ${apiKey.id}. Its secret begins with ${apiKey.keyPrefix}. The server returns it only once, so store it.`);

const reader = createKeyrail({ credential: key });
const { data: latest } = await reader.tickets.list({ limit: 1 });
console.log(`The latest ticket, read with this key: ${latest[0]?.subject}`);

await keyrail.apiKeys.revoke(apiKey.id);
try {
  await reader.tickets.get(ticket.id);
} catch (error) {
  if (!(error instanceof AuthenticationError)) throw error;
  console.log(`\nRevoked the key. Its next call throws ${error.name} with code ${error.code}:\n  ${error.message}`);
}
