import type { KeyrailOptions } from './core/options.ts';
import type { PathMethods } from './core/path-methods.ts';
import type { Resources } from './generated/resources.ts';
import { createCredentialSenders } from './internal/authentication/credential-senders.ts';
import { withCredentialFailover } from './internal/authentication/with-credential-failover.ts';
import { createExecuteCall } from './internal/client/execute-call.ts';
import { createResources } from './internal/client/resources.ts';
import { systemClock } from './internal/clock/system-clock.ts';
import { createEmit } from './internal/events/emit.ts';
import { environmentVariable } from './internal/platform/environment-variable.ts';
import { Redactor } from './internal/redaction/redactor.ts';
import { parseBaseUrl } from './internal/request/base-url.ts';
import { RetryBudget } from './internal/retry/retry-budget.ts';
import { withRetry } from './internal/retry/with-retry.ts';
import { fetchTransport } from './internal/transport/fetch-transport.ts';
import { createSendAttempt } from './internal/transport/send-attempt.ts';

/** A client. It has each operation by name, as `keyrail.tickets.list()`, and each path, as `keyrail.GET('/api/v1/tickets')`. */
export interface Keyrail extends PathMethods, Resources {}

/**
 * Creates a client. The client sends its secrets only to `baseUrl`, and keeps them out of logs, errors and serialization.
 *
 * Create one client and share it in the whole program: it caches access tokens, and tracks rate limits and the retry budget.
 *
 * @throws KeyrailError if the credential or the base URL is missing or invalid, and for a secret in a browser.
 *
 * @example
 * const keyrail = createKeyrail({ credential: 'sk_live_…', baseUrl: 'https://keyrail.example.com' });
 * const { principal } = await keyrail.me.get();
 *
 * @example
 * // During a rotation: the new key first. The client uses the old key until the server accepts the new one.
 * createKeyrail({ credential: ['sk_live_new…', 'sk_live_old…'], hooks: { credentialPromoted: ({ index }) => console.log(index) } });
 */
export function createKeyrail(options: KeyrailOptions = {}): Keyrail {
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
  return { ...Object.fromEntries(methods), ...createResources(execute) };
}
