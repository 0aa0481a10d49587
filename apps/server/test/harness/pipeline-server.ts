import { createApp } from '../../src/app.ts';
import { compose } from '../../src/compose.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { listen } from '../../src/http/listen.ts';
import { openSharedWindows } from '../../src/limits/shared-windows.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { readConfig } from '../../src/runtime/config.ts';
import { createLog } from '../../src/runtime/log.ts';

/** A step of the request pipeline that a server can be started without, so that a benchmark shows its cost. */
export type OptionalStep = 'metrics' | 'request log' | 'rate limits';

/** Starts a server without these steps of the request pipeline. */
export async function startPipelineServer(
  environment: Readonly<Record<string, string>>,
  without: ReadonlySet<OptionalStep>,
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
  const leftOut = new Set([without.has('metrics') && composed.metrics.observe, without.has('request log') && composed.requestLog.observe]);
  const app = createApp({
    ...composed,
    requestLimiter: without.has('rate limits') ? undefined : composed.requestLimiter,
    observers: composed.observers.filter((observe) => !leftOut.has(observe)),
    isDraining: () => false,
  });
  const listening = await listen(app.fetch, config, composed.observeUnmatched);
  return {
    url: listening.url,
    async stop() {
      await listening.drain(1_000);
      await composed.stop();
      await database.close();
    },
  };
}
