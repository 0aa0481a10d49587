import { type RecordAudit } from '../audit/record.ts';
import { composeAudit } from '../compose-audit.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open-database.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import type { Config } from '../runtime/config.ts';
import { ensureServerSecret } from '../runtime/server-secret.ts';

/** The dependencies of a command that does not serve. */
export interface CommandDependencies {
  readonly database: Database;
  readonly clock: Clock;
  /** The server's secret, which signs and encrypts. */
  readonly secret: string;
  readonly recordAudit: RecordAudit;
}

/** Opens and migrates the server's database, does the work, and closes the database whether or not the work fails. */
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
