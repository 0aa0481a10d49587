import { hash } from 'node:crypto';
import type { ReadRow } from './read-row.ts';

/** The maximum number of prepared statements of a connection. The database keeps the plan of each in memory. */
const MAX_PREPARED = 200;

interface PreparedStatement {
  readonly name: string;
  readRow: ReadRow | undefined;
}

/** The prepared statements of one connection, by their SQL. A new statement evicts the least recently used one. */
export class PreparedStatements {
  readonly #bySql = new Map<string, PreparedStatement>();

  /** The name of the prepared statement. If `isNew`, prepare it first; if `evicted` is a name, close that statement. */
  use(sql: string): { readonly name: string; readonly isNew: boolean; readonly evicted: string | undefined } {
    const existing = this.#bySql.get(sql);
    if (existing) {
      // A map keeps the order of insertion.
      this.#bySql.delete(sql);
      this.#bySql.set(sql, existing);
      return { name: existing.name, isNew: false, evicted: undefined };
    }
    const name = hash('sha256', sql, 'base64url').slice(0, 16);
    this.#bySql.set(sql, { name, readRow: undefined });
    return { name, isNew: true, evicted: this.#bySql.size > MAX_PREPARED ? this.#evictOldest() : undefined };
  }

  /** The function that reads the rows of a statement; `undefined` until the database has described the columns. */
  readerOf(sql: string): ReadRow | undefined {
    return this.#bySql.get(sql)?.readRow;
  }

  setReader(sql: string, readRow: ReadRow): void {
    const existing = this.#bySql.get(sql);
    if (existing) existing.readRow = readRow;
  }

  /** Forgets a statement, so that its next use prepares it again. */
  forget(sql: string): void {
    this.#bySql.delete(sql);
  }

  #evictOldest(): string | undefined {
    for (const [sql, { name }] of this.#bySql) {
      this.#bySql.delete(sql);
      return name;
    }
    return undefined;
  }
}
