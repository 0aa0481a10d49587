import type { TestOverrides } from './adjustments.ts';
import type { Command } from './command.ts';
import { explainFailure } from './explain-failure.ts';

/** Signals that come so soon after the first, in milliseconds, are the same one, come by another way. */
const SAME_SIGNAL_MILLISECONDS = 500;

/** Starts the server: database, migrations, the demo organization if nothing else is configured, then HTTP. */
export const serve: Command = createServe({});

export function createServe(overrides: TestOverrides): Command {
  return {
    usage: '',
    summary: 'serve the API until Ctrl-C',
    options: {},
    async run(_options, config, say) {
      // Loaded here alone: the other commands need next to nothing of it.
      const started = import('./start-server.ts').then(({ startServer }) => startServer(config, say, overrides));
      let stoppingSince: number | undefined;
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.on(signal, () => {
          if (stoppingSince !== undefined) {
            // Whoever asks a second time does not want to wait. One Ctrl-C may reach a process twice, by its terminal and its parent.
            if (performance.now() - stoppingSince > SAME_SIGNAL_MILLISECONDS) process.exit(130);
            return;
          }
          stoppingSince = performance.now();
          say('\n  Stopping: finishing the requests under way. Press Ctrl-C again to stop at once.');
          // One that comes before it has started lets it start, for nothing may be left half made.
          void started.then(finish, () => undefined);
        });
      }
      await started;

      async function finish(stop: () => Promise<void>): Promise<void> {
        try {
          await stop();
          say('  Stopped.');
          // What is still waited for, such as a collector that never answers, must not hold up the end.
          process.exit(0);
        } catch (error) {
          console.error(explainFailure(error));
          // Whatever it is that could not be finished must not hold up the end.
          process.exit(1);
        }
      }
    },
  };
}
