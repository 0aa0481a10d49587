import type { KeyrailOptions } from './core/options.ts';
import type { PathMethods } from './core/path-methods.ts';
import type { Resources } from './generated/resources.ts';
import { createSources } from './internal/authentication/credential-senders.ts';
import { withCredentials } from './internal/authentication/with-credential-failover.ts';
import { createCaller } from './internal/client/execute-call.ts';
import { createResources } from './internal/client/resources.ts';
import { systemClock } from './internal/clock/system-clock.ts';
import { createEmit } from './internal/events/emit.ts';
import { environmentVariable } from './internal/platform/environment-variable.ts';
import { Redactor } from './internal/redaction/redactor.ts';
import { parseBaseUrl } from './internal/request/base-url.ts';
import { RetryBudget } from './internal/retry/retry-budget.ts';
import { withRetry } from './internal/retry/with-retry.ts';
import { fetchTransport } from './internal/transport/fetch-transport.ts';
import { createSend } from './internal/transport/send-attempt.ts';

/** A client: every operation by name, as `keyrail.tickets.list()`, and every path, as `keyrail.GET('/api/v1/tickets')`. */
export interface Keyrail extends PathMethods, Resources {}

/**
 * Makes a client. It holds its secrets where nothing can print them, and sends them to `baseUrl` alone.
 *
 * One client is meant to be shared by a whole program: tokens, rate limits and the retry budget are its own.
 *
 * @throws KeyrailError if the credential or the address is missing, or can't be one; and in a browser, if the credential is a secret.
 *
 * @example
 * const keyrail = createKeyrail({ credential: 'sk_live_…', baseUrl: 'https://keyrail.example.com' });
 * const { principal } = await keyrail.me.get();
 *
 * @example
 * // While a key is being rotated: the new one, and the old one until the new one works.
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

  // From the network outward: one attempt, the credential with its gate, the retries, and the call itself.
  const send = createSend(transport, clock, emit, redactor.redact);
  const sources = createSources(credential, options.allowSecretInBrowser ?? false, {
    baseUrl,
    limits: options,
    clock,
    emit,
    redactor,
    budget,
    send,
  });
  const carry = withRetry(withCredentials(sources, emit), budget, clock, emit);
  const call = createCaller(baseUrl, options, clock, emit, redactor.redact, carry);

  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => [method, call.bind(undefined, method)]);
  return { ...Object.fromEntries(methods), ...createResources(call) };
}
