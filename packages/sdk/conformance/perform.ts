import type { Operation, OperationArguments } from '@keyrail/conformance/src/protocol.ts';
import type { ApiPromise, ApiResponse, BodyOf, Keyrail, RequestOptions } from '@keyrail/sdk';

/** Calls an operation by its name in the protocol. */
export function perform(
  keyrail: Keyrail,
  operation: Operation,
  { id = '', query = {}, bodyStream, body = bodyStream && streamOf(bodyStream) }: OperationArguments,
  options: RequestOptions,
): Promise<ApiResponse<unknown>> {
  const calls: Record<Operation, () => Pick<ApiPromise<unknown>, 'withResponse'>> = {
    'me.get': () => keyrail.me.get(options),
    'tickets.list': () => keyrail.tickets.list(query, options),
    'tickets.get': () => keyrail.tickets.get(id, options),
    'tickets.create': () => keyrail.tickets.create(body as BodyOf<'createTicket'>, options),
    'tickets.update': () => keyrail.tickets.update(id, body as BodyOf<'updateTicket'>, options),
    'apiKeys.create': () => keyrail.apiKeys.create(body as BodyOf<'createApiKey'>, options),
    'apiKeys.revoke': () => keyrail.apiKeys.revoke(id, options),
    'PUT /api/partner/people/{personId}': () => ({ withResponse: () => updatePartnerPerson(keyrail, id, body, options) }),
  };
  return calls[operation]().withResponse();
}

async function updatePartnerPerson(
  keyrail: Keyrail,
  personId: string,
  body: unknown,
  options: RequestOptions,
): Promise<ApiResponse<unknown>> {
  const given = { params: { path: { personId } }, body: body as BodyOf<'updatePartnerPerson'>, ...options };
  const result = await keyrail.PUT('/api/partner/people/{personId}', given);
  if (result.error !== undefined) throw new Error(`the call by path failed with status ${result.status}`);
  return result;
}

function streamOf(pieces: readonly string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encoder.encode(piece));
      controller.close();
    },
  });
}
