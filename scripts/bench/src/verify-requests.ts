import type { LoadRequest } from './load/load-request.ts';

/** A gateway verifies the keys of its callers: each request authenticates with one key and verifies the next. */
export function verifyEach(apiKeys: readonly string[]): readonly LoadRequest[] {
  return apiKeys.map((apiKey, index) => ({
    method: 'POST',
    path: '/api/v1/api-keys/verify',
    headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ key: apiKeys[(index + 1) % apiKeys.length] }),
  }));
}
