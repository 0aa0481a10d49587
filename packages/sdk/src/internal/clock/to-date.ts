const END_OF_YEAR_9999 = 253_402_300_799_999;

/** A time as a date, if there is such a date in every language. */
export function dateOf(time = Number.NaN): Date | undefined {
  return time <= END_OF_YEAR_9999 ? new Date(time) : undefined;
}
