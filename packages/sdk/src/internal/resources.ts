import { Pages } from '../core/pages.ts';
import { operations, type Resources } from '../generated/resources.ts';
import { answerOf, pageOf } from './answer.ts';
import type { AnyCallOptions, Caller } from './caller.ts';
import { unwrapData, unwrapNothing, unwrapWhole } from './unwrap.ts';

type Method = (...given: readonly unknown[]) => unknown;

const UNWRAP = { data: unwrapData, whole: unwrapWhole, nothing: unwrapNothing };

/** Every resource with its methods, from the table that is generated: `tickets.update PATCH /api/v1/tickets/{ticketId} body data`. */
export function createResources(call: Caller): Resources {
  const resources: Record<string, Record<string, Method>> = {};
  for (const operation of operations) {
    const [place = '', method = '', path = '', ...traits] = operation.split(' ');
    const [resource = '', name = ''] = place.split('.');
    resources[resource] ??= {};
    resources[resource][name] = methodOf(call, method, path, traits);
  }
  return resources as unknown as Resources;
}

/** What a method is given: the path's parameters in order, the body, the query, and the options; as far as the operation has them. */
function methodOf(call: Caller, method: string, path: string, traits: readonly string[]): Method {
  const names = Array.from(path.matchAll(/\{(.*?)\}/g), ([, name = '']) => name);
  const hasBody = traits.includes('body');
  const hasQuery = traits.includes('query');
  const kind = traits.at(-1) as keyof typeof UNWRAP | 'page';

  return (...given) => {
    let next = names.length;
    const parameters: Record<string, unknown> = {};
    for (const [index, name] of names.entries()) parameters[name] = given[index];
    const body = hasBody ? given[next++] : undefined;
    const query = hasQuery ? (given[next++] as { cursor?: string } | undefined) : undefined;
    const options = given[next] as AnyCallOptions | undefined;
    const send = (cursor?: object) =>
      call(method, path, {
        ...options,
        body,
        params: { path: parameters, query: cursor ? { ...query, ...cursor } : query },
      } as AnyCallOptions);
    return kind === 'page' ? new Pages((cursor) => pageOf(send(cursor)), query?.cursor) : answerOf<unknown>(send(), UNWRAP[kind]);
  };
}
