import type { Handlers } from '../http/handler.ts';

export function meOperations() {
  return {
    getMe: ({ principal }) => ({ status: 200, body: { data: { principal } } }),
  } satisfies Partial<Handlers>;
}
