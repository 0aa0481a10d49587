import type { ErrorReport, FailureReport, ResultReport } from '../protocol.ts';
import type { RecordedRequest } from '../server/recorded-request.ts';

/** The outcome of a call. */
export interface RecordedOutcome {
  readonly report: ResultReport | FailureReport;
  /** Virtual milliseconds since the scenario's start. */
  readonly at: number;
}

/** A line of the timeline in a report, besides requests and outcomes. */
export interface TimelineEntry {
  readonly at: number;
  readonly text: string;
}

/** Everything that was observed during a scenario. */
export interface Observation {
  readonly requests: readonly RecordedRequest[];
  readonly calls: ReadonlyMap<string, RecordedOutcome>;
  /** The calls that iterate pages. Each consists of several calls of the SDK. */
  readonly iterations: ReadonlySet<string>;
  /** The indexes of promoted credentials, in order. */
  readonly promoted: readonly number[];
  /** How often the userToken callback ran. */
  readonly userTokenRequests: number;
  /** The clients that the SDK rejected, with their errors. */
  readonly rejected: ReadonlyMap<string, ErrorReport>;
  readonly printed: readonly Readonly<Record<string, string>>[];
  readonly verified: ReadonlyMap<string, { readonly valid: boolean; readonly payload?: unknown; readonly error?: ErrorReport }>;
  /** Where a secret was found that must not be there: its placeholder, and the place. */
  readonly leaks: readonly string[];
  /** The number of sleeps that remained at the end. */
  readonly sleepsLeft: number;
  readonly timeline: readonly TimelineEntry[];
  /** Why the scenario was not run to its end, if it was not. */
  readonly abortReason: string | undefined;
  readonly stderr: string;
}
