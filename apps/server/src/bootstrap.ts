import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { type FoundedOrganization, foundOrganization } from './first-run/found-organization.ts';
import { findFirstOrganization } from './organizations/organizations.repository.ts';

/** There is an organization already. */
export class AlreadyBootstrapped extends Error {
  override readonly name = 'AlreadyBootstrapped';
}

/**
 * Makes the first organization of a server, its owner and an API key. Nothing is made where there is one.
 *
 * @throws AlreadyBootstrapped
 */
export async function bootstrap(
  config: Config,
  first: { readonly organization: string; readonly ownerName: string; readonly ownerEmail: string },
): Promise<FoundedOrganization> {
  const database = await openDatabase(config);
  try {
    await migrate(database);
    const existing = await findFirstOrganization(database);
    if (existing) throw new AlreadyBootstrapped(`This server has an organization already: ${existing.name} (${existing.id}).`);
    return await foundOrganization(
      { database, clock: systemClock },
      { name: first.organization, owner: { name: first.ownerName, email: first.ownerEmail }, keyName: 'First key' },
    );
  } finally {
    await database.close();
  }
}
