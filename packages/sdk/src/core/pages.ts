import type { ApiPromise, ApiResponse } from './api-promise.ts';
import { KeyrailError } from './errors.ts';

/** One page of a list. */
export interface Page<Item> {
  readonly data: readonly Item[];
  /** What to give as `cursor` to get the next page; `null` on the last. */
  readonly nextCursor: string | null;
}

/** Fetches the page after a cursor, or the first one. */
export type FetchPage<Item> = (cursor: string | undefined) => ApiPromise<Page<Item>>;

/**
 * A list that fetches its pages as they are needed, and none before.
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

  /** Every item of every page. A page that can't be fetched throws, after the items of the pages before it. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }

  /**
   * Every page.
   *
   * @throws KeyrailError if the server gives a cursor a second time, which would go round for ever.
   */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const seen = new Set<string>();
    let cursor = this.#start;
    while (true) {
      if (cursor !== undefined) seen.add(cursor);
      const page = await this.#fetchPage(cursor);
      yield page;
      if (page.nextCursor === null) return;
      if (seen.has(page.nextCursor)) throw new KeyrailError('The same cursor came twice, so this list would never end.');
      cursor = page.nextCursor;
    }
  }

  /** Makes `await` give the first page, or the one after the `cursor` that was asked for. Each `await` fetches it anew. */
  // oxlint-disable-next-line unicorn/no-thenable -- to be awaited is what it is for
  then<Fulfilled = Page<Item>, Rejected = never>(
    onFulfilled?: ((page: Page<Item>) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#fetchPage(this.#start).then(onFulfilled, onRejected);
  }

  /** The first page, or the one after the `cursor` that was asked for, with all that came along. */
  withResponse(): Promise<ApiResponse<Page<Item>>> {
    return this.#fetchPage(this.#start).withResponse();
  }
}
