import { type RecordAudit } from '../audit/record.ts';
import { composeAudit } from '../compose-audit.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open-database.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import type { Config } from '../runtime/config.ts';
import { ensureServerSecret } from '../runtime/server-secret.ts';

/** What a command that does not serve works with. */
export interface CommandDependencies {
  readonly database: Database;
  readonly clock: Clock;
  /** What the server signs and encrypts with. */
  readonly secret: string;
  readonly recordAudit: RecordAudit;
}

/** Opens the server's database for one piece of work, brings it up to date, and closes it whatever happens. */
export async function withServer<Result>(config: Config, work: (dependencies: CommandDependencies) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(config);
  try {
    await migrate(database);
    const secret = config.secret ?? ensureServerSecret(config.dataDirectory);
    return await work({
      database,
      clock: systemClock,
      secret,
      recordAudit: composeAudit({ clock: systemClock, secret }),
    });
  } finally {
    await database.close();
  }
}
