import { allowBearerTokenClients } from './allow-bearer-token-clients.ts';
import type { TestServer } from './test-server.ts';

/** A `BEARER_TOKEN` client with its secret. */
export interface TestClient {
  readonly id: string;
  readonly organizationId: string;
  readonly secret: string;
}

/** Lets the organizations that there are make clients with access tokens, as many as a test file wants. */
export async function allowTokenClients(server: TestServer): Promise<void> {
  await allowBearerTokenClients(server);
  await server.database.kysely.updateTable('organizations').set({ max_api_clients: 1_000 }).execute();
}

/** Makes a client with access tokens in the organization of the token. */
export async function createTokenClient(
  server: TestServer,
  settings: object = {},
  { organizationId, token }: { organizationId: string; token: string } = server,
): Promise<TestClient> {
  const { status, json, text } = await server.send('/api/v1/api-clients', {
    json: { name: 'a client', authType: 'BEARER_TOKEN', ...settings },
    token,
  });
  if (status !== 201) throw new Error(text);
  return { id: json.data.id, organizationId, secret: json.data.secret };
}

/** Gets an access token by the standard door. */
export async function getAccessToken(server: TestServer, client: TestClient, parameters: object = {}): Promise<string> {
  const { status, json, text } = await server.send('/oauth/token', {
    token: null,
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client.id, client_secret: client.secret, ...parameters }),
  });
  if (status !== 200) throw new Error(text);
  return json.access_token;
}
