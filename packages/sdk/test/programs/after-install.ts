/** Uses the installed package as a stranger's program does, against a server of its own on loopback. */
import { deepEqual, equal, rejects } from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AuthenticationError, createClient, createKeyrail } from '@keyrail/sdk';
import { createNodeTransport } from '@keyrail/sdk/node';
import { Me } from '@keyrail/sdk/resources';
import { createFetchDouble } from '@keyrail/sdk/testing';
import { verifyWebhook, WebhookVerificationError } from '@keyrail/sdk/webhooks';

const principal = { type: 'api_key', id: 'ak_1', permissions: ['tickets:read'] };
const server = createServer((request, response) => {
  const isKnown = request.url === '/api/v1/me' && request.headers.authorization === 'Bearer sk_test_known';
  const body = isKnown ? { data: { principal } } : { status: 401, code: 'INVALID_TOKEN', detail: 'The key does not exist.' };
  response.writeHead(isKnown ? 200 : 401, { 'Content-Type': isKnown ? 'application/json' : 'application/problem+json' });
  response.end(JSON.stringify(body));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const { principal: received } = await createKeyrail({ credential: 'sk_test_known', baseUrl }).me.get();
deepEqual(received, principal);
await rejects(async () => createKeyrail({ credential: 'sk_test_unknown', baseUrl }).me.get(), AuthenticationError);

equal((await new Me(createClient({ credential: 'sk_test_known', baseUrl })).get()).principal.id, 'ak_1');

const transport = createNodeTransport();
equal((await createKeyrail({ credential: 'sk_test_known', baseUrl, transport }).me.get()).principal.id, 'ak_1');
await transport.close();

const double = createFetchDouble().on('DELETE', '/api/v1/api-keys/{apiKeyId}', { status: 204 });
await createKeyrail({ credential: 'sk_test_known', baseUrl, fetch: double.fetch }).apiKeys.revoke('ak_1');
equal(double.requests.length, 1);

await rejects(
  async () => verifyWebhook({ body: '{}', headers: {} }, { secret: `whsec_${btoa('x'.repeat(32))}` }),
  WebhookVerificationError,
);
server.closeAllConnections();
server.close();
