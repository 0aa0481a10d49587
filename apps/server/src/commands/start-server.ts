import { createApp } from '../app.ts';
import { compose } from '../compose.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open-database.ts';
import { banner } from '../demo/banner.ts';
import { demoPeople, ensureDemo } from '../demo/demo.ts';
import { writeDemoFile } from '../demo/demo-file.ts';
import { type DevelopmentProvider, startDevelopmentProvider } from '../development-provider/start.ts';
import { listen } from '../http/listen.ts';
import type { SharedWindows } from '../limits/shared-windows.ts';
import { systemClock } from '../runtime/clock.ts';
import type { Config } from '../runtime/config.ts';
import { createLog, type Log } from '../runtime/log.ts';
import { ensureServerSecret } from '../runtime/server-secret.ts';
import { TIMED_OUT, withTimeout } from '../runtime/with-timeout.ts';
import type { TestOverrides } from './adjustments.ts';
import { ShutdownIncomplete } from './not-all-written.ts';

/** How long requests under way may take once the server takes no more, in milliseconds. */
const DRAIN_MILLISECONDS = 10_000;

/** How long each step after that may take, such as to write what is left and close the database, in milliseconds. */
const CLOSE_MILLISECONDS = 5_000;

/**
 * Opens the database, brings it up to date, and serves.
 *
 * @returns goes on serving for the configured delay, finishes the requests under way, writes what is left to write, and closes
 *   the database; throws `ShutdownIncomplete` where the database does not take that, or something takes too long
 */
export async function startServer(
  config: Config,
  say: (text: string) => void,
  overrides: TestOverrides = {},
): Promise<() => Promise<void>> {
  const log = createLog(config.logLevel);
  const database = await openDatabase(config);
  let development: DevelopmentProvider | undefined;
  let windows: SharedWindows | undefined;
  try {
    await migrate(database);
    const secret = config.secret ?? ensureServerSecret(config.dataDirectory);
    development = needsDevelopmentProvider(config) ? await startDevelopmentProvider(developmentSettings(config, database, log)) : undefined;
    // Loaded only where they are asked for: the first takes a quarter of the time that the server needs to start.
    const tracing = config.tracing && (await import('../observability/tracing.ts')).startTracing(config.tracing, log);
    windows =
      config.redis &&
      (await (
        await import('../limits/shared-windows.ts')
      ).openSharedWindows({ ...config.redis, patienceBeats: overrides.redisTimeoutTicks, log }));
    if (config.databaseUrl !== undefined && !windows)
      log.warn('without REDIS_URL rate limits count in this process alone: beside other servers each lets all of a limit through');
    if (config.redis && config.redis.servers === undefined)
      log.warn(
        'without SERVERS_SHARING_REDIS this server takes itself for the only one: while Redis is away it lets all of a limit through',
      );
    let url = '';
    const composed = compose(
      { database, clock: systemClock, log, secret, issuer: () => url, tracing, windows },
      { ...config, oidc: development ?? config.oidc },
      overrides.webhooks,
    );
    // So that a wrong secret is told now, and not to the first who asks for a token.
    await composed.signingKeys.current();
    await composed.requestLogMaintenance.run();
    const demo = config.databaseUrl === undefined ? await ensureDemo({ ...composed, dataDirectory: config.dataDirectory }) : undefined;
    if (demo) await development?.admit(demo.secrets.organizationId);

    let isDraining = false;
    const app = createApp({ ...composed, isDraining: () => isDraining });
    const listening = await listen(app.fetch, config, composed.observeUnmatched);
    url = config.publicUrl ?? listening.url;
    if (config.databaseUrl !== undefined && config.publicUrl === undefined)
      log.warn({ issuer: url }, 'without PUBLIC_URL tokens name the address that this server listens on as their issuer');
    if (demo) writeDemoFile(demo.file, listening.url, demo.secrets);
    say(demo ? banner(demo, listening.url, development?.issuer) : `Keyrail is ready at ${listening.url}`);

    composed.webhooks.start();

    return async () => {
      isDraining = true;
      await listening.retire(config.shutdownDelaySeconds * 1_000);
      // Webhooks that were not sent in time are given back after that, so that another server sends them.
      await withTimeout(
        Promise.all([
          listening.drain(DRAIN_MILLISECONDS),
          development?.drain(DRAIN_MILLISECONDS),
          composed.webhooks.stop(DRAIN_MILLISECONDS),
        ]),
        DRAIN_MILLISECONDS + CLOSE_MILLISECONDS,
      );
      const { requestLog } = composed;
      const droppedBefore = requestLog.dropped;
      const closing = Promise.all([composed.stop(), tracing?.stop()]).then(() => database.close());
      const isClosed = (await withTimeout(closing, CLOSE_MILLISECONDS)) !== TIMED_OUT;
      const missing = requestLog.waiting + requestLog.dropped - droppedBefore;
      if (!isClosed || missing > 0) throw new ShutdownIncomplete(missing);
    };
  } catch (error) {
    await development?.drain(0);
    windows?.close();
    await database.close();
    throw error;
  }
}

/** Only where nothing is configured: a server that others rely on never signs anybody in without a password. */
function needsDevelopmentProvider({ databaseUrl, oidc }: Config): boolean {
  return databaseUrl === undefined && oidc === undefined;
}

function developmentSettings({ dataDirectory, oidcPort }: Config, database: Database, log: Log) {
  return { database, dataDirectory, port: oidcPort, emails: { owner: demoPeople.owner.email, viewer: demoPeople.viewer.email }, log };
}
