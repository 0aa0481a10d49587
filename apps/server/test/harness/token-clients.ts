import { allowBearerTokenClients } from './allow-bearer-token-clients.ts';
import type { TestServer } from './test-server.ts';

/** A `BEARER_TOKEN` client with its secret. */
export interface TestClient {
  readonly id: string;
  readonly organizationId: string;
  readonly secret: string;
}

/** Allows all organizations to create clients with access tokens, up to 1,000 each. */
export async function allowTokenClients(server: TestServer): Promise<void> {
  await allowBearerTokenClients(server);
  await server.database.kysely.updateTable('organizations').set({ max_api_clients: 1_000 }).execute();
}

/** Creates a client with access tokens in an organization. */
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

/** Gets an access token from the standard OAuth endpoint. */
export async function getAccessToken(server: TestServer, client: TestClient, parameters: object = {}): Promise<string> {
  const { status, json, text } = await server.send('/oauth/token', {
    token: null,
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client.id, client_secret: client.secret, ...parameters }),
  });
  if (status !== 200) throw new Error(text);
  return json.access_token;
}
