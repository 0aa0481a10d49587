import type { KeyrailOptions } from './core/options.ts';
import type { PathMethods } from './core/path-methods.ts';
import { createCredentialSenders } from './internal/authentication/credential-senders.ts';
import { withCredentialFailover } from './internal/authentication/with-credential-failover.ts';
import { createExecuteCall } from './internal/client/execute-call.ts';
import { systemClock } from './internal/clock/system-clock.ts';
import { createEmit } from './internal/events/emit.ts';
import { environmentVariable } from './internal/platform/environment-variable.ts';
import { Redactor } from './internal/redaction/redactor.ts';
import { parseBaseUrl } from './internal/request/base-url.ts';
import { RetryBudget } from './internal/retry/retry-budget.ts';
import { withRetry } from './internal/retry/with-retry.ts';
import { fetchTransport } from './internal/transport/fetch-transport.ts';
import { createSendAttempt } from './internal/transport/send-attempt.ts';

/**
 * Creates a client without resources. It has each path, as `client.GET('/api/v1/tickets')`, and otherwise behaves like the client of
 * `createKeyrail`. Use it for a small bundle, with only the resources that the program needs.
 *
 * @throws KeyrailError for the same reasons as `createKeyrail`.
 *
 * @example
 * import { createClient } from '@keyrail/sdk';
 * import { Tickets } from '@keyrail/sdk/resources';
 *
 * const tickets = new Tickets(createClient({ credential: 'sk_live_…', baseUrl: 'https://keyrail.example.com' }));
 * for await (const ticket of tickets.list({ status: 'open' })) console.log(ticket.subject);
 */
export function createClient(options: KeyrailOptions = {}): PathMethods {
  const {
    credential = environmentVariable('KEYRAIL_TOKEN') ?? '',
    clock = systemClock,
    transport = fetchTransport(options.fetch),
  } = options;
  const baseUrl = parseBaseUrl(options.baseUrl ?? environmentVariable('KEYRAIL_URL'));
  const redactor = new Redactor();
  const emit = createEmit(options.hooks, options.logger, redactor.redact);
  const budget = new RetryBudget(options.retryBudget);

  // Each step wraps the one before it: an attempt, the credential with its rate-limit gate, the retries, and the call.
  const sendAttempt = createSendAttempt(transport, clock, emit, redactor.redact);
  const senders = createCredentialSenders(credential, options.allowSecretInBrowser ?? false, {
    baseUrl,
    limits: options,
    clock,
    emit,
    redactor,
    budget,
    sendAttempt,
  });
  const send = withRetry(withCredentialFailover(senders, emit), budget, clock, emit);
  const execute = createExecuteCall(baseUrl, options, clock, emit, redactor.redact, send);

  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => [method, execute.bind(undefined, method)]);
  return Object.fromEntries(methods) as unknown as PathMethods;
}
