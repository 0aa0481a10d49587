import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

const SERVER = join(import.meta.dirname, '../../apps/server/src/main.ts');

/** A server to fuzz, and what lets the fuzzer in. */
export interface FuzzedServer {
  readonly url: string;
  /** What `schemathesis.toml` takes from the environment. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Stops it. @throws Error if it did not end well, for then something had broken inside */
  stop(): Promise<void>;
}

/** Starts the server with its embedded database in `folder`, as `npm start` does, with its demo organization. */
export async function startServer(folder: string): Promise<FuzzedServer> {
  const metricsToken = randomBytes(16).toString('hex');
  const environment = {
    ...process.env,
    PORT: '0',
    DATA_DIR: folder,
    DATABASE_URL: '',
    REDIS_URL: '',
    OIDC_ISSUER: '',
    LOG_LEVEL: 'error',
    METRICS_TOKEN: metricsToken,
    // The fuzzer fails on purpose, all from one address.
    FAILED_ATTEMPTS_PER_MINUTE: '1000000',
  };
  const command = (...parameters: string[]): string =>
    execFileSync(process.execPath, [SERVER, ...parameters], { env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

  // The first start makes the demo organization, whose limits only its operator can lift, while it does not run.
  await stop((await launch(environment)).child);
  const demo = parseEnv(readFileSync(join(folder, 'demo.env'), 'utf8'));
  const organization = ['--organization', demo['KEYRAIL_ORGANIZATION_ID'] ?? ''];
  command('organization', 'set-rate-limit', ...organization, '--requests', '1000000', '--window-seconds', '60');
  command('organization', 'set-limit', ...organization, '--api-clients', '100000');
  const { child, url } = await launch(environment);
  return {
    url,
    credentials: {
      KEYRAIL_FUZZ_USER_TOKEN: command('dev-token', '--user', 'owner').trim(),
      KEYRAIL_FUZZ_ORGANIZATION_ID: demo['KEYRAIL_ORGANIZATION_ID'] ?? '',
      KEYRAIL_FUZZ_CLIENT_ID: demo['KEYRAIL_CLIENT_ID'] ?? '',
      KEYRAIL_FUZZ_CLIENT_SECRET: demo['KEYRAIL_CLIENT_SECRET'] ?? '',
      KEYRAIL_FUZZ_METRICS_TOKEN: metricsToken,
    },
    stop: () => stop(child),
  };
}

function launch(environment: NodeJS.ProcessEnv): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [SERVER], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      // The line comes after demo.env is written.
      const url = /ready at (http:\S+)/.exec(printed)?.[1];
      if (url) resolve({ child, url });
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready:\n${printed}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) throw new Error(`the server ended by itself, with ${child.exitCode}`);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const code = await ended;
  if (code !== 0) throw new Error(`the server ended with ${code} when it was stopped`);
}
