import type { ApiPromise, ApiResponse } from './api-promise.ts';
import { KeyrailError } from './errors.ts';

/** One page of a list. */
export interface Page<Item> {
  readonly data: readonly Item[];
  /** The `cursor` of the next page; `null` on the last page. */
  readonly nextCursor: string | null;
}

/** Fetches the page after a cursor, or the first page. */
export type FetchPage<Item> = (cursor: string | undefined) => ApiPromise<Page<Item>>;

/**
 * A list. It fetches each page only when it is needed.
 *
 * @example
 * for await (const ticket of keyrail.tickets.list({ status: 'open' })) console.log(ticket.subject);
 *
 * const { data, nextCursor } = await keyrail.tickets.list({ limit: 50 });
 */
export class Pages<Item> implements AsyncIterable<Item>, PromiseLike<Page<Item>> {
  readonly #fetchPage: FetchPage<Item>;
  readonly #start: string | undefined;

  constructor(fetchPage: FetchPage<Item>, start?: string) {
    this.#fetchPage = fetchPage;
    this.#start = start;
  }

  /** Iterates the items of all pages. If a page can't be fetched, it throws after the items of the pages before it. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }

  /**
   * Iterates the pages.
   *
   * @throws KeyrailError if the server returns a cursor a second time, since the iteration would never end.
   */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const seen = new Set<string>();
    let cursor = this.#start;
    while (true) {
      if (cursor !== undefined) seen.add(cursor);
      const page = await this.#fetchPage(cursor);
      yield page;
      if (page.nextCursor === null) return;
      if (seen.has(page.nextCursor)) throw new KeyrailError('The server returned the same cursor twice. Report it to the operator.');
      cursor = page.nextCursor;
    }
  }

  /** `await` returns the first page, or the page after the `cursor` of the query. Each `await` fetches it again. */
  // oxlint-disable-next-line unicorn/no-thenable -- `await` must return the first page
  then<Fulfilled = Page<Item>, Rejected = never>(
    onFulfilled?: ((page: Page<Item>) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#fetchPage(this.#start).then(onFulfilled, onRejected);
  }

  /** Returns the first page, or the page after the `cursor` of the query, with the metadata of its response. */
  withResponse(): Promise<ApiResponse<Page<Item>>> {
    return this.#fetchPage(this.#start).withResponse();
  }
}
