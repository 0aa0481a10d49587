import type { AuthType } from '@keyrail/contract';
import { OPERATOR } from '../audit/audit-event.ts';
import { credentialAnnouncement } from '../credentials/credential-announcement.ts';
import { findCredential, findCredentialByName } from '../credentials/credentials.repository.ts';
import { issueCredential } from '../credentials/issue-credential.ts';
import type { FindPrincipal } from '../credentials/principals/find-principal.ts';
import { rotateSecret } from '../credentials/rotation.ts';
import { hashSecret, mintSecret } from '../credentials/secret.ts';
import { inOrganization, type OrganizationTransaction } from '../database/organization-scope.ts';
import { findFirstOwner, insertMember } from '../members/memberships.repository.ts';
import { rolePermissions } from '../members/roles.ts';
import { type CreateOrganizationDependencies, createFirstOrganization, issueOwnerKey } from '../organizations/create-organization.ts';
import { findFirstOrganization } from '../organizations/organizations.repository.ts';
import { newId } from '../runtime/identifiers.ts';
import { type DemoSecrets, demoFile, readDemoFile } from './demo-file.ts';
import { insertDemoResources } from './demo-resources.ts';

/** How to reach the demo organization. */
export interface Demo {
  /** The absolute path of `demo.env`. */
  readonly file: string;
  readonly secrets: DemoSecrets;
  /** Whether the secrets were made just now. */
  readonly isNew: boolean;
}

/** The people of the demo organization. */
export const demoPeople = {
  owner: { name: 'Olivia Owner', email: 'owner@demo.example' },
  viewer: { name: 'Victor Viewer', email: 'viewer@demo.example' },
} as const;

type Dependencies = CreateOrganizationDependencies & { readonly findPrincipal: FindPrincipal; readonly dataDirectory: string };

const KEY_NAME = 'Demo key';
const CLIENT_NAMES = { API_KEY: 'Demo client', BEARER_TOKEN: 'Demo client with access tokens' } as const;

/**
 * Sees to it that an embedded server has a demo organization, and that `demo.env` opens it. Where the file was lost, or
 * the process killed before it was written, or its key revoked, new secrets are made.
 */
export async function ensureDemo(dependencies: Dependencies): Promise<Demo> {
  const file = demoFile(dependencies.dataDirectory);
  const known = readDemoFile(file);
  if (known && (await dependencies.findPrincipal.bySecret(hashSecret(known.token)))) return { file, secrets: known, isNew: false };

  const organization = await findFirstOrganization(dependencies.database);
  const secrets = organization ? await renewSecrets(dependencies, organization.id) : await createDemo(dependencies);
  return { file, secrets, isNew: true };
}

async function renewSecrets(dependencies: Dependencies, organizationId: string): Promise<DemoSecrets> {
  return inOrganization(dependencies.database, organizationId, async (transaction) => {
    const owner = await findFirstOwner(transaction);
    if (!owner) throw new Error(`Organization ${organizationId} has no owner to make a demo key for.`);
    const token = await issueOwnerKey(dependencies, transaction, { ownerId: owner.id, name: KEY_NAME });
    return { organizationId, token, ...(await ensureClients(dependencies, transaction, owner.id)) };
  });
}

async function createDemo(dependencies: Dependencies): Promise<DemoSecrets> {
  const { clock } = dependencies;
  let clients: Awaited<ReturnType<typeof ensureClients>> | undefined;
  const { organizationId, token } = await createFirstOrganization(dependencies, {
    name: 'Demo organization',
    owner: demoPeople.owner,
    keyName: KEY_NAME,
    async furnish(transaction, ownerId) {
      const viewer = { ...demoPeople.viewer, id: newId('user'), issuer: null, subject: null, created_at: clock.now() };
      await insertMember(transaction, viewer, 'viewer');
      clients = await ensureClients(dependencies, transaction, ownerId);
      await insertDemoResources(dependencies, transaction);
    },
  });
  if (!clients) throw new Error('the demo organization has no clients');
  return { organizationId, token, ...clients };
}

/** Makes the two demo clients, or gives those that are there new secrets. */
async function ensureClients(
  dependencies: Dependencies,
  transaction: OrganizationTransaction,
  ownerId: string,
): Promise<Pick<DemoSecrets, 'clientKey' | 'clientId' | 'clientSecret'>> {
  const withKey = await ensureClient(dependencies, transaction, ownerId, 'API_KEY');
  // Such clients are not made any more, but an organization may have one from before.
  const withTokens = await ensureClient(dependencies, transaction, ownerId, 'BEARER_TOKEN');
  return { clientKey: withKey.secret, clientId: withTokens.id, clientSecret: withTokens.secret };
}

async function ensureClient(
  dependencies: Dependencies,
  transaction: OrganizationTransaction,
  ownerId: string,
  authType: AuthType,
): Promise<{ id: string; secret: string }> {
  const now = dependencies.clock.now();
  const secret = mintSecret(authType === 'API_KEY' ? 'ck_' : 'cs_');
  const existing = await findCredentialByName(transaction, { kind: 'api_client' }, CLIENT_NAMES[authType], now);
  if (existing) {
    await rotateSecret(transaction, existing, secret, { gracePeriodSeconds: 0, now });
    const rotated = (await findCredential(transaction, { kind: 'api_client' }, existing.id, now)) ?? existing;
    await dependencies.recordAudit(transaction, {
      action: 'api_client.rotated',
      actor: OPERATOR,
      target: { type: 'api_client', id: existing.id },
      before: { keyPrefix: existing.display_prefix },
      after: { keyPrefix: secret.displayPrefix, gracePeriodSeconds: 0 },
      announcement: credentialAnnouncement('api_client.rotated', rotated),
    });
    return { id: existing.id, secret: secret.value };
  }
  const { id } = await issueCredential(dependencies, transaction, {
    kind: 'api_client',
    authType,
    action: 'api_client.created',
    name: CLIENT_NAMES[authType],
    grant: { environment: 'live', permissions: [...rolePermissions.owner] },
    restrictions: { expiresAt: null, allowedIps: [] },
    secret,
    creator: { type: 'user', id: ownerId },
  });
  return { id, secret: secret.value };
}
