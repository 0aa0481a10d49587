import { createApp } from './app.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { createFindPrincipal } from './credentials/find-principal.ts';
import { createLastUsed } from './credentials/last-used.ts';
import { openDatabase } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { banner } from './first-run/banner.ts';
import { ensureDemo, writeDemoFile } from './first-run/demo.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';

/** How long requests under way may take once the server is to stop, in milliseconds. */
const DRAIN_MILLISECONDS = 10_000;

/** A server that runs. */
export interface Running {
  readonly url: string;
  /** Finishes the requests under way, writes what is left to write, and closes the database. */
  stop(): Promise<void>;
}

/**
 * Starts the server: database, migrations, the demo organization if nothing else is configured, then HTTP.
 *
 * @param say - shows a line to the person who started it
 */
export async function serve(config: Config, say: (text: string) => void): Promise<Running> {
  const log = createLog(config.logLevel);
  const clock = systemClock;
  const database = await openDatabase(config);
  try {
    await migrate(database);
    const lastUsed = createLastUsed(database, clock, (error) => log.warn({ error }, 'could not write when credentials were last used'));
    const findPrincipal = createFindPrincipal(database, lastUsed);
    const demo =
      config.databaseUrl === undefined
        ? await ensureDemo({ database, clock, findPrincipal, dataDirectory: config.dataDirectory })
        : undefined;

    let isDraining = false;
    const app = createApp({ database, clock, log, findPrincipal, isDraining: () => isDraining });
    const listening = await listen(app.fetch, config);
    if (demo) writeDemoFile(demo, listening.url);
    say(demo ? banner(demo, listening.url) : `Keyrail is ready at ${listening.url}`);

    return {
      url: listening.url,
      async stop() {
        isDraining = true;
        await listening.drain(DRAIN_MILLISECONDS);
        await lastUsed.stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
