import { Pages } from '../../core/pages.ts';
import { operations, type Resources } from '../../generated/resources.ts';
import { createApiPromise } from './api-promise.ts';
import type { CallResult } from './call-result.ts';
import type { ExecuteCall, UntypedCallOptions } from './execute-call.ts';
import { unwrapData, unwrapEmpty, unwrapPage } from './unwrap.ts';

type Method = (...given: readonly unknown[]) => unknown;

/** Every resource with its methods, from the table that is generated: of `cannedReplies`, `update PATCH/{0} body`. */
export function createResources(execute: ExecuteCall): Resources {
  const resources: Record<string, Record<string, Method>> = {};
  for (const [resource, rows] of Object.entries(operations)) {
    const path = `/api/v1/${resource.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const methods: Record<string, Method> = {};
    for (const row of rows) {
      const [name = '', route = '', ...traits] = row.split(' ');
      const [verb = ''] = route.split('/');
      methods[name] = methodOf(execute, verb, path + route.slice(verb.length), traits);
    }
    resources[resource] = methods;
  }
  return resources as unknown as Resources;
}

/** What a method is given: the path's parameters in order, the body, the query, and the options; as far as the operation has them. */
function methodOf(execute: ExecuteCall, verb: string, path: string, traits: readonly string[]): Method {
  const parameters = path.split('{').length - 1;
  const hasBody = traits.includes('body');
  const isList = verb === 'LIST';
  const hasQuery = isList || traits.includes('query');
  const unwrap = verb === 'DELETE' ? unwrapEmpty : unwrapData;

  return (...given) => {
    let next = parameters;
    const body = hasBody ? given[next++] : undefined;
    const query = hasQuery ? (given[next++] as { cursor?: string } | undefined) : undefined;
    const options = given[next] as UntypedCallOptions | undefined;
    const send = (asked: object | undefined): Promise<CallResult> =>
      execute(isList ? 'GET' : verb, path, { ...options, body, params: { path: given, query: asked } } as UntypedCallOptions);
    if (isList) return new Pages((cursor) => createApiPromise(send({ ...query, cursor }), unwrapPage), query?.cursor);
    return createApiPromise<unknown>(send(query), unwrap);
  };
}
