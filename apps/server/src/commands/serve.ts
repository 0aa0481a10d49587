import type { Command } from './command.ts';
import { explainFailure } from './explain-failure.ts';
import type { TestOverrides } from './test-overrides.ts';

/** A signal this soon after the first, in milliseconds, is the same Ctrl-C: the terminal and the parent process both send it. */
const SAME_SIGNAL_MILLISECONDS = 500;

/** Starts the server: database, migrations, the demo organization with the embedded database, then HTTP. */
export const serve: Command = createServe({});

/** Creates the command `serve`, with the overrides of a test. */
export function createServe(overrides: TestOverrides): Command {
  return {
    usage: '',
    summary: 'serve the API until Ctrl-C',
    options: {},
    async run(_options, config, print) {
      // Loaded on demand, because the other commands start faster without it.
      const started = import('./start-server.ts').then(({ startServer }) => startServer(config, print, overrides));
      let stoppingSince: number | undefined;
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.on(signal, () => {
          if (stoppingSince !== undefined) {
            // A second Ctrl-C stops without waiting.
            if (performance.now() - stoppingSince > SAME_SIGNAL_MILLISECONDS) process.exit(130);
            return;
          }
          stoppingSince = performance.now();
          print('\n  Stopping: finishing the requests under way. Press Ctrl-C again to stop at once.');
          // A signal during the start waits until the server has started, so that the start is never left incomplete.
          void started.then(shutDown, () => undefined);
        });
      }
      await started;

      async function shutDown(stop: () => Promise<void>): Promise<void> {
        try {
          await stop();
          print('  Stopped.');
          // An open handle, such as a connection to a collector that never answers, must not delay the exit.
          process.exit(0);
        } catch (error) {
          console.error(explainFailure(error));
          // An operation that could not finish must not delay the exit.
          process.exit(1);
        }
      }
    },
  };
}
