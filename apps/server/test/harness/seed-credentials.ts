import { composeAudit } from '../../src/compose-audit.ts';
import { issueCredential, type NewCredential } from '../../src/credentials/issue-credential.ts';
import { mintSecret, type SecretPrefix } from '../../src/credentials/secret.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { inOrganization } from '../../src/database/organization-scope.ts';
import { insertMember } from '../../src/members/memberships.repository.ts';
import { rolePermissions } from '../../src/members/roles.ts';
import { createFirstOrganization } from '../../src/organizations/create-organization.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { newId } from '../../src/runtime/identifiers.ts';

/** Credentials of one organization: the same number of each kind, beyond its quotas. */
export interface SeededCredentials {
  readonly apiKeys: readonly string[];
  readonly clientKeys: readonly string[];
  readonly tokenClients: readonly { readonly id: string; readonly secret: string }[];
  readonly personalKeys: readonly string[];
}

/** Fills an empty database with an organization and its credentials, and closes the database so that a server can open it. */
export async function seedCredentials(
  settings: { readonly databaseUrl: string | undefined; readonly dataDirectory: string; readonly secret: string },
  count: number,
): Promise<SeededCredentials> {
  const database = await openDatabase(settings);
  try {
    await migrate(database);
    const clock = systemClock;
    const dependencies = { database, clock, recordAudit: composeAudit({ clock, secret: settings.secret }) };
    const { organizationId, ownerId } = await createFirstOrganization(dependencies, {
      name: 'Seeded',
      owner: { name: 'Olivia Owner', email: 'owner@seeded.example' },
      keyName: 'First key',
    });
    // A benchmark sends more requests than the default limit allows.
    await database.kysely.updateTable('organizations').set({ rate_limit: 1_000_000, rate_limit_window_seconds: 1 }).execute();
    return await inOrganization(database, organizationId, async (transaction) => {
      const issue = async (prefix: SecretPrefix, kind: Pick<NewCredential, 'kind' | 'authType' | 'userId' | 'action'>) => {
        const secret = mintSecret(prefix);
        const { id } = await issueCredential(dependencies, transaction, {
          ...kind,
          name: 'seeded',
          grant: { environment: 'live', permissions: [...rolePermissions.owner] },
          restrictions: { expiresAt: null, allowedIps: [] },
          secret,
          creator: { type: 'user', id: ownerId },
        });
        return { id, secret: secret.value };
      };
      const seeded = {
        apiKeys: [] as string[],
        clientKeys: [] as string[],
        tokenClients: [] as { id: string; secret: string }[],
        personalKeys: [] as string[],
      };
      for (let index = 0; index < count; index++) {
        const userId = newId('user');
        await insertMember(
          transaction,
          { id: userId, issuer: null, subject: null, email: `${index}@seeded.example`, name: `Member ${index}`, created_at: clock.now() },
          'owner',
        );
        const client = { kind: 'api_client', action: 'api_client.created' } as const;
        seeded.apiKeys.push((await issue('sk_live_', { kind: 'api_key', action: 'api_key.created' })).secret);
        seeded.clientKeys.push((await issue('ck_', { ...client, authType: 'API_KEY' })).secret);
        seeded.tokenClients.push(await issue('cs_', { ...client, authType: 'BEARER_TOKEN' }));
        seeded.personalKeys.push((await issue('uk_', { kind: 'personal_key', userId, action: 'personal_key.generated' })).secret);
      }
      return seeded;
    });
  } finally {
    await database.close();
  }
}
