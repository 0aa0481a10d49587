/** The SQLSTATE classes and codes that tell of the server's state, not of the statement (PostgreSQL, appendix A). */
const UNAVAILABLE = /^(08|53|57P0|57014|55P03|25P03)/;

const NETWORK = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

/** The driver's own words, for it gives these errors no code. */
const DRIVER =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;

/** Whether an error says that the database can't be reached or can't answer now, so that trying again may help. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (UNAVAILABLE.test(code) || NETWORK.test(code) || DRIVER.test(error.message)) return true;
  if (error instanceof AggregateError && error.errors.some(isUnavailable)) return true;
  return isUnavailable(error.cause);
}

/** Whether an error says that a statement took longer than it may: `query_canceled` (PostgreSQL, appendix A). */
export function hasTakenTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

/** A deadlock, or a transaction that could not be put in order with others (PostgreSQL, appendix A, class 40). */
const LOST_TO_ANOTHER = /^(40001|40P01)$/;

/** Whether an error says that the database undid a transaction in favour of another, so that it may be run again. */
export function hasLostToAnother(error: unknown): boolean {
  return error instanceof Error && 'code' in error && LOST_TO_ANOTHER.test(String(error.code));
}

/**
 * Whether an error says that a prepared statement does not fit the database any more: a column that it gives has another type since
 * (`feature_not_supported`, which means other things too), or it is gone (`invalid_sql_statement_name`).
 */
export function isPlanStale(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return error.code === '26000' || (error.code === '0A000' && 'routine' in error && error.routine === 'RevalidateCachedQuery');
}
