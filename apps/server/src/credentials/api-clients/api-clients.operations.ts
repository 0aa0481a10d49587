import type { AuthType, components } from '@keyrail/contract';
import type { RecordAudit } from '../../audit/record.ts';
import type { OrganizationTransaction } from '../../database/organization-scope.ts';
import { Problem } from '../../http/problems.ts';
import { lockOrganization } from '../../organizations/organizations.repository.ts';
import type { Handlers } from '../../pipeline/handler.ts';
import type { Clock } from '../../runtime/clock.ts';
import { prefixes } from '../../runtime/identifiers.ts';
import { createCredentialManager } from '../credential-manager.ts';
import { type CredentialRow, countCredentials } from '../credentials.repository.ts';
import { resolveGrant } from '../grants.ts';
import { issueCredential } from '../issue-credential.ts';
import { readRestrictions } from '../restrictions.ts';
import { type MintedSecret, mintSecret } from '../secret.ts';
import { serializeApiClient } from '../serialize-credential.ts';

export function apiClientOperations(dependencies: { clock: Clock; recordAudit: RecordAudit }) {
  const { clock } = dependencies;
  const apiClients = createCredentialManager(dependencies, {
    kind: 'api_client',
    name: 'API client',
    idPrefix: prefixes.apiClient,
    revocationVerb: 'deleted',
  });

  return {
    async listApiClients({ query, ...caller }) {
      return { status: 200, body: await apiClients.list(caller, query, serializeApiClient) };
    },

    async createApiClient({ principal, heldLimits, origin, transact, body }) {
      const grant = resolveGrant(principal, body);
      const restrictions = readRestrictions(clock, heldLimits, body);
      const secret = mintClientSecret(body.authType);
      const row = await transact(async (transaction) => {
        await requireQuota(transaction, body.authType);
        return issueCredential(dependencies, transaction, {
          kind: 'api_client',
          authType: body.authType,
          action: 'api_client.created',
          name: body.name,
          grant,
          restrictions,
          secret,
          creator: principal,
          origin,
        });
      });
      return { status: 201, body: { data: withSecret(row, secret) }, headers: { Location: `/api/v1/api-clients/${row.id}` } };
    },

    async getApiClient({ path, ...caller }) {
      return { status: 200, body: { data: serializeApiClient(await apiClients.get(caller, path.apiClientId)) } };
    },

    async updateApiClient({ path, body, ...caller }) {
      return { status: 200, body: { data: serializeApiClient(await apiClients.update(caller, path.apiClientId, body)) } };
    },

    async rotateApiClient({ path, body, ...caller }) {
      const { row, secret } = await apiClients.rotate(caller, path.apiClientId, body.gracePeriodSeconds ?? 0, (client) =>
        mintClientSecret(client.auth_type ?? 'API_KEY'),
      );
      return { status: 200, body: { data: withSecret(row, secret) } };
    },

    async finishApiClientRotation({ path, ...caller }) {
      return { status: 200, body: { data: serializeApiClient(await apiClients.finishRotation(caller, path.apiClientId)) } };
    },

    async abortApiClientRotation({ path, ...caller }) {
      return { status: 200, body: { data: serializeApiClient(await apiClients.abortRotation(caller, path.apiClientId)) } };
    },

    async deleteApiClient({ path, ...caller }) {
      await apiClients.revoke(caller, path.apiClientId);
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}

/**
 * Locks the organization, so that concurrent requests can't exceed its quota.
 *
 * @throws Problem `AUTH_TYPE_RETIRED` or `QUOTA_EXCEEDED`
 */
async function requireQuota(transaction: OrganizationTransaction, authType: AuthType): Promise<void> {
  const organization = await lockOrganization(transaction);
  if (authType === 'BEARER_TOKEN' && !organization.bearer_token_clients_allowed) {
    throw new Problem('AUTH_TYPE_RETIRED', 'The authType BEARER_TOKEN is retired. Create a client with API_KEY, or an API key.');
  }
  const limit = organization.max_api_clients;
  if ((await countCredentials(transaction, 'api_client')) >= limit) {
    throw new Problem(
      'QUOTA_EXCEEDED',
      `This organization has reached its limit of ${limit} API clients. Delete one, or ask the operator to raise the limit.`,
      { limit },
    );
  }
}

const mintClientSecret = (authType: AuthType): MintedSecret => mintSecret(authType === 'API_KEY' ? 'ck_' : 'cs_');

function withSecret(row: CredentialRow, secret: MintedSecret): components['schemas']['ApiClientWithSecret'] {
  return { ...serializeApiClient(row), ...(row.auth_type === 'BEARER_TOKEN' ? { secret: secret.value } : { key: secret.value }) };
}
