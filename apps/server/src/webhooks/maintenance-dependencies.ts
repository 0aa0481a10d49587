import type { Database } from '../database/database.ts';
import type { Clock } from '../runtime/clock.ts';

/** The dependencies of one maintenance round. */
export interface MaintenanceDependencies {
  readonly database: Database;
  readonly clock: Clock;
  /** Receives the error of a failed step. The next round repeats the step. */
  readonly onError: (error: unknown) => void;
  /** Stops the round after the current statement. */
  readonly signal: AbortSignal;
}
