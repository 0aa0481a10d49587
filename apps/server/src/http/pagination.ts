import { Problem } from './problems.ts';

const TYPE_ID_SUFFIX = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** The requested page of a list: at most `limit` rows, after the row with this id. */
export interface PageRequest {
  readonly limit: number;
  readonly after: string | undefined;
}

/**
 * Converts the `limit` and `cursor` of a query to a {@link PageRequest}.
 *
 * @param prefix - the prefix of the ids in this list
 * @throws Problem `INVALID_CURSOR` if the cursor can't be a `nextCursor` of this list
 */
export function readPageRequest(prefix: string, query: { readonly limit: number; readonly cursor?: string }): PageRequest {
  const after = query.cursor === undefined ? undefined : Buffer.from(query.cursor, 'base64url').toString();
  if (after !== undefined && !(after.startsWith(`${prefix}_`) && TYPE_ID_SUFFIX.test(after.slice(prefix.length + 1)))) {
    throw new Problem('INVALID_CURSOR', 'The cursor is invalid. Send the nextCursor of the previous page, or omit cursor to start over.');
  }
  return { limit: query.limit, after };
}

/**
 * Converts rows to the response's page.
 *
 * @param rows - up to `limit` rows, and one more if the list continues
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
