import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { launch, SERVER_PROGRAM } from './launch.ts';

/** A server to fuzz, and credentials for the fuzzer. */
export interface FuzzedServer {
  readonly url: string;
  /** The variables that `schemathesis.toml` and `hooks.py` read. */
  readonly environment: Readonly<Record<string, string>>;
  /** @throws Error if the fuzzer has lost a permission; the server then rejected its requests, and they tested nothing */
  requirePermissions(): Promise<void>;
  /** Stops the server. @throws Error if it exits with another code than 0, which is a sign of a fault inside */
  stop(): Promise<void>;
}

/** Starts the server as `npm start` does, with its demo organization and with its embedded database in `folder`. */
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
    // The fuzzer makes failed attempts on purpose, all from one address.
    FAILED_ATTEMPTS_PER_MINUTE: '1000000',
  };
  const command = (...parameters: string[]): string =>
    execFileSync(process.execPath, [SERVER_PROGRAM, ...parameters], {
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });

  // The first start creates the demo organization. Only the operator can raise its limits, while the server is stopped.
  await (await launch(environment)).stop();
  const demo = parseEnv(readFileSync(join(folder, 'demo.env'), 'utf8'));
  const organization = ['--organization', demo['KEYRAIL_ORGANIZATION_ID'] ?? ''];
  command('organization', 'set-rate-limit', ...organization, '--requests', '1000000', '--window-seconds', '60');
  command('organization', 'set-limit', ...organization, '--api-clients', '100000');

  const { url, stop } = await launch(environment);
  try {
    const token = command('dev-token', '--user', 'owner').trim();
    const call = createCall(url, token);
    const { userId, permissions } = (await call('/me')).principal;
    const webhook = await call('/webhooks', { url: 'https://receiver.example/keyrail', events: ['ticket.created'] });
    await call('/tickets', { subject: 'A ticket that creates a webhook delivery' });
    const [delivery] = await call(`/webhooks/${webhook.id}/deliveries`);
    return {
      url,
      environment: {
        KEYRAIL_FUZZ_USER_TOKEN: token,
        KEYRAIL_FUZZ_USER_ID: userId,
        KEYRAIL_FUZZ_ORGANIZATION_ID: demo['KEYRAIL_ORGANIZATION_ID'] ?? '',
        KEYRAIL_FUZZ_CLIENT_ID: demo['KEYRAIL_CLIENT_ID'] ?? '',
        KEYRAIL_FUZZ_CLIENT_SECRET: demo['KEYRAIL_CLIENT_SECRET'] ?? '',
        KEYRAIL_FUZZ_WEBHOOK_ID: webhook.id,
        KEYRAIL_FUZZ_DELIVERY_ID: delivery.id,
        KEYRAIL_FUZZ_METRICS_TOKEN: metricsToken,
      },
      async requirePermissions() {
        const remaining = (await call('/me')).principal.permissions;
        const lost = permissions.filter((permission: string) => !remaining.includes(permission));
        if (lost.length > 0) throw new Error(`The fuzzer removed its own permissions: ${lost.join(', ')}. Protect them in hooks.py.`);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Creates a function that calls the server's API as the user, by POST if there is a body and else by GET. */
function createCall(url: string, token: string) {
  return async (path: string, body?: object) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`The server answered ${path} with ${response.status}: ${text}`);
    // biome-ignore lint/suspicious/noExplicitAny: the fuzzer checks whether the response follows the contract
    return (JSON.parse(text) as any).data;
  };
}
