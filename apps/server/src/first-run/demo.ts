import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Clock } from '../clock.ts';
import { parseSecret } from '../credentials/secret.ts';
import type { Database } from '../database/database.ts';
import { inOrganization, type OrganizationTransaction } from '../database/organization-scope.ts';
import type { FindPrincipal } from '../http/authenticate.ts';
import { newId } from '../identifiers.ts';
import { findFirstOrganization, findFirstOwner, insertMember } from '../organizations/organizations.repository.ts';
import { insertTicket } from '../resources/tickets.repository.ts';
import { foundFirstOrganization, issueOwnerKey } from './found-organization.ts';

/** How to reach the demo organization. */
export interface Demo {
  /** The absolute path of `demo.env`. */
  readonly file: string;
  readonly organizationId: string;
  readonly token: string;
  /** Whether it was made just now. */
  readonly isNew: boolean;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly findPrincipal: FindPrincipal;
  readonly dataDirectory: string;
}

const KEY_NAME = 'Demo key';

/**
 * Sees to it that an embedded server has a demo organization, and a token in `demo.env` that opens it. Where the file
 * was lost, or the process killed before it was written, or its key revoked, a new key is made.
 */
export async function ensureDemo(dependencies: Dependencies): Promise<Demo> {
  const file = join(dependencies.dataDirectory, 'demo.env');
  const known = await readWorkingToken(file, dependencies.findPrincipal);
  if (known) return { ...known, file, isNew: false };

  const organization = await findFirstOrganization(dependencies.database);
  const made = organization ? await renewKey(dependencies, organization.id) : await foundDemo(dependencies);
  return { ...made, file, isNew: true };
}

/** Writes `demo.env`, for its owner's eyes alone, whole or not at all. */
export function writeDemoFile(demo: Demo, url: string): void {
  const draft = `${demo.file}.${process.pid}`;
  writeFileSync(draft, `KEYRAIL_URL=${url}\nKEYRAIL_TOKEN=${demo.token}\nKEYRAIL_ORGANIZATION_ID=${demo.organizationId}\n`, {
    mode: 0o600,
  });
  chmodSync(draft, 0o600);
  renameSync(draft, demo.file);
}

async function readWorkingToken(
  file: string,
  findPrincipal: FindPrincipal,
): Promise<{ organizationId: string; token: string } | undefined> {
  const token = readToken(file);
  const parsed = token === undefined ? undefined : parseSecret(token);
  const principal = parsed && (await findPrincipal(parsed.hash));
  return token !== undefined && principal ? { token, organizationId: principal.organization.id } : undefined;
}

function readToken(file: string): string | undefined {
  try {
    return parseEnv(readFileSync(file, 'utf8'))['KEYRAIL_TOKEN'];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function renewKey({ database, clock }: Dependencies, organizationId: string): Promise<{ organizationId: string; token: string }> {
  const token = await inOrganization(database, organizationId, async (transaction) => {
    const owner = await findFirstOwner(transaction);
    if (!owner) throw new Error(`Organization ${organizationId} has no owner to make a demo key for.`);
    return issueOwnerKey(transaction, clock, { ownerId: owner.id, name: KEY_NAME });
  });
  return { organizationId, token };
}

async function foundDemo({ database, clock }: Dependencies): Promise<{ organizationId: string; token: string }> {
  return foundFirstOrganization(
    { database, clock },
    {
      name: 'Demo organization',
      owner: { name: 'Olivia Owner', email: 'owner@demo.example' },
      keyName: KEY_NAME,
      async furnish(transaction) {
        await insertMember(
          transaction,
          { id: newId('user'), name: 'Victor Viewer', email: 'viewer@demo.example', created_at: clock.now() },
          'viewer',
        );
        await insertDemoTickets(transaction, clock);
      },
    },
  );
}

async function insertDemoTickets(transaction: OrganizationTransaction, clock: Clock): Promise<void> {
  const tickets = [
    { subject: 'How do I rotate a key without downtime?', status: 'closed', priority: 'normal' },
    { subject: 'The nightly export has stopped', status: 'open', priority: 'high' },
    { subject: 'Please add our new colleague', status: 'open', priority: 'normal' },
  ] as const;
  for (const ticket of tickets) {
    const now = clock.now();
    await insertTicket(transaction, { ...ticket, id: newId('ticket'), body: '', environment: 'live', created_at: now, updated_at: now });
  }
}
