import { BatchSpanProcessor, type SpanExporter, type SpanProcessor } from '@opentelemetry/sdk-trace';
import type { Log } from '../runtime/log.ts';
import { TIMED_OUT, withTimeout } from '../runtime/with-timeout.ts';

/** How many spans wait for the collector at most. */
const MAX_WAITING = 2_048;

/** How long the last spans may take to be sent once the server is to stop, in milliseconds. */
const STOP_MILLISECONDS = 3_000;

/** Hands spans to an exporter, and tells of those that it loses. */
export interface SpanDelivery {
  readonly processor: SpanProcessor;
  /** How many spans the collector never got, since the start. */
  dropped(): number;
  /** Sends what waits, for a few seconds at most. */
  stop(): Promise<void>;
}

/**
 * Sends spans in batches. What a collector that is away does not take is dropped, and so is what comes while it is too slow and
 * too many wait already. The log has a line when that begins and when it is over, and not one for each.
 */
export function createSpanDelivery(exporter: SpanExporter, log: Log): SpanDelivery {
  let waiting = 0;
  let dropped = 0;
  let isFailing = false;

  function drop(spans: number, error: Error): void {
    dropped += spans;
    fail(error);
  }

  function fail(error: Error): void {
    if (!isFailing) log.warn({ error }, 'traces do not reach the collector, and are dropped until they do');
    isFailing = true;
  }

  const batches = new BatchSpanProcessor({
    maxQueueSize: MAX_WAITING,
    exporter: {
      export(spans, done) {
        waiting -= spans.length;
        exporter.export(spans, (result) => {
          if (result.code !== 0) drop(spans.length, result.error ?? new Error('the collector refused the spans'));
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
      // What is full is found here and not in the library, which tells nobody.
      onEnd(span) {
        if (waiting >= MAX_WAITING) return drop(1, new Error(`${MAX_WAITING} spans wait for it already`));
        waiting++;
        batches.onEnd(span);
      },
      forceFlush: () => batches.forceFlush(),
      shutdown: () => batches.shutdown(),
    },
    dropped: () => dropped,
    async stop() {
      // What could not be sent was told of already.
      const sent = batches.shutdown().catch(() => undefined);
      if ((await withTimeout(sent, STOP_MILLISECONDS)) === TIMED_OUT) fail(new Error('it did not take the last ones in time'));
    },
  };
}
