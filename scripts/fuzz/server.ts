import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { launch, SERVER } from './launch.ts';

/** A server to fuzz, and what lets the fuzzer in. */
export interface FuzzedServer {
  readonly url: string;
  /** What `schemathesis.toml` and `hooks.py` take from the environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** @throws Error if the fuzzer may not do any more what it could at first, for then it was refused and tested nothing */
  requireRights(): Promise<void>;
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
  await (await launch(environment)).stop();
  const demo = parseEnv(readFileSync(join(folder, 'demo.env'), 'utf8'));
  const organization = ['--organization', demo['KEYRAIL_ORGANIZATION_ID'] ?? ''];
  command('organization', 'set-rate-limit', ...organization, '--requests', '1000000', '--window-seconds', '60');
  command('organization', 'set-limit', ...organization, '--api-clients', '100000');

  const { url, stop } = await launch(environment);
  try {
    const token = command('dev-token', '--user', 'owner').trim();
    const call = callerOf(url, token);
    const { userId, permissions } = (await call('/me')).principal;
    const webhook = await call('/webhooks', { url: 'https://receiver.example/keyrail', events: ['ticket.created'] });
    await call('/tickets', { subject: 'what the webhook is told of' });
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
      async requireRights() {
        const left = (await call('/me')).principal.permissions;
        const lost = permissions.filter((permission: string) => !left.includes(permission));
        if (lost.length > 0) throw new Error(`the fuzzer took its own rights away: ${lost.join(', ')}`);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Calls the server's API as a person does: with a body it is a POST. */
function callerOf(url: string, token: string) {
  return async (path: string, body?: object) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}: ${text}`);
    // biome-ignore lint/suspicious/noExplicitAny: whether it is as the contract says is what is fuzzed
    return (JSON.parse(text) as any).data;
  };
}
