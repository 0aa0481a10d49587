import { composeAudit } from '../../src/compose-audit.ts';
import { issueCredential } from '../../src/credentials/issue-credential.ts';
import { mintSecret } from '../../src/credentials/secret.ts';
import { inOrganization } from '../../src/database/organization-scope.ts';
import { findFirstOwner } from '../../src/members/memberships.repository.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { allowBearerTokenClients, exchange } from './allow-bearer-token-clients.ts';
import { SERVER_SECRET, type TestServer } from './test-server.ts';

/** A valid credential and its id. */
export interface TestCredential {
  readonly id: string;
  readonly secret: string;
}

/** The kinds of credentials. */
export const KINDS = ['API key', 'API client', 'access token', 'personal key'] as const;
export type Kind = (typeof KINDS)[number];

/** Creates one credential of each kind in an organization, each with an owner's permissions. */
export async function createEveryKind(
  server: TestServer,
  { organizationId, token }: { organizationId: string; token: string },
): Promise<Record<Kind, TestCredential> & { bearerTokenClient: TestCredential }> {
  await allowBearerTokenClients(server);
  const create = async (path: string, json: object) => (await server.send(path, { token, json })).json.data;
  const apiKey = await create('/api/v1/api-keys', { name: 'every kind' });
  const apiClient = await create('/api/v1/api-clients', { name: 'every kind', authType: 'API_KEY' });
  const bearerTokenClient = await create('/api/v1/api-clients', { name: 'every kind', authType: 'BEARER_TOKEN' });
  return {
    'API key': { id: apiKey.id, secret: apiKey.key },
    'API client': { id: apiClient.id, secret: apiClient.key },
    'access token': { id: bearerTokenClient.id, secret: (await exchange(server, bearerTokenClient, organizationId)).token },
    'personal key': await makePersonalKey(server, organizationId),
    bearerTokenClient: { id: bearerTokenClient.id, secret: bearerTokenClient.secret },
  };
}

/** Issues a personal key for the organization's first owner, without a sign-in of the owner. */
async function makePersonalKey(server: TestServer, organizationId: string): Promise<TestCredential> {
  const secret = mintSecret('uk_');
  const recordAudit = composeAudit({ clock: systemClock, secret: SERVER_SECRET });
  const row = await inOrganization(server.database, organizationId, async (transaction) => {
    const owner = await findFirstOwner(transaction);
    if (!owner) throw new Error('the organization has no owner');
    return issueCredential({ clock: systemClock, recordAudit }, transaction, {
      kind: 'personal_key',
      userId: owner.id,
      action: 'personal_key.generated',
      name: 'Personal key',
      grant: { environment: 'live', permissions: [] },
      restrictions: { expiresAt: null, allowedIps: [] },
      secret,
      creator: { type: 'user', id: owner.id },
    });
  });
  return { id: row.id, secret: secret.value };
}
