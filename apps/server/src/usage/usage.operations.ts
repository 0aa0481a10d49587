import type { components } from '@keyrail/contract';
import { type CredentialScope, findCredential, isRevoked } from '../credentials/credentials.repository.ts';
import { visibleEnvironment } from '../credentials/grants.ts';
import type { OrganizationReader } from '../database/organization-scope.ts';
import { Problem } from '../http/problems.ts';
import type { Handlers } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { chooseEnvironment } from './environment.ts';
import { listUsage, type UsageFilter, type UsageRow } from './usage.repository.ts';
import { readUsageCursor, readUsageRange, writeUsageCursor } from './usage-range.ts';

type Query = Parameters<typeof readUsageRange>[1] & { readonly limit: number; readonly cursor?: string };
type Page = components['schemas']['UsageListResponse'];

export function usageOperations({ clock }: { clock: Clock }) {
  /** Checks the query first, and returns a function that reads the page. */
  function readPage(query: Query) {
    const range = readUsageRange(clock, query);
    const after = readUsageCursor(query.cursor);
    return async (reader: OrganizationReader, filter: UsageFilter): Promise<Page> => {
      const rows = await listUsage(reader, filter, range, { after, count: query.limit + 1 });
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      const hasMore = rows.length > query.limit && last !== undefined;
      return {
        data: shown.map(presentUsage),
        nextCursor: hasMore ? writeUsageCursor({ start: last.start, credentialId: last.credential_id }) : null,
      };
    };
  }

  /** @throws Problem `NOT_FOUND` if the credential never existed, or is not visible to the caller */
  async function requireCredential(reader: OrganizationReader, scope: CredentialScope, id: string): Promise<void> {
    if (await findCredential(reader, scope, id, clock.now())) return;
    if (await isRevoked(reader, scope, id)) return;
    const name = scope.kind === 'api_key' ? 'API key' : 'API client';
    throw new Problem('NOT_FOUND', `No such ${name} is visible to this credential. Check the id in the path.`);
  }

  return {
    async listUsage({ principal, reader, query }) {
      const page = readPage(query);
      const environment = chooseEnvironment(principal, query.environment);
      if (environment === undefined) return { status: 200, body: { data: [], nextCursor: null } };
      return { status: 200, body: await page(reader, { environment, credentialId: query.credentialId }) };
    },

    async listApiKeyUsage({ principal, reader, path, query }) {
      const page = readPage(query);
      const credentialId = path.apiKeyId;
      await requireCredential(reader, { kind: 'api_key', environment: visibleEnvironment(principal) }, credentialId);
      return { status: 200, body: await page(reader, { credentialId }) };
    },

    async listApiClientUsage({ principal, reader, path, query }) {
      const page = readPage(query);
      const credentialId = path.apiClientId;
      await requireCredential(reader, { kind: 'api_client', environment: visibleEnvironment(principal) }, credentialId);
      return { status: 200, body: await page(reader, { credentialId }) };
    },
  } satisfies Partial<Handlers>;
}

function presentUsage(row: UsageRow): components['schemas']['Usage'] {
  return {
    start: row.start.toISOString(),
    credential: { type: row.credential_type, id: row.credential_id },
    environment: row.environment,
    accepted: Number(row.accepted),
    refused: Number(row.refused),
    clientErrors: Number(row.client_errors),
    serverErrors: Number(row.server_errors),
  };
}
