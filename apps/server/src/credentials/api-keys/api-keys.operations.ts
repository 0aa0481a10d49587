import type { RecordAudit } from '../../audit/record.ts';
import type { Handlers } from '../../pipeline/handler.ts';
import type { Clock } from '../../runtime/clock.ts';
import { prefixes } from '../../runtime/identifiers.ts';
import { createCredentialManager } from '../credential-manager.ts';
import { resolveGrant } from '../grants.ts';
import { issueCredential } from '../issue-credential.ts';
import type { LastUsed } from '../principals/last-used.ts';
import type { PrincipalLookUp } from '../principals/principal-look-up.ts';
import { readRestrictions } from '../restrictions.ts';
import { mintSecret } from '../secret.ts';
import { serializeApiKey } from '../serialize-credential.ts';
import { importApiKeys } from './import-api-keys.ts';
import { verifyApiKey } from './verify-api-key.ts';

export function apiKeyOperations(dependencies: {
  principalLookUp: PrincipalLookUp;
  clock: Clock;
  recordAudit: RecordAudit;
  lastUsed: LastUsed;
}) {
  const { clock } = dependencies;
  const apiKeys = createCredentialManager(dependencies, {
    kind: 'api_key',
    name: 'API key',
    idPrefix: prefixes.apiKey,
    revocationVerb: 'revoked',
  });

  return {
    async listApiKeys({ query, ...caller }) {
      return { status: 200, body: await apiKeys.list(caller, query, serializeApiKey) };
    },

    async createApiKey({ principal, heldLimits, origin, transact, body }) {
      const grant = resolveGrant(principal, body);
      const restrictions = readRestrictions(clock, heldLimits, body);
      const secret = mintSecret(`sk_${grant.environment}_`);
      const row = await transact((transaction) =>
        issueCredential(dependencies, transaction, {
          kind: 'api_key',
          action: 'api_key.created',
          name: body.name,
          grant,
          restrictions,
          secret,
          creator: principal,
          origin,
        }),
      );
      return {
        status: 201,
        body: { data: { ...serializeApiKey(row), key: secret.value } },
        headers: { Location: `/api/v1/api-keys/${row.id}` },
      };
    },

    async getApiKey({ path, ...caller }) {
      return { status: 200, body: { data: serializeApiKey(await apiKeys.get(caller, path.apiKeyId)) } };
    },

    async updateApiKey({ path, body, ...caller }) {
      return { status: 200, body: { data: serializeApiKey(await apiKeys.update(caller, path.apiKeyId, body)) } };
    },

    async rotateApiKey({ path, body, ...caller }) {
      const { row, secret } = await apiKeys.rotate(caller, path.apiKeyId, body.gracePeriodSeconds ?? 0, ({ environment }) =>
        mintSecret(`sk_${environment}_`),
      );
      return { status: 200, body: { data: { ...serializeApiKey(row), key: secret.value } } };
    },

    async finishApiKeyRotation({ path, ...caller }) {
      return { status: 200, body: { data: serializeApiKey(await apiKeys.finishRotation(caller, path.apiKeyId)) } };
    },

    async abortApiKeyRotation({ path, ...caller }) {
      return { status: 200, body: { data: serializeApiKey(await apiKeys.abortRotation(caller, path.apiKeyId)) } };
    },

    async revokeApiKey({ path, ...caller }) {
      await apiKeys.revoke(caller, path.apiKeyId);
      return { status: 204, body: undefined };
    },

    async verifyApiKey({ principal, body }) {
      return { status: 200, body: { data: await verifyApiKey(dependencies, principal, body) } };
    },

    async importApiKeys({ body, ...caller }) {
      return { status: 200, body: { data: (await importApiKeys(dependencies, caller, body.keys)).map(serializeApiKey) } };
    },
  } satisfies Partial<Handlers>;
}
