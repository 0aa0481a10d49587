import type { RecordAudit } from './audit/record.ts';
import { composeAudit } from './compose-audit.ts';
import { composeMeasures } from './compose-measures.ts';
import { createExplainRejection } from './credentials/principals/explain-rejection.ts';
import { createFindPrincipal } from './credentials/principals/find-principal.ts';
import { createLastUsed } from './credentials/principals/last-used.ts';
import { createPrincipalLookUp } from './credentials/principals/principal-look-up.ts';
import type { Database } from './database/database.ts';
import { deleteOldDeletions } from './deletions/deleted-resources.repository.ts';
import { createFindOrigin } from './http/request-origin.ts';
import type { UnmatchedRequestObserver } from './http/unmatched-request.ts';
import { createAnswerOnce } from './idempotency/answer-once.ts';
import { deleteExpiredKeys } from './idempotency/idempotency-keys.repository.ts';
import { createFindUser, type FindUser } from './identity/find-user.ts';
import { createIdentityProvider, type ProviderSettings } from './identity/identity-provider.ts';
import { createProviderKeys } from './identity/provider-keys.ts';
import { createAddressCounter } from './limits/address-counter.ts';
import { createFailureLimiter } from './limits/failure-limiter.ts';
import { createLocalWindows } from './limits/local-windows.ts';
import { createRequestLimiter } from './limits/request-limiter.ts';
import type { SharedWindows } from './limits/shared-windows.ts';
import { createLogRequests } from './observability/log-requests.ts';
import { createMetrics } from './observability/metrics.ts';
import type { Tracing } from './observability/tracing.ts';
import type { Authentication } from './pipeline/authenticate.ts';
import { createAuthenticateOperator } from './pipeline/authenticate-operator.ts';
import type { Observer } from './pipeline/exchange.ts';
import { createRecentlyAccepted } from './pipeline/recently-accepted.ts';
import { createEvents } from './resources/events.ts';
import { createPeople } from './resources/people.ts';
import type { Clock } from './runtime/clock.ts';
import type { Config } from './runtime/config.ts';
import { startExpiredRowCleanup } from './runtime/expired-row-cleanup.ts';
import type { Log } from './runtime/log.ts';
import { isAccessToken } from './tokens/access-token.ts';
import { createAuthenticateClient } from './tokens/authenticate-client.ts';
import { createSigningKeys } from './tokens/signing-keys.ts';
import { createRequestLog } from './usage/request-log.ts';
import { createRequestLogMaintenance } from './usage/request-log-maintenance.ts';
import type { WebhookSettings } from './webhooks/webhook-settings.ts';
import { createWebhooks } from './webhooks/webhooks.ts';

/** How many recently accepted secrets to remember that were imported and have no checksum of ours. */
const RECENTLY_ACCEPTED_CAPACITY = 10_000;

/** The dependencies that {@link compose} creates. */
export type Composed = ReturnType<typeof compose>;

/**
 * Creates the dependencies of all operations, over an open database.
 *
 * @param webhookSettings - overrides of the settings of webhooks, for tests
 */
export function compose(
  {
    database,
    clock,
    log,
    secret,
    issuer,
    tracing,
    windows: shared,
  }: {
    database: Database;
    clock: Clock;
    log: Log;
    secret: string;
    issuer: () => string;
    tracing: Tracing | undefined;
    /** The windows that all servers share; if `undefined`, this process counts alone. */
    windows: SharedWindows | undefined;
  },
  config: Pick<
    Config,
    | 'databaseUrl'
    | 'trustedProxies'
    | 'failedAttemptsPerMinute'
    | 'requestLogDays'
    | 'oidc'
    | 'metricsToken'
    | 'corsOrigins'
    | 'webhookAllowedNetworks'
  >,
  webhookSettings: Partial<WebhookSettings> = {},
) {
  const recordAudit = composeAudit({ clock, secret });
  const lastUsed = createLastUsed(database, clock, (error) => log.warn({ error }, 'could not write the last uses of credentials'));
  const principalLookUp = createPrincipalLookUp({ database, clock });
  const findPrincipal = createFindPrincipal({ principalLookUp, clock, lastUsed });
  const windows = shared ?? createLocalWindows();
  const addressCounter = createAddressCounter(secret);
  const failures = createFailureLimiter(windows, addressCounter, config.failedAttemptsPerMinute);
  const findUser = config.oidc ? createFindUserOf(config.oidc, { database, clock, log, recordAudit }) : async () => undefined;
  const explainRejection = createExplainRejection({ database, clock });
  const authentication: Authentication = {
    findPrincipal,
    explainRejection,
    findUser,
    isAccessToken,
    failures,
    recentlyAccepted: createRecentlyAccepted(RECENTLY_ACCEPTED_CAPACITY),
  };
  const signingKeys = createSigningKeys({ database, clock, secret });
  const requestLog = createRequestLog({ database, clock, log });
  const webhooks = createWebhooks(
    { database, clock, log, recordAudit, secret },
    { allowedNetworks: config.webhookAllowedNetworks, ...webhookSettings },
  );
  const metrics = createMetrics(composeMeasures({ requestLog, windows, shared, tracing, webhooks }));
  const requestLogMaintenance = createRequestLogMaintenance({ database, clock, log }, config.requestLogDays);
  const expiredRowCleanup = startExpiredRowCleanup(
    [(limit) => deleteExpiredKeys(database, clock.now(), limit), (limit) => deleteOldDeletions(database, clock.now(), limit)],
    (error) => log.warn({ error }, 'could not delete expired rows'),
  );
  const requestLines = log.isLevelEnabled('debug') ? createLogRequests(log) : undefined;
  const observers: readonly Observer[] = [
    requestLog.observe,
    metrics.observe,
    ...(tracing ? [tracing.observe] : []),
    ...(requestLines ? [requestLines.observe] : []),
  ];
  const observeUnmatched: UnmatchedRequestObserver = (unmatched, status) => {
    metrics.observeUnmatched(unmatched, status);
    requestLines?.observeUnmatched(unmatched, status);
  };
  return {
    database,
    clock,
    log,
    issuer,
    recordAudit,
    lastUsed,
    requestLog,
    requestLogMaintenance,
    principalLookUp,
    findPrincipal,
    authentication,
    failures,
    requestLimiter: createRequestLimiter(windows, addressCounter),
    signingKeys,
    webhooks,
    authenticateClient: createAuthenticateClient({ principalLookUp, clock, lastUsed, failures, explainRejection }),
    authenticateOperator: createAuthenticateOperator({
      token: config.metricsToken,
      isLocalOpen: config.databaseUrl === undefined,
      failures,
    }),
    corsOrigins: config.corsOrigins,
    metrics,
    answerOnce: createAnswerOnce({ database, clock, secret }),
    expiredRowCleanup,
    observers,
    observeUnmatched,
    people: createPeople({ clock }),
    events: createEvents({ clock }),
    findOrigin: createFindOrigin(config.trustedProxies),
    /** Stops periodic tasks and flushes pending writes. Call it after the last request. */
    async stop() {
      await Promise.all([lastUsed.stop(), requestLog.stop(), requestLogMaintenance.stop(), expiredRowCleanup.stop()]);
      shared?.close();
    },
  };
}

function createFindUserOf(
  settings: ProviderSettings,
  { database, clock, log, recordAudit }: { database: Database; clock: Clock; log: Log; recordAudit: RecordAudit },
): FindUser {
  const keys = createProviderKeys(settings.issuer, (error) => log.warn({ error }, 'the identity provider does not respond'));
  const identityProvider = createIdentityProvider(settings, { clock, keys });
  return createFindUser({ database, recordAudit, issuer: settings.issuer, identityProvider });
}
