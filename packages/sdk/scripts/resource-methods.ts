import type { PathMethods } from '../src/core/path-methods.ts';
import { createResources } from '../src/generated/create-resources.ts';

/** Every method of every resource, as `tickets.list`. */
export const resourceMethods: readonly string[] = Object.entries(createResources({} as PathMethods)).flatMap(([resource, object]) =>
  Object.getOwnPropertyNames(Object.getPrototypeOf(object))
    .filter((method) => method !== 'constructor')
    .map((method) => `${resource}.${method}`),
);
