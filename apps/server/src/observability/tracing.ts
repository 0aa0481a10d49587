import { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOnSampler, ParentBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Exchange, Observer } from '../pipeline/exchange.ts';
import type { Log } from '../runtime/log.ts';
import { createSpanDelivery } from './span-delivery.ts';

/** Sends a span for each request to an OpenTelemetry collector. */
export interface Tracing {
  readonly observe: Observer;
  /** How many spans the collector never got, since the start. */
  dropped(): number;
  /** Sends what is left, for a few seconds at most. */
  stop(): Promise<void>;
}

/**
 * Traces requests, with the names of OpenTelemetry's semantic conventions for HTTP servers. A request that came with a
 * `traceparent` joins that trace, and is sampled as its caller was. Spans are sent in batches over OTLP/HTTP; what a
 * collector that is away does not take is dropped, and no request waits for it.
 *
 * @param settings - `url` is where the collector takes traces. Headers, compression, timeout and the like are taken from the
 *   OTLP specification's own `OTEL_EXPORTER_OTLP_*`.
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
      // Spans are made once the answer stands, with the times that were noted on the way: a request carries no span about.
      const timeOf = (moment: number): number => performance.timeOrigin + moment;
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
        const within = trace.setSpan(ROOT_CONTEXT, span);
        tracer.startSpan('authenticate', { startTime: timeOf(startedAt) }, within).end(timeOf(authenticatedAt));
        tracer.startSpan('handle', { startTime: timeOf(authenticatedAt) }, within).end(timeOf(endedAt));
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
