/** The SQLSTATE classes and codes for the state of the server and not of the statement (PostgreSQL, appendix A). */
const UNAVAILABLE = /^(08|53|57P0|57014|55P03|25P03)/;

const NETWORK = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

/** The messages of the driver's errors that have no code. */
const DRIVER =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;

/** Whether the error means that the database is unreachable or can't answer now, so that a retry may succeed. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (UNAVAILABLE.test(code) || NETWORK.test(code) || DRIVER.test(error.message)) return true;
  if (error instanceof AggregateError && error.errors.some(isUnavailable)) return true;
  return isUnavailable(error.cause);
}

/** Whether the error means that a statement timed out: `query_canceled` (PostgreSQL, appendix A). */
export function hasTakenTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

/** A serialization failure or a deadlock (PostgreSQL, appendix A, class 40). */
const LOST_TO_ANOTHER = /^(40001|40P01)$/;

/** Whether the error means that the database rolled a transaction back in favor of another, so that it can be retried. */
export function hasLostToAnother(error: unknown): boolean {
  return error instanceof Error && 'code' in error && LOST_TO_ANOTHER.test(String(error.code));
}

/**
 * Whether the error means that a prepared statement is out of date. Either the type of a result column has changed
 * (`feature_not_supported`, which has other causes too), or the statement does not exist (`invalid_sql_statement_name`).
 */
export function isPlanStale(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return error.code === '26000' || (error.code === '0A000' && 'routine' in error && error.routine === 'RevalidateCachedQuery');
}
