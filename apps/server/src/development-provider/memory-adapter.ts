import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** More entries than development needs. */
const MAX_ENTRIES = 1_000;

/** Creates adapters that store sessions, codes and refresh tokens in memory until the process exits. */
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
