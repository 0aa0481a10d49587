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

/** A real server for a test file: real HTTP on loopback, a real database of its own, one organization. */
export interface TestServer {
  readonly url: string;
  /** A live API key of the organization with every permission. */
  readonly token: string;
  readonly organizationId: string;
  readonly database: Database;
  /** How many requests the server could not keep until they were written. */
  droppedRequests(): number;
  readonly expiredRowCleanup: PeriodicTask;
  /** They are sent only where `webhooks` was among the options. */
  readonly webhooks: Webhooks;
  /** What the server has logged, as JSON lines. */
  readonly logged: readonly string[];
  /** Sends a request to a path of the server, with the token unless another `Authorization` is given. */
  send(path: string, request?: TestRequest): Promise<Answered>;
  /** Writes what the server has in memory: when credentials were last used, and its log of requests. */
  flush(): Promise<void>;
  /** Does what is else done each hour: gives each day its place in the log of requests, and removes what is too old. */
  maintain(): Promise<void>;
  /** Makes another organization, owned by whoever signs in with this email address, and gives its token. */
  foundNeighbour(ownerEmail?: string): Promise<{ organizationId: string; token: string }>;
  setDraining(isDraining: boolean): void;
  /** @throws Error if any answer it ever gave was not as the contract describes */
  close(): Promise<void>;
}

export interface TestRequest {
  readonly method?: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly body?: RequestInit['body'];
  readonly headers?: Readonly<Record<string, string>>;
  /** The secret to send as Bearer; `null` sends no `Authorization`. */
  readonly token?: string | null;
}

/** An answer, read to its end. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; `undefined` if it is not. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly json: any;
}

export interface TestServerOptions {
  readonly clock?: Clock;
  readonly trustedProxies?: readonly string[];
  readonly failedAttemptsPerMinute?: number;
  /** What each caller may send that has no limit of its own. */
  readonly rateLimit?: RateLimit;
  /** Has it send webhooks, to loopback unless other networks are given. */
  readonly webhooks?: Partial<WebhookSettings> & { readonly allowedNetworks?: readonly string[] };
  readonly requestLogDays?: number;
  readonly metricsToken?: string;
  readonly corsOrigins?: readonly string[];
  readonly tracing?: Config['tracing'];
  /** Gets what the server logged of each request that it answered with 500; by default it is printed if the test fails. */
  readonly onServerError?: (description: string) => void;
  /** The OpenID provider whose JWTs it takes; or what starts it, over the server's own database. */
  readonly oidc?: ProviderSettings | ((database: Database) => Promise<ProviderSettings>);
}

/** What became of the request that is being answered. */
const seen = new AsyncLocalStorage<{ exchange?: Exchange }>();

/** What test servers sign and encrypt with. */
export const SERVER_SECRET = 'a secret for tests, and for nothing else';

/** Starts a {@link TestServer}. Every answer it gives is held against the contract. */
export async function startTestServer({
  clock = systemClock,
  trustedProxies = [],
  // Tests fail on purpose, and all from one address.
  failedAttemptsPerMinute = 100_000,
  // Nor does a fast machine meet a limit that a test is not about.
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
  const found = async (founding: NewOrganization) => {
    const made = await createOrganization(composed, founding);
    const limits = { rate_limit: rateLimit.limit, rate_limit_window_seconds: rateLimit.windowSeconds };
    await database.kysely.updateTable('organizations').set(limits).where('id', '=', made.organizationId).execute();
    return made;
  };
  const organization = await found({
    name: 'Test organization',
    owner: { name: 'Olivia Owner', email: 'owner@test.example' },
    keyName: 'Test key',
  });

  let isDraining = false;
  const noteExchange: Observer = (exchange) => Object.assign(seen.getStore() ?? {}, { exchange });
  const app = createApp({ ...composed, observers: [...composed.observers, noteExchange], isDraining: () => isDraining });

  const violations: string[] = [];
  const listening = await listen(
    async (request, bindings) => {
      const here: { exchange?: Exchange } = {};
      const response = await seen.run(here, async () => app.fetch(request, bindings));
      if (response.status === 500) onServerError(describeServerError(request, response, logged));
      violations.push(...(await contractViolations(request, response, here.exchange?.limit !== undefined)));
      return response;
    },
    { host: '127.0.0.1', port: 0 },
    composed.observeUnmatched,
  );

  async function send(path: string, { method, json, body, headers, token = organization.token }: TestRequest = {}): Promise<Answered> {
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
    foundNeighbour: (ownerEmail = 'nora@neighbour.example') =>
      found({
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
      if (violations.length > 0) throw new Error(`Answers that are not as openapi.yaml describes them:\n${violations.join('\n')}`);
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
