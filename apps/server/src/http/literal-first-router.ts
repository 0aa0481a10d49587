import type { Result, Router } from 'hono/router';
import { RegExpRouter } from 'hono/router/reg-exp-router';

/** The path of what runs before every route. */
const EVERY_PATH = '*';

/**
 * A router for Hono that finds a path without parameters by one look-up. Such a path hides those with parameters that match it too,
 * whatever the method (OpenAPI 3.1, "Path Templating Matching"): `api-keys/verify` is no API key. Hono's own router finds the others.
 */
export class LiteralFirstRouter<Route> implements Router<Route> {
  readonly name = 'LiteralFirstRouter';
  readonly #before: [Route, Record<string, string>][] = [];
  readonly #literal = new Map<string, Map<string, Result<Route>>>();
  readonly #others = new RegExpRouter<Route>();

  add(method: string, path: string, route: Route): void {
    if (path === EVERY_PATH || path === `/${EVERY_PATH}`) {
      this.#before.push([route, {}]);
      this.#others.add(method, path, route);
    } else if (path.includes(':')) {
      this.#others.add(method, path, route);
    } else {
      const methods = this.#literal.get(path) ?? new Map<string, Result<Route>>();
      this.#literal.set(path, methods.set(method, [[...this.#before, [route, {}]]]));
    }
  }

  match(method: string, path: string): Result<Route> {
    const methods = this.#literal.get(path);
    return methods ? (methods.get(method) ?? [this.#before]) : this.#others.match(method, path);
  }
}
