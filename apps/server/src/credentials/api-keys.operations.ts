import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import type { Handlers } from '../http/handler.ts';
import { readStretch, toPage } from '../http/pagination.ts';
import { Problem } from '../http/problems.ts';
import { newId, prefixes } from '../identifiers.ts';
import { findApiKey, insertApiKey, listApiKeys, renameApiKey, revokeApiKey } from './api-keys.repository.ts';
import { decideGrant, presentApiKey, visibleTo } from './api-keys.ts';
import { mintApiKeySecret } from './secret.ts';

const notFound = (): Problem => new Problem('NOT_FOUND', 'There is no such API key, or none that this credential can see.');

export function apiKeyOperations({ database, clock }: { database: Database; clock: Clock }) {
  return {
    async listApiKeys({ principal, query }) {
      const stretch = readStretch(prefixes.apiKey, query);
      const scope = visibleTo(principal);
      // A test credential that asks for live keys sees none.
      if (scope.environment && query.environment && scope.environment !== query.environment)
        return { status: 200, body: { data: [], nextCursor: null } };
      const rows = await inOrganization(database, principal.organization.id, (transaction) =>
        listApiKeys(transaction, { environment: scope.environment ?? query.environment }, stretch),
      );
      return { status: 200, body: toPage(rows, stretch.limit, presentApiKey) };
    },

    async createApiKey({ principal, body }) {
      const grant = decideGrant(principal, body);
      const secret = mintApiKeySecret(grant.environment);
      const row = await inOrganization(database, principal.organization.id, (transaction) =>
        insertApiKey(transaction, {
          id: newId('apiKey'),
          name: body.name,
          secret_hash: secret.hash,
          display_prefix: secret.displayPrefix,
          environment: grant.environment,
          permissions: grant.permissions,
          created_by_type: 'api_key',
          created_by_id: principal.id,
          created_at: clock.now(),
        }),
      );
      return {
        status: 201,
        body: { data: { ...presentApiKey(row), key: secret.value } },
        headers: { Location: `/api/v1/api-keys/${row.id}` },
      };
    },

    async getApiKey({ principal, path }) {
      const row = await inOrganization(database, principal.organization.id, (transaction) =>
        findApiKey(transaction, visibleTo(principal), path.apiKeyId),
      );
      if (!row) throw notFound();
      return { status: 200, body: { data: presentApiKey(row) } };
    },

    async updateApiKey({ principal, path, body }) {
      const row = await inOrganization(database, principal.organization.id, (transaction) =>
        renameApiKey(transaction, visibleTo(principal), path.apiKeyId, body.name),
      );
      if (!row) throw notFound();
      return { status: 200, body: { data: presentApiKey(row) } };
    },

    async revokeApiKey({ principal, path }) {
      const isRevoked = await inOrganization(database, principal.organization.id, (transaction) =>
        revokeApiKey(transaction, visibleTo(principal), path.apiKeyId, clock.now()),
      );
      if (!isRevoked) throw notFound();
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}
