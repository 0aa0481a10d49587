import { Problem } from './problems.ts';

const TYPE_ID_SUFFIX = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** Which stretch of a list to read: at most `limit` rows, from after the row with this id on. */
export interface PageRequest {
  readonly limit: number;
  readonly after: string | undefined;
}

/**
 * Turns the `limit` and `cursor` of a query into a {@link PageRequest}.
 *
 * @param prefix - the prefix of the ids in this list
 * @throws Problem `INVALID_CURSOR` if the list can't have given that cursor out
 */
export function readPageRequest(prefix: string, query: { readonly limit: number; readonly cursor?: string }): PageRequest {
  const after = query.cursor === undefined ? undefined : Buffer.from(query.cursor, 'base64url').toString();
  if (after !== undefined && !(after.startsWith(`${prefix}_`) && TYPE_ID_SUFFIX.test(after.slice(prefix.length + 1)))) {
    throw new Problem('INVALID_CURSOR', 'Give the nextCursor of the page before, unchanged, or leave cursor out to begin anew.');
  }
  return { limit: query.limit, after };
}

/**
 * Makes the answer's page of rows.
 *
 * @param rows - one more than `limit` of them, where there are more
 */
export function toPage<Row extends { readonly id: string }, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
): { data: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { data: shown.map(present), nextCursor: rows.length > limit && last ? Buffer.from(last.id).toString('base64url') : null };
}
