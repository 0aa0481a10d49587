import type { Operation, OperationArguments } from '@keyrail/conformance/src/protocol.ts';
import type { Answer, BodyOf, Keyrail, RequestOptions, WithResponse } from '@keyrail/sdk';

/** Calls an operation by the name that the protocol has for it. */
export function perform(
  keyrail: Keyrail,
  operation: Operation,
  { id = '', query = {}, body }: OperationArguments,
  options: RequestOptions,
): Promise<WithResponse<unknown>> {
  const calls: Record<Operation, () => Pick<Answer<unknown>, 'withResponse'>> = {
    'me.get': () => keyrail.me.get(options),
    'tickets.list': () => keyrail.tickets.list(query, options),
    'tickets.get': () => keyrail.tickets.get(id, options),
    'tickets.create': () => keyrail.tickets.create(body as BodyOf<'createTicket'>, options),
    'tickets.update': () => keyrail.tickets.update(id, body as BodyOf<'updateTicket'>, options),
    'apiKeys.create': () => keyrail.apiKeys.create(body as BodyOf<'createApiKey'>, options),
    'apiKeys.revoke': () => keyrail.apiKeys.revoke(id, options),
  };
  return calls[operation]().withResponse();
}
