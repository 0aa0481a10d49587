import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { type FoundedOrganization, foundFirstOrganization } from './first-run/found-organization.ts';

/**
 * Makes the first organization of a server, its owner and an API key. Nothing is made where there is one.
 *
 * @throws OrganizationExists
 */
export async function bootstrap(
  config: Config,
  first: { readonly organization: string; readonly ownerName: string; readonly ownerEmail: string },
): Promise<FoundedOrganization> {
  const database = await openDatabase(config);
  try {
    await migrate(database);
    return await foundFirstOrganization(
      { database, clock: systemClock },
      { name: first.organization, owner: { name: first.ownerName, email: first.ownerEmail }, keyName: 'First key' },
    );
  } finally {
    await database.close();
  }
}
