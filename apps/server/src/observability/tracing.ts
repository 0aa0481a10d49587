import { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOnSampler, BatchSpanProcessor, ParentBasedSampler, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Exchange, Observer } from '../http/exchange.ts';
import type { Log } from '../log.ts';

/** Sends a span for each request to an OpenTelemetry collector. */
export interface Tracing {
  readonly observe: Observer;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** How long the last spans may take to be sent once the server is to stop, in milliseconds. */
const STOP_MILLISECONDS = 3_000;

/**
 * Traces requests, with the names of OpenTelemetry's semantic conventions for HTTP servers. A request that came with a
 * `traceparent` joins that trace, and is sampled as its caller was. Spans are sent in batches over OTLP/HTTP; what a
 * collector that is away does not take is dropped, and no request waits for it.
 *
 * @param settings - `endpoint` is the base URL of the collector, to which `/v1/traces` is added (OTLP specification).
 *   Headers, compression and the like are taken from the specification's own `OTEL_EXPORTER_OTLP_*`.
 */
export function startTracing({ endpoint, serviceName }: { readonly endpoint: string; readonly serviceName: string }, log: Log): Tracing {
  const exporter = watched(new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis: STOP_MILLISECONDS }), log);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
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
    // What could not be sent was told of already.
    stop: () => provider.shutdown().catch(() => undefined),
  };
}

/** An exporter that says when it begins to fail, and when it works again. */
function watched(exporter: SpanExporter, log: Log): SpanExporter {
  let isFailing = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const failure = result.error ?? (result.code === 0 ? undefined : new Error('the collector refused the spans'));
        if (failure && !isFailing) log.warn({ error: failure }, 'traces do not reach the collector, and are dropped until they do');
        if (!failure && isFailing) log.info('traces reach the collector again');
        isFailing = failure !== undefined;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
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
