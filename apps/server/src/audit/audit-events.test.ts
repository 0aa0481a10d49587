import { beforeAll, describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { newId } from '../runtime/identifiers.ts';

const server = useTestServer();
beforeAll(async () => {
  await server.send('/api/v1/api-keys', { json: { name: 'created to be audited' } });
});

describe('GET /api/v1/audit-events', () => {
  test('returns ids with the prefix aud_, which no webhook event has', async () => {
    const { data, nextCursor } = (await server.send('/api/v1/audit-events?limit=1')).json;
    expect(data[0].id).toMatch(/^aud_/);
    expect(newId('webhookEvent')).toMatch(/^evt_/);
    expect((await server.send(`/api/v1/audit-events?limit=1&cursor=${nextCursor}`)).status).toBe(200);
  });

  test.each([
    ['the id of a webhook event', newId('webhookEvent')],
    ['the id of a ticket', newId('ticket')],
    ['no id', 'first page'],
  ])('rejects a cursor that encodes %s', async (_content, content) => {
    const { status, json } = await server.send(`/api/v1/audit-events?cursor=${Buffer.from(content).toString('base64url')}`);
    expect([status, json.code]).toEqual([400, 'INVALID_CURSOR']);
  });
});
