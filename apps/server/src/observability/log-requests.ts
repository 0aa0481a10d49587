import type { UnmatchedRequestObserver } from '../http/unmatched-request.ts';
import type { Observer } from '../pipeline/exchange.ts';
import type { Log } from '../runtime/log.ts';

/** Logs each request at the level `debug`. The permanent record of requests is the organization's request log. */
export function createLogRequests(log: Log): { readonly observe: Observer; readonly observeUnmatched: UnmatchedRequestObserver } {
  return {
    observe({ operation, origin, principal, traceContext, startedAt }, status) {
      log.debug(
        {
          requestId: origin.requestId,
          ...(traceContext && { traceId: traceContext.traceId }),
          operation: operation.id,
          status,
          durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
          ip: origin.ip,
          ...(principal && { organizationId: principal.organization.id, principalId: principal.id }),
        },
        'answered',
      );
    },
    // The path is left out: it may contain anything, even a secret.
    observeUnmatched: (unmatched, status) => log.debug({ ...unmatched, operation: 'none', status }, 'answered'),
  };
}
