import { createApp } from '../../src/app.ts';
import { compose } from '../../src/compose.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { listen } from '../../src/http/listen.ts';
import { openSharedWindows } from '../../src/limits/shared-windows.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { readConfig } from '../../src/runtime/config.ts';
import { createLog } from '../../src/runtime/log.ts';

/** A server as it runs, or one that counts no requests against a limit and keeps no log of them, to weigh those steps by. */
export async function startPipelineServer(
  environment: Readonly<Record<string, string>>,
  { isWhole }: { readonly isWhole: boolean },
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'error', ...environment });
  const database = await openDatabase(config);
  await migrate(database);
  const log = createLog(config.logLevel);
  const composed = compose(
    {
      database,
      clock: systemClock,
      log,
      secret: config.secret ?? '',
      issuer: () => listening.url,
      tracing: undefined,
      windows: config.redis && (await openSharedWindows({ ...config.redis, log })),
    },
    config,
  );
  await composed.requestLogMaintenance.run();
  const whole = { ...composed, isDraining: () => false };
  const bare = {
    ...whole,
    requestLimiter: undefined,
    observers: composed.observers.filter((observe) => observe !== composed.requestLog.observe),
  };
  const listening = await listen(createApp(isWhole ? whole : bare).fetch, config, composed.observeUnmatched);
  return {
    url: listening.url,
    async stop() {
      await listening.drain(1_000);
      await composed.stop();
      await database.close();
    },
  };
}
