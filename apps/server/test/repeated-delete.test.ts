import { operations } from '@keyrail/contract';
import { contractDocument } from '@keyrail/contract/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { dump, dumpWithoutMoments } from './harness/dump.ts';
import { exampleRequest, pathParameters, unknownIds } from './harness/example-request.ts';
import { useTestServer } from './harness/use-test-server.ts';

// The contract's table of operations says what these tests cover: a new DELETE is among them.
const deleting = Object.values(operations)
  .filter((operation) => operation.method === 'DELETE' && pathParameters(operation).length > 0)
  .map((operation) => [operation.id, operation] as const);

// biome-ignore lint/suspicious/noExplicitAny: a walk through JSON of every shape
const document: any = contractDocument;

const server = useTestServer();
let testKey: string;
let neighbourToken: string;
beforeAll(async () => {
  testKey = (await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test' } })).json.data.key;
  neighbourToken = (await server.createOtherOrganization()).token;
  // Webhook events are recorded only where a webhook subscribes to them.
  const url = 'https://hooks.acme.example/every-event';
  await server.send('/api/v1/webhooks', { json: { url, events: document.components.schemas.WebhookEventType.enum } });
});

/** The number of audit events and webhook events about a resource. */
async function countEvents(path: string): Promise<number> {
  const id = path.slice(path.lastIndexOf('/') + 1);
  const { audit_events: audited = [], webhook_events: announced = [] } = await dump(server.database);
  return [...audited, ...announced].filter((row) => row.includes(id)).length;
}

describe.each(deleting)('%s', (_id, operation) => {
  const collection = operation.path.slice(0, operation.path.lastIndexOf('/'));

  /** Creates a resource as the example of the contract has it, and returns its path. */
  async function create(): Promise<string> {
    const creating = Object.values(operations).find(({ method, path }) => method === 'POST' && path === collection);
    if (!creating) throw new Error(`No POST creates what ${operation.id} deletes. Say in this test how to create one.`);
    const [path, request] = exampleRequest(creating, unknownIds);
    const created = await server.send(path, request);
    expect(created.status).toBe(201);
    return created.headers.get('location') ?? '';
  }

  async function createAndDelete(): Promise<string> {
    const path = await create();
    expect((await server.send(path, { method: 'DELETE' })).status).toBe(204);
    return path;
  }

  test('answers 204 for what is already deleted, and changes nothing', async () => {
    const path = await createAndDelete();
    await server.flush();
    const before = await dumpWithoutMoments(server.database);
    expect((await server.send(path, { method: 'DELETE' })).status).toBe(204);
    await server.flush();
    expect(await dumpWithoutMoments(server.database)).toEqual(before);
    expect((await server.send(path)).status).toBe(404);
  });

  test('answers 204 to each of several simultaneous requests, and records the deletion once', async () => {
    const once = await countEvents(await createAndDelete());
    expect(once).toBeGreaterThan(1);
    const path = await create();
    const answers = await Promise.all(Array.from({ length: 4 }, () => server.send(path, { method: 'DELETE' })));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    expect(await countEvents(path)).toBe(once);
  });

  test('answers another organization and another environment as if the deleted resource had never existed', async () => {
    const path = await createAndDelete();
    const [neverExisted] = exampleRequest(operation, unknownIds);
    for (const token of [neighbourToken, testKey]) {
      const [deleted, unknown] = await Promise.all([path, neverExisted].map((each) => server.send(each, { method: 'DELETE', token })));
      // Members belong to no environment: no credential of the environment `test` may remove one.
      const isForbidden = token === testKey && operation.permission === 'users:write';
      expect([deleted?.status, unknown?.status]).toEqual(isForbidden ? [403, 403] : [404, 404]);
      expect({ ...deleted?.json, requestId: undefined }).toEqual({ ...unknown?.json, requestId: undefined });
    }
  });
});
