/** How look-ups are put together. */
export interface CoalesceOptions<Key, Value> {
  /** The most keys in one fetch. */
  readonly maxBatch: number;
  /** The most fetches under way at once; further keys wait and form larger batches. */
  readonly maxConcurrent: number;
  /** Names a key, so that equal keys in one batch are fetched once. */
  identify(key: Key): string;
  /** Fetches the values of several keys, by their names; those that are not in the answer do not exist. */
  fetchMany(keys: readonly Key[]): Promise<ReadonlyMap<string, Value>>;
}

interface Waiting<Key, Value> {
  readonly key: Key;
  readonly resolvers: PromiseWithResolvers<Value | undefined>[];
}

/**
 * Makes one look-up of many that come in together. This is no cache: nothing is kept, and a look-up never joins a
 * fetch that has begun, so that each sees the state at some moment after it was asked for.
 */
export function coalesce<Key, Value>(options: CoalesceOptions<Key, Value>): (key: Key) => Promise<Value | undefined> {
  let waiting = new Map<string, Waiting<Key, Value>>();
  let underWay = 0;
  let isScheduled = false;

  function schedule(): void {
    if (isScheduled || underWay >= options.maxConcurrent || waiting.size === 0) return;
    isScheduled = true;
    // All requests that the event loop has read by now have their turn before this runs.
    setImmediate(() => {
      isScheduled = false;
      void fetchNext();
      schedule();
    });
  }

  async function fetchNext(): Promise<void> {
    const entries = [...waiting].slice(0, options.maxBatch);
    if (entries.length === waiting.size) waiting = new Map();
    else for (const [name] of entries) waiting.delete(name);
    underWay++;
    try {
      const values = await options.fetchMany(entries.map(([, { key }]) => key));
      for (const [name, { resolvers }] of entries) for (const { resolve } of resolvers) resolve(values.get(name));
    } catch (error) {
      for (const [, { resolvers }] of entries) for (const { reject } of resolvers) reject(error);
    } finally {
      underWay--;
      schedule();
    }
  }

  return (key) => {
    const resolver = Promise.withResolvers<Value | undefined>();
    const name = options.identify(key);
    const known = waiting.get(name);
    if (known) known.resolvers.push(resolver);
    else waiting.set(name, { key, resolvers: [resolver] });
    schedule();
    return resolver.promise;
  };
}
