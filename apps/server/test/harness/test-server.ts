import { AsyncLocalStorage } from 'node:async_hooks';
import { createApp } from '../../src/app.ts';
import { compose } from '../../src/compose.ts';
import type { Database } from '../../src/database/database.ts';
import { listen } from '../../src/http/listen.ts';
import type { ProviderSettings } from '../../src/identity/identity-provider.ts';
import type { RateLimit } from '../../src/limits/rate-limit.ts';
import { createOrganization, type NewOrganization } from '../../src/organizations/create-organization.ts';
import type { Exchange, Observer } from '../../src/pipeline/exchange.ts';
import { type Clock, systemClock } from '../../src/runtime/clock.ts';
import type { Config } from '../../src/runtime/config.ts';
import { createLog } from '../../src/runtime/log.ts';
import type { PeriodicTask } from '../../src/runtime/periodic-task.ts';
import type { WebhookSettings } from '../../src/webhooks/webhook-settings.ts';
import type { Webhooks } from '../../src/webhooks/webhooks.ts';
import { contractViolations } from './contract-check.ts';
import { describeServerError, reportServerError } from './report-server-error.ts';
import { openTestDatabase } from './test-database.ts';

/** A real server for a test file: real HTTP on loopback, a real database of its own, and one organization. */
export interface TestServer {
  readonly url: string;
  /** A live API key of the organization with every permission. */
  readonly token: string;
  readonly organizationId: string;
  readonly database: Database;
  /** The number of requests that the server dropped from its log before they were written. */
  droppedRequests(): number;
  readonly expiredRowCleanup: PeriodicTask;
  /** They are sent only if the options contain `webhooks`. */
  readonly webhooks: Webhooks;
  /** The log of the server, as JSON lines. */
  readonly logged: readonly string[];
  /** Sends a request to a path of the server, with the token unless another `Authorization` is given. */
  send(path: string, request?: TestRequest): Promise<TestResponse>;
  /** Writes the data that the server buffers in memory: the times of last use, and the request log. */
  flush(): Promise<void>;
  /** Runs the hourly maintenance of the request log: creates the partitions of the days, and deletes the old ones. */
  maintain(): Promise<void>;
  /** Creates another organization, and returns an API key of it. The user that signs in with this email address owns it. */
  createOtherOrganization(ownerEmail?: string): Promise<{ organizationId: string; token: string }>;
  setDraining(isDraining: boolean): void;
  /** @throws Error if any of its responses violated the contract */
  close(): Promise<void>;
}

export interface TestRequest {
  readonly method?: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent unchanged. */
  readonly body?: RequestInit['body'];
  readonly headers?: Readonly<Record<string, string>>;
  /** The secret to send as Bearer; `null` sends no `Authorization`. */
  readonly token?: string | null;
}

/** A response with its whole body. */
export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; `undefined` if it is not JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly json: any;
}

export interface TestServerOptions {
  readonly clock?: Clock;
  readonly trustedProxies?: readonly string[];
  readonly failedAttemptsPerMinute?: number;
  /** The rate limit of each caller without a limit of its own. */
  readonly rateLimit?: RateLimit;
  /** Makes the server send webhooks, to loopback unless other networks are given. */
  readonly webhooks?: Partial<WebhookSettings> & { readonly allowedNetworks?: readonly string[] };
  readonly requestLogDays?: number;
  readonly metricsToken?: string;
  readonly corsOrigins?: readonly string[];
  readonly tracing?: Config['tracing'];
  /** Gets what the server logged of each request that it answered with 500; by default it is printed if the test fails. */
  readonly onServerError?: (description: string) => void;
  /** The OpenID provider whose JWTs it accepts; or a function that starts one, with the server's database. */
  readonly oidc?: ProviderSettings | ((database: Database) => Promise<ProviderSettings>);
}

/** The exchange of the current request. */
const current = new AsyncLocalStorage<{ exchange?: Exchange }>();

/** The secret from which test servers derive their keys. */
export const SERVER_SECRET = 'a secret for tests, and for nothing else';

/** Starts a {@link TestServer}. Each of its responses is checked against the contract. */
export async function startTestServer({
  clock = systemClock,
  trustedProxies = [],
  // Tests fail to authenticate on purpose, all from one address.
  failedAttemptsPerMinute = 100_000,
  // High enough that a fast machine reaches no limit that a test is not about.
  rateLimit = { limit: 1_000_000, windowSeconds: 3_600 },
  requestLogDays = 30,
  metricsToken,
  corsOrigins = [],
  tracing,
  oidc,
  webhooks: webhookSettings,
  onServerError = reportServerError,
}: TestServerOptions = {}): Promise<TestServer> {
  const database = await openTestDatabase();
  const logged: string[] = [];
  const log = createLog('trace', { write: (line) => void logged.push(line) });
  const spans = tracing && (await import('../../src/observability/tracing.ts')).startTracing(tracing, log);
  const composed = compose(
    { database, clock, log, secret: SERVER_SECRET, issuer: () => listening.url, tracing: spans, windows: undefined },
    {
      databaseUrl: undefined,
      trustedProxies,
      failedAttemptsPerMinute,
      requestLogDays,
      metricsToken,
      corsOrigins,
      webhookAllowedNetworks: webhookSettings?.allowedNetworks ?? ['127.0.0.1', '::1'],
      oidc: typeof oidc === 'function' ? await oidc(database) : oidc,
    },
    webhookSettings,
  );
  const { webhooks } = composed;
  if (webhookSettings) webhooks.start();
  const createWithLimits = async (settings: NewOrganization) => {
    const created = await createOrganization(composed, settings);
    const limits = { rate_limit: rateLimit.limit, rate_limit_window_seconds: rateLimit.windowSeconds };
    await database.kysely.updateTable('organizations').set(limits).where('id', '=', created.organizationId).execute();
    return created;
  };
  const organization = await createWithLimits({
    name: 'Test organization',
    owner: { name: 'Olivia Owner', email: 'owner@test.example' },
    keyName: 'Test key',
  });

  let isDraining = false;
  const recordExchange: Observer = (exchange) => Object.assign(current.getStore() ?? {}, { exchange });
  const app = createApp({ ...composed, observers: [...composed.observers, recordExchange], isDraining: () => isDraining });

  const violations: string[] = [];
  const listening = await listen(
    async (request, bindings) => {
      const context: { exchange?: Exchange } = {};
      const response = await current.run(context, async () => app.fetch(request, bindings));
      if (response.status === 500) onServerError(describeServerError(request, response, logged));
      violations.push(...(await contractViolations(request, response, context.exchange?.limit !== undefined)));
      return response;
    },
    { host: '127.0.0.1', port: 0 },
    composed.observeUnmatched,
  );

  async function send(path: string, { method, json, body, headers, token = organization.token }: TestRequest = {}): Promise<TestResponse> {
    const hasBody = json !== undefined || body !== undefined;
    const response = await fetch(listening.url + path, {
      method: method ?? (hasBody ? 'POST' : 'GET'),
      headers: {
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: json === undefined ? (body ?? null) : JSON.stringify(json),
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  }

  return {
    url: listening.url,
    token: organization.token,
    organizationId: organization.organizationId,
    database,
    droppedRequests: () => composed.requestLog.dropped,
    expiredRowCleanup: composed.expiredRowCleanup,
    webhooks,
    logged,
    send,
    async flush() {
      await Promise.all([composed.lastUsed.flush(), composed.requestLog.flush()]);
    },
    maintain: () => composed.requestLogMaintenance.run(),
    createOtherOrganization: (ownerEmail = 'nora@neighbour.example') =>
      createWithLimits({
        name: 'Neighbour',
        owner: { name: 'Nora', email: ownerEmail },
        keyName: 'Neighbour key',
      }),
    setDraining(value) {
      isDraining = value;
    },
    async close() {
      await Promise.all([listening.drain(1_000), webhooks.stop(1_000)]);
      await Promise.all([composed.stop(), spans?.stop()]);
      await database.close();
      if (violations.length > 0) throw new Error(`Responses that violate openapi.yaml:\n${violations.join('\n')}`);
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
