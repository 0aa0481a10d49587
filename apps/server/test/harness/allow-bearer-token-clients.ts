import type { TestServer } from './test-server.ts';

/** Allows clients with access tokens in all organizations, as the operator's command does for one. */
export async function allowBearerTokenClients({ database }: TestServer): Promise<void> {
  await database.kysely.updateTable('organizations').set({ bearer_token_clients_allowed: true }).execute();
}

/** Gets an access token for a client. */
export async function exchange(
  server: TestServer,
  client: { id: string; secret: string },
  organizationID: string = server.organizationId,
): Promise<{ status: number; token: string }> {
  const { status, json } = await server.send('/public/apiClient/accessToken', {
    token: null,
    json: { organizationID, id: client.id, secret: client.secret },
  });
  return { status, token: json.access_token };
}
