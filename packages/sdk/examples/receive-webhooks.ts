/**
 * A server that receives webhooks, with only Node:
 *
 *     WEBHOOK_SECRET=whsec_… PORT=9000 node packages/sdk/examples/receive-webhooks.ts
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { verifyWebhook, WebhookVerificationError } from '@keyrail/sdk/webhooks';

const secret = process.env['WEBHOOK_SECRET'] ?? '';

const server = createServer(async (request, response) => {
  try {
    const event = await verifyWebhook<{ type: string }>({ body: await buffer(request), headers: request.headers }, { secret });
    console.log(`Received ${event.type}.`);
    response.writeHead(204).end();
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    response.writeHead(400).end(error.message);
  }
});
server.listen(Number(process.env['PORT'] ?? 9000), '127.0.0.1', () => {
  console.log(`Listening at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
