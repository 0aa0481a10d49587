import { type Operation, operations } from '@keyrail/contract';
import { checks } from '@keyrail/contract/request-checks';
import { type Context, Hono } from 'hono';
import { auditEventOperations } from './audit/audit-events.operations.ts';
import { sugerOperations } from './compatibility/suger.operations.ts';
import { sureSendOperations } from './compatibility/sure-send.operations.ts';
import type { Composed } from './compose.ts';
import { apiClientOperations } from './credentials/api-clients/api-clients.operations.ts';
import { apiKeyOperations } from './credentials/api-keys/api-keys.operations.ts';
import { personalKeyOperations } from './credentials/personal-keys/personal-keys.operations.ts';
import { meOperations } from './credentials/principals/me.operations.ts';
import { openOrganization } from './database/organization-scope.ts';
import { allowOrigins } from './http/allow-origins.ts';
import { answerToUnmatched } from './http/answer-unmatched.ts';
import { LiteralFirstRouter } from './http/literal-first-router.ts';
import type { RequestIdEnvironment } from './http/request-id.ts';
import { leakOperations } from './leaks/leaks.operations.ts';
import { userOperations } from './members/users.operations.ts';
import { metricsOperations } from './observability/metrics.operations.ts';
import { organizationOperations } from './organizations/organization.operations.ts';
import type { Handler } from './pipeline/handler.ts';
import { collectHandlers } from './pipeline/handlers.ts';
import { type RequestPipeline, serveOperation } from './pipeline/serve-operation.ts';
import { billingOperations } from './resources/billing.operations.ts';
import { cannedReplyOperations } from './resources/canned-replies.operations.ts';
import { channelOperations } from './resources/channels.operations.ts';
import { eventOperations } from './resources/events.operations.ts';
import { personOperations } from './resources/people.operations.ts';
import { ticketOperations } from './resources/tickets.operations.ts';
import { serverOperations } from './server/server.operations.ts';
import { oauthOperations } from './tokens/oauth.operations.ts';
import { oauthDiscoveryOperations } from './tokens/oauth-discovery.operations.ts';
import { requestOperations } from './usage/requests.operations.ts';
import { usageOperations } from './usage/usage.operations.ts';
import { webhookDeliveryOperations } from './webhooks/delivery/deliveries.operations.ts';
import { webhookOperations } from './webhooks/endpoints/webhooks.operations.ts';

/** The dependencies of the application. */
export interface Dependencies extends Omit<Composed, 'requestLimiter'>, Pick<RequestPipeline, 'requestLimiter'> {
  /** Whether the server is shutting down. */
  readonly isDraining: () => boolean;
}

/** Binds every operation of the contract to its handler. */
export function createApp(dependencies: Dependencies): Hono<RequestIdEnvironment> {
  const handlers = collectHandlers(
    meOperations(),
    apiKeyOperations(dependencies),
    apiClientOperations(dependencies),
    personalKeyOperations(dependencies),
    organizationOperations(dependencies),
    userOperations(dependencies),
    auditEventOperations(),
    requestOperations(),
    usageOperations(dependencies),
    leakOperations(dependencies),
    sugerOperations(dependencies),
    sureSendOperations(dependencies),
    oauthOperations(dependencies),
    oauthDiscoveryOperations(dependencies),
    ticketOperations(dependencies),
    personOperations(dependencies),
    eventOperations(dependencies),
    cannedReplyOperations(dependencies),
    channelOperations(dependencies),
    billingOperations(dependencies),
    webhookOperations(dependencies),
    webhookDeliveryOperations(dependencies),
    serverOperations(dependencies),
    metricsOperations(dependencies),
  );

  const pipeline: RequestPipeline = {
    ...dependencies,
    openOrganization: (organizationId) => openOrganization(dependencies.database, organizationId),
  };
  const app = new Hono<RequestIdEnvironment>({ router: new LiteralFirstRouter() });
  const reportUnmatched = (context: Context<RequestIdEnvironment>, { status }: Response): void => {
    const { requestId, ip } = dependencies.findOrigin(context);
    dependencies.observeUnmatched({ requestId, method: context.req.method, ip }, status);
  };
  if (dependencies.corsOrigins.length > 0) app.use(allowOrigins(dependencies.corsOrigins, reportUnmatched));
  const unmatched = (context: Context<RequestIdEnvironment>): Response => {
    const response = answerToUnmatched(context);
    reportUnmatched(context, response);
    return response;
  };
  const bind = (operation: Operation): void => {
    const handler = handlers[operation.id] as Handler<typeof operation.id>;
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
    app.on(operation.method, path, serveOperation(operation, checks[operation.id], handler, pipeline));
  };
  Object.values(operations).forEach(bind);
  app.notFound(unmatched);
  return app;
}
