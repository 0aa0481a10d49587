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
import { type CreateOrganizationDependencies, createFirstOrganization } from '../organizations/create-organization.ts';
import { issueOwnerKey } from '../organizations/issue-owner-key.ts';
import { findFirstOrganization } from '../organizations/organizations.repository.ts';
import { newId } from '../runtime/identifiers.ts';
import { type DemoSecrets, demoFilePath, readDemoFile } from './demo-file.ts';
import { insertDemoResources } from './demo-resources.ts';

/** The demo organization, as its users reach it. */
export interface Demo {
  /** The absolute path of `demo.env`. */
  readonly file: string;
  readonly secrets: DemoSecrets;
  /** Whether the secrets were created by this start of the server. */
  readonly isNew: boolean;
}

/** The users of the demo organization. */
export const demoUsers = {
  owner: { name: 'Olivia Owner', email: 'owner@demo.example' },
  viewer: { name: 'Victor Viewer', email: 'viewer@demo.example' },
} as const;

type Dependencies = CreateOrganizationDependencies & { readonly findPrincipal: FindPrincipal; readonly dataDirectory: string };

const KEY_NAME = 'Demo key';
const CLIENT_NAMES = { API_KEY: 'Demo client', BEARER_TOKEN: 'Demo client with access tokens' } as const;

/**
 * Ensures that an embedded server has a demo organization, and that the key in `demo.env` is valid. If the file is missing
 * or incomplete, or its key was revoked, it issues new secrets.
 */
export async function ensureDemo(dependencies: Dependencies): Promise<Demo> {
  const file = demoFilePath(dependencies.dataDirectory);
  const existing = readDemoFile(file);
  if (existing && (await dependencies.findPrincipal.bySecret(hashSecret(existing.token)))) return { file, secrets: existing, isNew: false };

  const organization = await findFirstOrganization(dependencies.database);
  const secrets = organization ? await reissueSecrets(dependencies, organization.id) : await createDemo(dependencies);
  return { file, secrets, isNew: true };
}

async function reissueSecrets(dependencies: Dependencies, organizationId: string): Promise<DemoSecrets> {
  return inOrganization(dependencies.database, organizationId, async (transaction) => {
    const owner = await findFirstOwner(transaction);
    if (!owner) throw new Error(`The organization ${organizationId} has no owner, so no demo key can be issued.`);
    const token = await issueOwnerKey(dependencies, transaction, { ownerId: owner.id, name: KEY_NAME });
    return { organizationId, token, ...(await ensureClients(dependencies, transaction, owner.id)) };
  });
}

async function createDemo(dependencies: Dependencies): Promise<DemoSecrets> {
  const { clock } = dependencies;
  let clients: Awaited<ReturnType<typeof ensureClients>> | undefined;
  const { organizationId, token } = await createFirstOrganization(dependencies, {
    name: 'Demo organization',
    owner: demoUsers.owner,
    keyName: KEY_NAME,
    async populate(transaction, ownerId) {
      const viewer = { ...demoUsers.viewer, id: newId('user'), issuer: null, subject: null, created_at: clock.now() };
      await insertMember(transaction, viewer, 'viewer');
      clients = await ensureClients(dependencies, transaction, ownerId);
      await insertDemoResources(dependencies, transaction);
    },
  });
  if (!clients) throw new Error('the demo organization has no clients');
  return { organizationId, token, ...clients };
}

/** Creates the two demo clients, or rotates the secrets of existing ones. */
async function ensureClients(
  dependencies: Dependencies,
  transaction: OrganizationTransaction,
  ownerId: string,
): Promise<Pick<DemoSecrets, 'clientKey' | 'clientId' | 'clientSecret'>> {
  const keyClient = await ensureClient(dependencies, transaction, ownerId, 'API_KEY');
  // The API no longer creates such clients, but existing organizations may have them.
  const tokenClient = await ensureClient(dependencies, transaction, ownerId, 'BEARER_TOKEN');
  return { clientKey: keyClient.secret, clientId: tokenClient.id, clientSecret: tokenClient.secret };
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
