import { hash } from 'node:crypto';
import type { ReadRow } from './read-row.ts';

/** How many statements a connection keeps prepared. The database holds the plan of each in memory. */
const MAX_PREPARED = 200;

interface Prepared {
  readonly name: string;
  readRow: ReadRow | undefined;
}

/** The statements that one connection has prepared, by their SQL. The one that was used least recently makes room for a new one. */
export class PreparedStatements {
  readonly #bySql = new Map<string, Prepared>();

  /** The name under which to run a statement; `isNew` says that it is to be prepared first, and `evicted` what is to be closed for it. */
  use(sql: string): { readonly name: string; readonly isNew: boolean; readonly evicted: string | undefined } {
    const known = this.#bySql.get(sql);
    if (known) {
      // A map keeps the order of insertion.
      this.#bySql.delete(sql);
      this.#bySql.set(sql, known);
      return { name: known.name, isNew: false, evicted: undefined };
    }
    const name = hash('sha256', sql, 'base64url').slice(0, 16);
    this.#bySql.set(sql, { name, readRow: undefined });
    return { name, isNew: true, evicted: this.#bySql.size > MAX_PREPARED ? this.#evictOldest() : undefined };
  }

  /** How to read the rows of a statement; `undefined` until the database has described them. */
  readerOf(sql: string): ReadRow | undefined {
    return this.#bySql.get(sql)?.readRow;
  }

  setReader(sql: string, readRow: ReadRow): void {
    const known = this.#bySql.get(sql);
    if (known) known.readRow = readRow;
  }

  /** Has a statement prepared anew when it is used next. */
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
