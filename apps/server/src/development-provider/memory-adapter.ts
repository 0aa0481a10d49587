import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** More than this under way at once is no development any more. */
const MAX_ENTRIES = 1_000;

/** Keeps sessions, codes and refresh tokens for as long as the process runs. */
export function createMemoryAdapters(): AdapterFactory {
  const entries = new LRUCache<string, AdapterPayload>({ max: MAX_ENTRIES });

  const findWhere = (model: string, member: 'uid' | 'userCode', value: string): AdapterPayload | undefined => {
    for (const [key, payload] of entries.entries()) if (key.startsWith(`${model} `) && payload[member] === value) return payload;
    return undefined;
  };

  return (model): Adapter => ({
    async upsert(id, payload, secondsToLive) {
      entries.set(`${model} ${id}`, payload, secondsToLive === undefined ? {} : { ttl: secondsToLive * 1_000 });
    },
    find: async (id) => entries.get(`${model} ${id}`),
    findByUid: async (uid) => findWhere(model, 'uid', uid),
    findByUserCode: async (userCode) => findWhere(model, 'userCode', userCode),
    async consume(id) {
      const payload = entries.get(`${model} ${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
    },
    async destroy(id) {
      entries.delete(`${model} ${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, payload] of entries.entries()) if (payload.grantId === grantId) entries.delete(key);
    },
  });
}
