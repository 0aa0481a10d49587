const END_OF_YEAR_9999 = 253_402_300_799_999;

/** Converts milliseconds since 1970; `undefined` if missing, or after the year 9999, which is the last in some languages. */
export function toDate(time = Number.NaN): Date | undefined {
  return time <= END_OF_YEAR_9999 ? new Date(time) : undefined;
}
