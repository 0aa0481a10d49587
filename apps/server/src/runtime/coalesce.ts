/** How look-ups are coalesced. */
export interface CoalesceOptions<Key, Value> {
  /** The maximum number of keys in one fetch. */
  readonly maxBatch: number;
  /** The maximum number of concurrent fetches. Further keys wait and form larger batches. */
  readonly maxConcurrent: number;
  /** The name of a key. Keys with the same name are fetched once in a batch. */
  identify(key: Key): string;
  /** Fetches the values of several keys, by the names of the keys. A name that is absent from the result has no value. */
  fetchMany(keys: readonly Key[]): Promise<ReadonlyMap<string, Value>>;
}

interface PendingLookUp<Key, Value> {
  readonly key: Key;
  readonly resolvers: PromiseWithResolvers<Value | undefined>[];
}

/**
 * Combines concurrent look-ups into one fetch. This is no cache: it stores nothing, and a look-up never joins a fetch that has
 * started. So each look-up sees the state at a time after its call.
 */
export function coalesce<Key, Value>(options: CoalesceOptions<Key, Value>): (key: Key) => Promise<Value | undefined> {
  let pending = new Map<string, PendingLookUp<Key, Value>>();
  let activeFetches = 0;
  let isScheduled = false;

  function schedule(): void {
    if (isScheduled || activeFetches >= options.maxConcurrent || pending.size === 0) return;
    isScheduled = true;
    // The event loop first handles all requests that it has already read.
    setImmediate(() => {
      isScheduled = false;
      void fetchNext();
      schedule();
    });
  }

  async function fetchNext(): Promise<void> {
    const entries = [...pending].slice(0, options.maxBatch);
    if (entries.length === pending.size) pending = new Map();
    else for (const [name] of entries) pending.delete(name);
    activeFetches++;
    try {
      const values = await options.fetchMany(entries.map(([, { key }]) => key));
      for (const [name, { resolvers }] of entries) for (const { resolve } of resolvers) resolve(values.get(name));
    } catch (error) {
      for (const [, { resolvers }] of entries) for (const { reject } of resolvers) reject(error);
    } finally {
      activeFetches--;
      schedule();
    }
  }

  return (key) => {
    const resolver = Promise.withResolvers<Value | undefined>();
    const name = options.identify(key);
    const existing = pending.get(name);
    if (existing) existing.resolvers.push(resolver);
    else pending.set(name, { key, resolvers: [resolver] });
    schedule();
    return resolver.promise;
  };
}
