import { describe, expect, test } from 'vitest';
import { LiteralFirstRouter } from './literal-first-router.ts';

function routerOf(...routes: readonly string[]): LiteralFirstRouter<string> {
  const router = new LiteralFirstRouter<string>();
  for (const route of routes) router.add(...(route.split(' ') as [string, string]), route);
  return router;
}

const found = (router: LiteralFirstRouter<string>, method: string, path: string): string[] =>
  router.match(method, path)[0].map(([route]) => route);

describe('a router that finds literal paths first', () => {
  test('finds the literal path and not the path with a parameter, whichever was added first', () => {
    expect(found(routerOf('GET /keys/:id', 'GET /keys/verify'), 'GET', '/keys/verify')).toEqual(['GET /keys/verify']);
    expect(found(routerOf('GET /keys/verify', 'GET /keys/:id'), 'GET', '/keys/verify')).toEqual(['GET /keys/verify']);
  });

  test('finds nothing for another method of a literal path, even if a path with a parameter has that method', () => {
    expect(found(routerOf('POST /keys/verify', 'DELETE /keys/:id'), 'DELETE', '/keys/verify')).toEqual([]);
  });

  test('finds a path with parameters by its method', () => {
    const router = routerOf('GET /keys/:id', 'DELETE /keys/:id', 'GET /keys');
    expect(found(router, 'DELETE', '/keys/1')).toEqual(['DELETE /keys/:id']);
    expect(found(router, 'PUT', '/keys/1')).toEqual([]);
    expect(found(router, 'GET', '/nowhere')).toEqual([]);
  });

  test('puts middleware before every route, and finds it where there is no route', () => {
    const router = routerOf('ALL *', 'GET /keys', 'GET /keys/:id');
    expect(found(router, 'GET', '/keys')).toEqual(['ALL *', 'GET /keys']);
    expect(found(router, 'GET', '/keys/1')).toEqual(['ALL *', 'GET /keys/:id']);
    expect(found(router, 'PUT', '/keys')).toEqual(['ALL *']);
    expect(found(router, 'GET', '/nowhere')).toEqual(['ALL *']);
  });
});
