import type { Role } from '@keyrail/contract';
import { describe, expect, test } from 'vitest';
import { hammer } from '../../../test/harness/hammer.ts';
import { newMember, newPerson } from '../../../test/harness/people.ts';
import { useTestServerAndProvider } from '../../../test/harness/use-test-server.ts';
import { rolePermissions } from '../../members/roles.ts';

const { server, provider } = useTestServerAndProvider();

const generate = (token: string, headers = {}) => server.send('/api/v1/me/api-key', { method: 'POST', token, headers });
const destroy = (token: string) => server.send('/api/v1/me/api-key', { method: 'DELETE', token });
const show = (token: string) => server.send('/api/v1/me/api-key', { token });
const me = (token: string) => server.send('/api/v1/me', { token });
const changeRole = (userId: string, role: Role) => server.send(`/api/v1/users/${userId}`, { method: 'PATCH', json: { role } });

describe('a personal key', () => {
  test('is shown once, and authenticates as the user with the permissions of the user’s role', async () => {
    const { userId, token } = await newMember(server, provider, 'member');
    const { status, headers, json } = await generate(token);
    expect([status, headers.get('location')]).toEqual([201, '/api/v1/me/api-key']);
    expect(json.data.key).toMatch(/^uk_[0-9a-f]{48}$/);
    expect((await me(json.data.key)).json.data.principal).toEqual({
      type: 'personal_key',
      id: json.data.id,
      userId,
      organization: { id: server.organizationId, name: 'Test organization' },
      permissions: rolePermissions.member,
      environment: 'live',
    });
    const shown = await show(token);
    expect(shown.json.data).toMatchObject({ id: json.data.id, keyPrefix: json.data.key.slice(0, 7) });
    expect(shown.text).not.toContain(json.data.key.slice(7));
  });

  test('responds 404 if the user has none, and its deletion responds 204 whether or not it existed', async () => {
    const { token } = await newMember(server, provider, 'viewer');
    expect([(await show(token)).status, (await destroy(token)).status]).toEqual([404, 204]);
    const { key } = (await generate(token)).json.data;
    expect((await destroy(token)).status).toBe(204);
    expect([(await show(token)).status, (await me(key)).status, (await destroy(token)).status]).toEqual([404, 401, 204]);
  });

  test('requires a user: an API key and an API client get USER_REQUIRED', async () => {
    const client = (await server.send('/api/v1/api-clients', { json: { name: 'a client', authType: 'API_KEY' } })).json.data;
    for (const token of [server.token, client.key]) {
      for (const answer of [await show(token), await generate(token), await destroy(token)]) {
        expect([answer.status, answer.json.code]).toEqual([403, 'USER_REQUIRED']);
      }
    }
  });

  test('can read, replace and delete itself', async () => {
    const { token } = await newMember(server, provider, 'member');
    const first = (await generate(token)).json.data;
    expect((await show(first.key)).json.data.id).toBe(first.id);
    const second = (await generate(first.key)).json.data;
    expect([(await me(first.key)).status, (await me(second.key)).status]).toEqual([401, 200]);
    expect((await destroy(second.key)).status).toBe(204);
    expect((await me(second.key)).status).toBe(401);
  });

  test('has the user’s current permissions: a changed role applies from the next request on', async () => {
    const { userId, token } = await newMember(server, provider, 'viewer');
    const { key } = (await generate(token)).json.data;
    const create = async () => (await server.send('/api/v1/api-keys', { json: { name: 'by a personal key' }, token: key })).status;
    for (let round = 0; round < 3; round++) {
      expect(await create()).toBe(403);
      await changeRole(userId, 'admin');
      expect(await create()).toBe(201);
      expect((await me(key)).json.data.principal.permissions).toEqual(rolePermissions.admin);
      await changeRole(userId, 'viewer');
    }
  });

  test('can grant only permissions that the user currently has', async () => {
    const { userId, token } = await newMember(server, provider, 'admin');
    const { key } = (await generate(token)).json.data;
    const create = (permissions: string[]) => server.send('/api/v1/api-keys', { json: { name: 'granted', permissions }, token: key });
    expect((await create(['organization:write'])).json.code).toBe('GRANT_NOT_HELD');
    expect((await create(['tickets:write'])).status).toBe(201);
    await changeRole(userId, 'member');
    expect((await create(['tickets:write'])).json.code).toBe('PERMISSION_DENIED');
  });

  test('exists once for each organization of the user', async () => {
    const person = newPerson();
    const neighbour = await server.createOtherOrganization(person.email);
    await server.send('/api/v1/users', { json: { email: person.email, role: 'viewer' } });
    const token = await provider.token(person);
    const [asViewer, asOwner] = [
      (await generate(token, { 'Keyrail-Organization': server.organizationId })).json.data,
      (await generate(token, { 'Keyrail-Organization': neighbour.organizationId })).json.data,
    ];
    expect((await me(asViewer.key)).json.data.principal.permissions).toEqual(rolePermissions.viewer);
    expect((await me(asOwner.key)).json.data.principal.permissions).toEqual(rolePermissions.owner);
    await destroy(asViewer.key);
    expect((await me(asOwner.key)).json.data.principal.organization.id).toBe(neighbour.organizationId);
  });

  test('has an audit event for each generation and deletion, without the secret', async () => {
    const { userId, token } = await newMember(server, provider, 'member');
    const first = (await generate(token)).json.data;
    const second = (await generate(token)).json.data;
    await destroy(token);
    const { json, text } = await server.send(`/api/v1/audit-events?actorId=${userId}`);
    expect(json.data.map(({ action, target }: { action: string; target: { id: string } }) => [action, target.id])).toEqual([
      ['personal_key.destroyed', second.id],
      ['personal_key.generated', second.id],
      ['personal_key.destroyed', first.id],
      ['personal_key.generated', first.id],
      ['user.joined', userId],
    ]);
    expect(text).not.toContain(first.key.slice(7));
    expect(text).not.toContain(second.key.slice(7));
  });
});

describe('generating another personal key', () => {
  test('revokes the previous key: no request with it succeeds after the response', async () => {
    const { token } = await newMember(server, provider, 'member');
    const { key } = (await generate(token)).json.data;
    const calls = hammer(async () => (await me(key)).status);
    await generate(token);
    calls.mark();
    expect(new Set(await calls.outcomes(30))).toEqual(new Set([401]));
  });

  test('by eight concurrent requests leaves exactly one valid key', async () => {
    const { token } = await newMember(server, provider, 'member');
    for (let round = 0; round < 3; round++) {
      const answers = await Promise.all(Array.from({ length: 8 }, () => generate(token)));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      const uses = await Promise.all(answers.map(({ json }) => me(json.data.key)));
      expect(uses.filter(({ status }) => status === 200)).toHaveLength(1);
      const valid = answers[uses.findIndex(({ status }) => status === 200)]?.json.data;
      expect((await show(token)).json.data.id).toBe(valid.id);
    }
  });

  test('during the member’s removal leaves no valid key, and responds with 201 or 403', async () => {
    for (let round = 0; round < 8; round++) {
      const { userId, token } = await newMember(server, provider, 'member');
      await generate(token);
      const [generations, removal] = await Promise.all([
        Promise.all(Array.from({ length: 3 }, () => generate(token))),
        server.send(`/api/v1/users/${userId}`, { method: 'DELETE' }),
      ]);
      expect(removal.status).toBe(204);
      for (const { status, json } of generations) {
        expect([201, 403]).toContain(status);
        if (status === 201) expect((await me(json.data.key)).status).toBe(401);
      }
    }
  });
});
