#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.ts';
import { readConfig } from './config.ts';
import { explainFailure } from './explain-failure.ts';
import { serve } from './serve.ts';

const HELP = `keyrail-server: the Keyrail server

Usage
  keyrail-server                    serve the API
  keyrail-server bootstrap --organization NAME --owner-email EMAIL [--owner-name NAME]
                                    make the first organization, its owner and an API key
  keyrail-server --help

Environment
  HOST          the address to listen on           (127.0.0.1)
  PORT          the port to listen on, 0 for any   (8787)
  DATABASE_URL  postgres://…                       (an embedded database in DATA_DIR)
  DATA_DIR      where the embedded database lives  (.keyrail)
  LOG_LEVEL     fatal, error, warn, info, debug, trace or silent  (info)
`;

/** Signals that come so soon after the first are the same one, come by another way. */
const SAME_SIGNAL_MILLISECONDS = 500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    help: { type: 'boolean', short: 'h' },
    organization: { type: 'string' },
    'owner-email': { type: 'string' },
    'owner-name': { type: 'string' },
  },
});

try {
  if (values.help) process.stdout.write(HELP);
  else if (positionals.length === 0) await runServer();
  else if (positionals.length === 1 && positionals[0] === 'bootstrap') await runBootstrap();
  else fail(`There is no command "${positionals.join(' ')}".\n\n${HELP}`, 2);
} catch (error) {
  fail(explainFailure(error), 1);
}

async function runServer(): Promise<void> {
  const running = await serve(readConfig(process.env), (text) => console.log(text));
  let stoppingSince: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stoppingSince !== undefined) {
        // Whoever asks a second time does not want to wait. One Ctrl-C may reach a process twice, by its terminal and its parent.
        if (performance.now() - stoppingSince > SAME_SIGNAL_MILLISECONDS) process.exit(130);
        return;
      }
      stoppingSince = performance.now();
      console.log('\n  Stopping: finishing the requests under way. Press Ctrl-C again to stop at once.');
      running.stop().then(
        () => console.log('  Stopped.'),
        (error: unknown) => fail(explainFailure(error), 1),
      );
    });
  }
}

async function runBootstrap(): Promise<void> {
  const { organization, 'owner-email': ownerEmail, 'owner-name': ownerName = ownerEmail } = values;
  if (
    typeof organization !== 'string' ||
    typeof ownerEmail !== 'string' ||
    typeof ownerName !== 'string' ||
    !/^\S+@\S+$/.test(ownerEmail) ||
    !organization.trim()
  ) {
    fail(
      'Say which organization and who owns it:\n  keyrail-server bootstrap --organization "Acme Inc." --owner-email ada@acme.example',
      2,
    );
    return;
  }
  const made = await bootstrap(readConfig(process.env), { organization, ownerEmail, ownerName });
  console.log(`Made the organization ${organization} (${made.organizationId}), owned by ${ownerEmail}.`);
  console.log('Its first API key follows. Store it now: it is not shown again.\n');
  console.log(made.token);
}

function fail(message: string, exitCode: number): void {
  console.error(message);
  process.exitCode = exitCode;
}
