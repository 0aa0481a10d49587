import { BatchSpanProcessor, type SpanExporter, type SpanProcessor } from '@opentelemetry/sdk-trace';
import type { Log } from '../runtime/log.ts';
import { TIMED_OUT, withTimeout } from '../runtime/with-timeout.ts';

/** The maximum number of spans that wait for the collector. */
const MAX_QUEUE_SIZE = 2_048;

/** The time limit for sending the last spans when the server stops, in milliseconds. */
const STOP_TIMEOUT = 3_000;

/** Passes spans to an exporter, and counts the spans that are lost. */
export interface SpanDelivery {
  readonly processor: SpanProcessor;
  /** The number of spans that did not reach the collector, since the start. */
  dropped(): number;
  /** Sends the waiting spans, for 3 seconds at most. */
  stop(): Promise<void>;
}

/**
 * Sends spans in batches. It drops the spans of a batch that the collector does not accept, and new spans while the queue is full.
 * It logs the start and the end of such a period, and not each span.
 */
export function createSpanDelivery(exporter: SpanExporter, log: Log): SpanDelivery {
  let queued = 0;
  let dropped = 0;
  let isFailing = false;

  function drop(spans: number, error: Error): void {
    dropped += spans;
    fail(error);
  }

  function fail(error: Error): void {
    if (!isFailing) log.warn({ error }, 'traces do not reach the collector and are dropped');
    isFailing = true;
  }

  const batches = new BatchSpanProcessor({
    maxQueueSize: MAX_QUEUE_SIZE,
    exporter: {
      export(spans, done) {
        queued -= spans.length;
        exporter.export(spans, (result) => {
          if (result.code !== 0) drop(spans.length, result.error ?? new Error('the collector rejected the spans'));
          else if (isFailing) {
            isFailing = false;
            log.info('traces reach the collector again');
          }
          done(result);
        });
      },
      shutdown: () => exporter.shutdown(),
      forceFlush: async () => exporter.forceFlush?.(),
    },
  });
  return {
    processor: {
      onStart: (span, context) => batches.onStart(span, context),
      // The library does not report a full queue, so the limit is checked here.
      onEnd(span) {
        if (queued >= MAX_QUEUE_SIZE) return drop(1, new Error(`${MAX_QUEUE_SIZE} spans already wait for the collector`));
        queued++;
        batches.onEnd(span);
      },
      forceFlush: () => batches.forceFlush(),
      shutdown: () => batches.shutdown(),
    },
    dropped: () => dropped,
    async stop() {
      // The log already contains failures to send.
      const sent = batches.shutdown().catch(() => undefined);
      if ((await withTimeout(sent, STOP_TIMEOUT)) === TIMED_OUT) fail(new Error('the collector did not accept the last spans in time'));
    },
  };
}
