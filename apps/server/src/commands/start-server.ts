import { createApp } from '../app.ts';
import { compose } from '../compose.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open-database.ts';
import { banner } from '../demo/banner.ts';
import { demoUsers, ensureDemo } from '../demo/demo.ts';
import { writeDemoFile } from '../demo/demo-file.ts';
import { type DevelopmentProvider, startDevelopmentProvider } from '../development-provider/start.ts';
import { listen } from '../http/listen.ts';
import type { SharedWindows } from '../limits/shared-windows.ts';
import { systemClock } from '../runtime/clock.ts';
import type { Config } from '../runtime/config.ts';
import { createLog, type Log } from '../runtime/log.ts';
import { ensureServerSecret } from '../runtime/server-secret.ts';
import { TIMED_OUT, withTimeout } from '../runtime/with-timeout.ts';
import { ShutdownIncomplete } from './shutdown-incomplete.ts';
import type { TestOverrides } from './test-overrides.ts';

/** How long requests under way may take after the server accepts no more, in milliseconds. */
const DRAIN_MILLISECONDS = 10_000;

/** How long each later step may take, such as flushing the request log and closing the database, in milliseconds. */
const CLOSE_MILLISECONDS = 5_000;

/**
 * Opens and migrates the database, and serves.
 *
 * @returns a function that shuts the server down: it serves for the configured delay, drains the requests under way, flushes
 *   pending writes and closes the database; it throws `ShutdownIncomplete` if a write fails or a step times out
 */
export async function startServer(
  config: Config,
  print: (text: string) => void,
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
    // Loaded only if configured: tracing alone takes a quarter of the server's start time.
    const tracing = config.tracing && (await import('../observability/tracing.ts')).startTracing(config.tracing, log);
    windows =
      config.redis &&
      (await (
        await import('../limits/shared-windows.ts')
      ).openSharedWindows({ ...config.redis, answerTicks: overrides.redisTimeoutTicks, log }));
    if (config.databaseUrl !== undefined && !windows)
      log.warn('REDIS_URL is not set: this process counts rate limits alone, so several servers allow a multiple of each limit');
    if (config.redis && config.redis.servers === undefined)
      log.warn(
        'SERVERS_SHARING_REDIS is not set: while Redis is unreachable, this server allows all of a limit, as if it were the only one',
      );
    let url = '';
    const composed = compose(
      { database, clock: systemClock, log, secret, issuer: () => url, tracing, windows },
      { ...config, oidc: development ?? config.oidc },
      overrides.webhooks,
    );
    // A wrong server secret fails the start, and not the first request for a token.
    await composed.signingKeys.current();
    await composed.requestLogMaintenance.run();
    const demo = config.databaseUrl === undefined ? await ensureDemo({ ...composed, dataDirectory: config.dataDirectory }) : undefined;
    if (demo) await development?.linkUsers(demo.secrets.organizationId);

    let isDraining = false;
    const app = createApp({ ...composed, isDraining: () => isDraining });
    const listening = await listen(app.fetch, config, composed.observeUnmatched);
    url = config.publicUrl ?? listening.url;
    if (config.databaseUrl !== undefined && config.publicUrl === undefined)
      log.warn({ issuer: url }, 'PUBLIC_URL is not set: the issuer of tokens is the address that this server listens on');
    if (demo) writeDemoFile(demo.file, listening.url, demo.secrets);
    print(demo ? banner(demo, listening.url, development?.issuer) : `Keyrail is ready at ${listening.url}`);

    composed.webhooks.start();

    return async () => {
      isDraining = true;
      await listening.serveWithoutKeepAlive(config.shutdownDelaySeconds * 1_000);
      // Deliveries that time out return to the queue, so that another server sends them.
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

/** Only without configuration: a production server never signs a user in without a password. */
function needsDevelopmentProvider({ databaseUrl, oidc }: Config): boolean {
  return databaseUrl === undefined && oidc === undefined;
}

function developmentSettings({ dataDirectory, oidcPort }: Config, database: Database, log: Log) {
  return { database, dataDirectory, port: oidcPort, emails: { owner: demoUsers.owner.email, viewer: demoUsers.viewer.email }, log };
}
