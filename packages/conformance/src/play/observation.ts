import type { SeenRequest } from '../player/seen-request.ts';
import type { ErrorReport, FailureReport, ResultReport } from '../protocol.ts';

/** How a call ended, and when. */
export interface SeenOutcome {
  readonly report: ResultReport | FailureReport;
  /** Virtual milliseconds since the scenario's start. */
  readonly at: number;
}

/** What happened besides requests and outcomes, for the report. */
export interface SeenRemark {
  readonly at: number;
  readonly text: string;
}

/** Everything that was seen while a scenario was played. */
export interface Observation {
  readonly requests: readonly SeenRequest[];
  readonly calls: ReadonlyMap<string, SeenOutcome>;
  /** Calls that iterate pages: they are several calls of the SDK. */
  readonly iterations: ReadonlySet<string>;
  readonly promoted: readonly number[];
  readonly asked: number;
  readonly refused: ReadonlyMap<string, ErrorReport>;
  readonly printed: readonly Readonly<Record<string, string>>[];
  readonly verified: ReadonlyMap<string, { readonly valid: boolean; readonly payload?: unknown; readonly error?: ErrorReport }>;
  /** Where secrets were seen that should not be: the secret's placeholder and the place. */
  readonly leaks: readonly string[];
  /** How many sleeps were still on when all was over. */
  readonly sleepsLeft: number;
  readonly remarks: readonly SeenRemark[];
  /** What kept the scenario from being played to its end. */
  readonly breakdown: string | undefined;
  readonly complaints: string;
}
