import { operations } from '@keyrail/contract';
import { checks } from '@keyrail/contract/request-checks';
import { Hono } from 'hono';
import type { Clock } from './clock.ts';
import { apiKeyOperations } from './credentials/api-keys.operations.ts';
import { meOperations } from './credentials/me.operations.ts';
import type { Database } from './database/database.ts';
import { answerToError, answerToUnmatched } from './http/answer-problems.ts';
import type { FindPrincipal } from './http/authenticate.ts';
import type { Handler } from './http/handler.ts';
import { collectHandlers } from './http/handlers.ts';
import type { RequestIdEnvironment } from './http/request-id.ts';
import { serveOperation } from './http/serve-operation.ts';
import type { Log } from './log.ts';
import { ticketOperations } from './resources/tickets.operations.ts';
import { serverOperations } from './server/server.operations.ts';

/** What the application works with. */
export interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly findPrincipal: FindPrincipal;
  /** Whether the server is shutting down. */
  readonly isDraining: () => boolean;
}

/** Binds every operation of the contract to its handler. */
export function createApp(dependencies: Dependencies): Hono<RequestIdEnvironment> {
  const handlers = collectHandlers(
    meOperations(),
    apiKeyOperations(dependencies),
    ticketOperations(dependencies),
    serverOperations(dependencies),
  );

  const app = new Hono<RequestIdEnvironment>();
  for (const operation of Object.values(operations)) {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const handler = handlers[operation.id] as Handler<typeof operation.id>;
    app.on(operation.method, path, serveOperation(operation, checks[operation.id], handler, dependencies.findPrincipal));
  }
  app.notFound(answerToUnmatched);
  app.onError(answerToError(dependencies.log));
  return app;
}
