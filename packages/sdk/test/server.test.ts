import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AuthenticationError, BadRequestError, createKeyrail, type Keyrail, NotFoundError, PermissionDeniedError } from '@keyrail/sdk';
import { startTestServer } from '@keyrail/server/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: Awaited<ReturnType<typeof startTestServer>>;
let keyrail: Keyrail;

beforeAll(async () => {
  server = await startTestServer();
  keyrail = createKeyrail({ credential: server.token, baseUrl: server.url });
});

afterAll(() => server?.close());

describe('against a Keyrail server', () => {
  test.each(['apiKey', 'clientKey'] as const)('a credential announced as that of an %s is known', async (kind) => {
    const { principal } = await createKeyrail({ credential: { [kind]: server.token } as never, baseUrl: server.url }).me.get();
    expect(principal).toMatchObject({ type: 'api_key', organization: { id: server.organizationId }, environment: 'live' });
  });

  test('a ticket is created, found, changed and listed', async () => {
    const ticket = await keyrail.tickets.create({ subject: 'Lamp is dark', priority: 'high' });
    expect(await keyrail.tickets.get(ticket.id)).toEqual(ticket);
    expect(await keyrail.tickets.update(ticket.id, { status: 'closed' })).toMatchObject({ id: ticket.id, status: 'closed' });
    const { data } = await keyrail.tickets.list({ status: 'closed' });
    expect(data.map(({ id }) => id)).toEqual([ticket.id]);
  });

  test('a list gives each item once, over as many pages as it takes', async () => {
    const made: string[] = [];
    for (let count = 0; count < 7; count++)
      made.unshift((await keyrail.tickets.create({ subject: `Number ${count}`, status: 'pending' })).id);
    const listed: string[] = [];
    for await (const ticket of keyrail.tickets.list({ status: 'pending', limit: 3 })) listed.push(ticket.id);
    expect(listed).toEqual(made);
  });

  test('a revoked key gets an AuthenticationError with INVALID_TOKEN on its very next call', async () => {
    const { id, key } = await keyrail.apiKeys.create({ name: 'short-lived' });
    const shortLived = createKeyrail({ credential: key, baseUrl: server.url });
    await shortLived.me.get();
    await keyrail.apiKeys.revoke(id);
    const error = await shortLived.me.get().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, code: 'INVALID_TOKEN', requestId: expect.stringMatching(/^req_/) });
    expect((error as AuthenticationError).headers.get('WWW-Authenticate')).toContain('Bearer');
  });

  test('a key without the permission gets a PermissionDeniedError', async () => {
    const { key } = await keyrail.apiKeys.create({ name: 'reader', permissions: ['tickets:read'] });
    const reader = createKeyrail({ credential: key, baseUrl: server.url });
    await expect(reader.tickets.create({ subject: 'x' })).rejects.toThrow(PermissionDeniedError);
  });

  test('a body that is not as described gets a BadRequestError that says where', async () => {
    const error = await keyrail.tickets.create({ subject: '', priority: 'huge' as 'high' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BadRequestError);
    expect((error as BadRequestError).issues.map(({ path }) => path)).toEqual(expect.arrayContaining(['/body/priority', '/body/subject']));
  });

  test('an id of nothing gets a NotFoundError, and as a call by path the same problem', async () => {
    const ticketId = 'tkt_01kxrnhawzerjv3tx4yjfryw5c';
    await expect(keyrail.tickets.get(ticketId)).rejects.toThrow(NotFoundError);
    const { data, error, response } = await keyrail.GET('/api/v1/tickets/{ticketId}', { params: { path: { ticketId } } });
    expect([data, error?.code, response.status]).toEqual([undefined, 'NOT_FOUND', 404]);
  });

  test('every method by path reaches it', async () => {
    const created = await keyrail.POST('/api/v1/api-keys', { body: { name: 'by path' } });
    const path = { apiKeyId: created.data?.data.id ?? '' };
    expect((await keyrail.PATCH('/api/v1/api-keys/{apiKeyId}', { params: { path }, body: { name: 'renamed' } })).data?.data.name).toBe(
      'renamed',
    );
    expect((await keyrail.DELETE('/api/v1/api-keys/{apiKeyId}', { params: { path } })).response.status).toBe(204);
    expect((await keyrail.GET('/openapi.yaml')).data).toMatch(/^openapi: 3\.1/);
  });
});

test('the example runs from its first line to its last, and prints no secret', async () => {
  const program = join(import.meta.dirname, '../examples/first-call.ts');
  const env = { PATH: process.env['PATH'], KEYRAIL_URL: server.url, KEYRAIL_TOKEN: server.token };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program], { env });
  expect(stdout).toMatch(
    /You are api_key ak_\w+[^]*Created ticket tkt_[^]*I can't sign in[^]*Created API key ak_[^]*AuthenticationError with code INVALID_TOKEN/,
  );
  expect(stdout + stderr).not.toMatch(/sk_(live|test)_[0-9a-f]{8}/);
});
