import { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOnSampler, ParentBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Exchange, Observer } from '../pipeline/exchange.ts';
import type { Log } from '../runtime/log.ts';
import { createSpanDelivery } from './span-delivery.ts';

/** Sends spans of each request to an OpenTelemetry collector. */
export interface Tracing {
  readonly observe: Observer;
  /** The number of spans that did not reach the collector, since the start. */
  dropped(): number;
  /** Sends the waiting spans, for 3 seconds at most. */
  stop(): Promise<void>;
}

/**
 * Traces requests, with the names of OpenTelemetry's semantic conventions for HTTP servers. A request with a `traceparent` joins
 * that trace, and follows its sampling decision. Spans are sent in batches over OTLP/HTTP. Spans that the collector does not
 * accept are dropped, and no request waits for them.
 *
 * @param settings - `url` is the collector's URL for traces. The exporter reads headers, compression, time-out and other options
 *   from the variables `OTEL_EXPORTER_OTLP_*` of the OTLP specification.
 */
export function startTracing({ url, serviceName }: { readonly url: string; readonly serviceName: string }, log: Log): Tracing {
  const delivery = createSpanDelivery(new OTLPTraceExporter({ url }), log);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanProcessors: [delivery.processor],
  });
  const tracer = provider.getTracer('keyrail');
  return {
    observe(exchange, status) {
      const { operation, origin, startedAt, authenticatedAt } = exchange;
      // The spans are created after the response, from the recorded times, so that no request carries a span.
      const timeOf = (milliseconds: number): number => performance.timeOrigin + milliseconds;
      const endedAt = performance.now();
      const span = tracer.startSpan(
        `${operation.method} ${operation.path}`,
        {
          kind: SpanKind.SERVER,
          startTime: timeOf(startedAt),
          attributes: {
            'http.request.method': operation.method,
            'http.route': operation.path,
            'http.response.status_code': status,
            'client.address': origin.ip,
            'keyrail.operation': operation.id,
            'keyrail.request_id': origin.requestId,
            ...(exchange.principal && {
              'keyrail.organization_id': exchange.principal.organization.id,
              'keyrail.principal_type': exchange.principal.type,
              'keyrail.principal_id': exchange.principal.id,
            }),
          },
        },
        parentOf(exchange),
      );
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      if (authenticatedAt !== undefined) {
        const parent = trace.setSpan(ROOT_CONTEXT, span);
        tracer.startSpan('authenticate', { startTime: timeOf(startedAt) }, parent).end(timeOf(authenticatedAt));
        tracer.startSpan('handle', { startTime: timeOf(authenticatedAt) }, parent).end(timeOf(endedAt));
      }
      span.end(timeOf(endedAt));
    },
    dropped: delivery.dropped,
    stop: delivery.stop,
  };
}

function parentOf({ traceContext }: Exchange) {
  if (!traceContext) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId: traceContext.traceId,
    spanId: traceContext.parentId,
    traceFlags: traceContext.isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE,
    isRemote: true,
  });
}
