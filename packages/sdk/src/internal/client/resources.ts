import { Pages } from '../../core/pages.ts';
import { operations, type Resources } from '../../generated/resources.ts';
import { answerOf } from './api-promise.ts';
import type { Result } from './call-result.ts';
import type { AnyCallOptions, Caller } from './execute-call.ts';
import { unwrapData, unwrapNothing, unwrapPage } from './unwrap.ts';

type Method = (...given: readonly unknown[]) => unknown;

/** Every resource with its methods, from the table that is generated: of `cannedReplies`, `update PATCH/{0} body`. */
export function createResources(call: Caller): Resources {
  const resources: Record<string, Record<string, Method>> = {};
  for (const [resource, rows] of Object.entries(operations)) {
    const path = `/api/v1/${resource.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const methods: Record<string, Method> = {};
    for (const row of rows) {
      const [name = '', route = '', ...traits] = row.split(' ');
      const [verb = ''] = route.split('/');
      methods[name] = methodOf(call, verb, path + route.slice(verb.length), traits);
    }
    resources[resource] = methods;
  }
  return resources as unknown as Resources;
}

/** What a method is given: the path's parameters in order, the body, the query, and the options; as far as the operation has them. */
function methodOf(call: Caller, verb: string, path: string, traits: readonly string[]): Method {
  const parameters = path.split('{').length - 1;
  const hasBody = traits.includes('body');
  const isList = verb === 'LIST';
  const hasQuery = isList || traits.includes('query');
  const unwrap = verb === 'DELETE' ? unwrapNothing : unwrapData;

  return (...given) => {
    let next = parameters;
    const body = hasBody ? given[next++] : undefined;
    const query = hasQuery ? (given[next++] as { cursor?: string } | undefined) : undefined;
    const options = given[next] as AnyCallOptions | undefined;
    const send = (asked: object | undefined): Promise<Result> =>
      call(isList ? 'GET' : verb, path, { ...options, body, params: { path: given, query: asked } } as AnyCallOptions);
    if (isList) return new Pages((cursor) => answerOf(send({ ...query, cursor }), unwrapPage), query?.cursor);
    return answerOf<unknown>(send(query), unwrap);
  };
}
