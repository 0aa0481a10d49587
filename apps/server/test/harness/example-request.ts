import type { Operation } from '@keyrail/contract';
import { contractDocument } from '@keyrail/contract/document';
import { newId } from '../../src/runtime/identifiers.ts';
import type { TestRequest } from './test-server.ts';

// biome-ignore lint/suspicious/noExplicitAny: a walk through JSON of every shape
type Json = Readonly<Record<string, any>>;

/** Well-formed ids that do not exist, by the name of the path parameter. */
export const unknownIds = {
  apiKeyId: newId('apiKey'),
  apiClientId: newId('apiClient'),
  userId: newId('user'),
  ticketId: newId('ticket'),
  personId: newId('person'),
  eventId: newId('event'),
  cannedReplyId: newId('cannedReply'),
  channelId: newId('channel'),
  webhookId: newId('webhook'),
  deliveryId: newId('webhookDelivery'),
  organizationId: newId('organization'),
};

/** Builds a request to an operation from the contract's example, with these ids in its path. */
export function exampleRequest(operation: Operation, ids: Readonly<Record<string, string>>): [path: string, request: TestRequest] {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`${operation.id} has {${name}} in its path: add its id to the ids of this test`);
    return id;
  });
  const document: Json = contractDocument;
  const body = document['paths'][operation.path][operation.method.toLowerCase()].requestBody;
  const content: Json | undefined = Object.values<Json>(body?.content ?? {})[0];
  const [example] = Object.values<Json>(content?.['examples'] ?? {});
  return [path, { method: operation.method, ...(example && { json: example['value'] }) }];
}

/** The parameters in an operation's path. */
export function pathParameters(operation: Operation): string[] {
  return [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
