import type { PoolClient } from 'pg';

/**
 * Closes a connection whose database does not answer in time, so that the query fails. The driver's own time-out has a timer and a
 * function for each query. V8 creates such a function in the old generation, so everything that it refers to outlives the request.
 */
export class AnswerWatch {
  readonly #timer: NodeJS.Timeout;
  #isWaiting = false;

  /** @param milliseconds - the time limit for an answer */
  constructor(client: PoolClient, milliseconds: number) {
    const { connection } = client as unknown as { readonly connection: { readonly stream: { destroy(): void } } };
    this.#timer = setTimeout(() => {
      if (this.#isWaiting) connection.stream.destroy();
    }, milliseconds).unref();
  }

  async during<Result>(query: Promise<Result>): Promise<Result> {
    this.#isWaiting = true;
    this.#timer.refresh();
    try {
      return await query;
    } finally {
      this.#isWaiting = false;
    }
  }
}
