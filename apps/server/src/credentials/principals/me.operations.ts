import type { Handlers } from '../../pipeline/handler.ts';

export function meOperations() {
  return {
    getMe: ({ principal }) => ({ status: 200, body: { data: { principal } } }),
  } satisfies Partial<Handlers>;
}
