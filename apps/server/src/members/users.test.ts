import type { Role } from '@keyrail/contract';
import { describe, expect, test } from 'vitest';
import { hammer } from '../../test/harness/hammer.ts';
import { invite, newMember, newPerson } from '../../test/harness/people.ts';
import { useTestServerAndProvider } from '../../test/harness/use-test-server.ts';
import { newId } from '../runtime/identifiers.ts';
import { rolePermissions } from './roles.ts';

const { server, provider } = useTestServerAndProvider();

const changeRole = (userId: string, role: Role, token = server.token) =>
  server.send(`/api/v1/users/${userId}`, { method: 'PATCH', json: { role }, token });
const remove = (userId: string, token = server.token) => server.send(`/api/v1/users/${userId}`, { method: 'DELETE', token });
const auditOf = async (targetId: string, token = server.token): Promise<{ action: string; before: object; after: object }[]> =>
  (await server.send(`/api/v1/audit-events?targetId=${targetId}`, { token })).json.data;

/** Creates an organization whose only owner has signed in. */
async function newOrganization() {
  const person = newPerson();
  const { token: key, organizationId } = await server.createOtherOrganization(person.email);
  const token = await provider.token(person);
  const { json } = await server.send('/api/v1/me', { token });
  return { key, organizationId, owner: { person, token, userId: json.data.principal.userId as string } };
}

const ownersOf = async (token: string): Promise<string[]> => {
  const { json } = await server.send('/api/v1/users?limit=100', { token });
  return json.data.filter(({ role }: { role: Role }) => role === 'owner').map(({ id }: { id: string }) => id);
};

describe('the users API', () => {
  test('lists members newest first, page by page, including invited users', async () => {
    const { key, owner } = await newOrganization();
    const invited: string[] = [];
    for (let count = 0; count < 4; count++) invited.push(await invite(server, newPerson(), 'member', key));
    const first = await server.send('/api/v1/users?limit=3', { token: key });
    const second = await server.send(`/api/v1/users?limit=3&cursor=${first.json.nextCursor}`, { token: key });
    expect([...first.json.data, ...second.json.data].map(({ id }) => id)).toEqual([...invited.toReversed(), owner.userId]);
    expect(second.json.nextCursor).toBeNull();
    expect(first.json.data[0]).toMatchObject({ status: 'invited', role: 'member' });
    expect(second.json.data[1]).toMatchObject({ status: 'active', role: 'owner', email: owner.person.email });
  });

  test('responds 404 to the id of another organization’s user, as to an unknown id', async () => {
    const { owner } = await newOrganization();
    for (const userId of [owner.userId, newId('user')]) {
      const answers = [await server.send(`/api/v1/users/${userId}`), await changeRole(userId, 'viewer'), await remove(userId)];
      expect(answers.map(({ status, json }) => [status, json.code])).toEqual(answers.map(() => [404, 'NOT_FOUND']));
    }
    expect((await server.send('/api/v1/me', { token: owner.token })).status).toBe(200);
  });

  test.each(['', 'grace', 'grace@', 'grace@acme.example, mallory@evil.example', `${'g'.repeat(400)}@acme.example`])(
    'rejects an invitation to "%s"',
    async (email) => {
      const { status, json } = await server.send('/api/v1/users', { json: { email, role: 'viewer' } });
      expect([status, json.code]).toEqual([400, 'VALIDATION_FAILED']);
    },
  );

  test('rejects a second invitation to an email address that differs only in case', async () => {
    const { email } = newPerson();
    await invite(server, { email }, 'viewer');
    const { status, json } = await server.send('/api/v1/users', { json: { email: email.toUpperCase(), role: 'viewer' } });
    expect([status, json.code]).toEqual([409, 'ALREADY_MEMBER']);
  });

  test('accepts one of eight concurrent invitations to the same email address', async () => {
    for (let round = 0; round < 4; round++) {
      const { email } = newPerson();
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          server.send('/api/v1/users', { json: { email: index % 2 ? email : email.toUpperCase(), role: 'viewer' } }),
        ),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    }
  });

  test('records one audit event a change, with the values before and after, and none if nothing changes', async () => {
    const { userId } = await newMember(server, provider, 'member');
    await changeRole(userId, 'viewer');
    await changeRole(userId, 'viewer');
    await remove(userId);
    const events = await auditOf(userId);
    expect(events.map(({ action }) => action)).toEqual(['user.removed', 'user.role_changed', 'user.joined', 'user.invited']);
    expect([events[1]?.before, events[1]?.after]).toEqual([{ role: 'member' }, { role: 'viewer' }]);
  });
});

describe('a caller can’t grant or take away permissions that it does not hold:', () => {
  test.each<[Role, Role, number]>([
    ['owner', 'owner', 201],
    ['admin', 'owner', 403],
    ['admin', 'admin', 201],
    ['admin', 'viewer', 201],
    ['member', 'viewer', 403],
    ['viewer', 'viewer', 403],
  ])('the invitation by a member with the role %s of a new %s is answered with %i', async (own, role, expected) => {
    const { token } = await newMember(server, provider, own);
    const { status } = await server.send('/api/v1/users', { json: { email: newPerson().email, role }, token });
    expect(status).toBe(expected);
  });

  test('an admin can neither promote a user to owner nor demote or remove an owner', async () => {
    const { userId, token } = await newMember(server, provider, 'admin');
    const owner = await newMember(server, provider, 'owner');
    const answers = [
      await changeRole(userId, 'owner', token),
      await changeRole(owner.userId, 'viewer', token),
      await remove(owner.userId, token),
    ];
    expect(answers.map(({ status, json }) => [status, json.code])).toEqual(answers.map(() => [403, 'GRANT_NOT_HELD']));
  });

  test('an API key with only users:read and users:write can’t grant, change or take away a role with more permissions', async () => {
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'users', permissions: ['users:read', 'users:write'] } })).json
      .data;
    const viewer = await newMember(server, provider, 'viewer');
    const answers = [
      await server.send('/api/v1/users', { json: { email: newPerson().email, role: 'viewer' }, token: key }),
      await changeRole(viewer.userId, 'admin', key),
      await remove(viewer.userId, key),
    ];
    expect(answers.map(({ json }) => json.code)).toEqual(answers.map(() => 'GRANT_NOT_HELD'));
  });

  test('a test key can’t invite, change or remove a member, who could read live data', async () => {
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test' } })).json.data;
    const viewer = await newMember(server, provider, 'viewer');
    const answers = [
      await server.send('/api/v1/users', { json: { email: newPerson().email, role: 'owner' }, token: key }),
      await changeRole(viewer.userId, 'owner', key),
      await remove(viewer.userId, key),
    ];
    expect(answers.map(({ json }) => json.code)).toEqual(answers.map(() => 'PERMISSION_DENIED'));
  });

  test('each role includes the permissions of the role below it', () => {
    const order = ['viewer', 'member', 'admin', 'owner'] as const;
    for (const [index, role] of order.slice(1).entries()) {
      expect(rolePermissions[role]).toEqual(expect.arrayContaining([...rolePermissions[order[index] ?? 'viewer']]));
    }
  });
});

describe('the last owner', () => {
  test('can be neither demoted nor removed, by an API key or by themselves', async () => {
    const { key, owner } = await newOrganization();
    for (const token of [key, owner.token]) {
      const answers = [await changeRole(owner.userId, 'admin', token), await remove(owner.userId, token)];
      expect(answers.map(({ status, json }) => [status, json.code])).toEqual(answers.map(() => [409, 'LAST_OWNER']));
    }
    expect((await changeRole(owner.userId, 'owner', key)).status).toBe(200);
  });

  test('can step down after another owner has signed in', async () => {
    const { key, owner } = await newOrganization();
    const other = await newMember(server, provider, 'owner', key);
    expect((await changeRole(owner.userId, 'viewer', owner.token)).status).toBe(200);
    expect((await changeRole(owner.userId, 'owner', owner.token)).status).toBe(403);
    expect(await ownersOf(key)).toEqual([other.userId]);
  });

  test('who has signed in can be neither demoted nor removed while the other owners are only invited', async () => {
    const { key, owner } = await newOrganization();
    const mistyped = await invite(server, newPerson(), 'owner', key);
    const answers = [await changeRole(owner.userId, 'viewer', owner.token), await remove(owner.userId, owner.token)];
    expect(answers.map(({ status, json }) => [status, json.code])).toEqual(answers.map(() => [409, 'LAST_OWNER']));
    expect((await remove(mistyped, owner.token)).status).toBe(204);
    expect(await ownersOf(key)).toEqual([owner.userId]);
  });

  test('who has not signed in yet can be removed only after another owner exists', async () => {
    const { email } = newPerson();
    const { token } = await server.createOtherOrganization(email);
    const [firstOwner] = await ownersOf(token);
    expect((await remove(firstOwner ?? '', token)).json.code).toBe('LAST_OWNER');
    const invited = await invite(server, newPerson(), 'owner', token);
    expect((await remove(firstOwner ?? '', token)).status).toBe(204);
    expect(await ownersOf(token)).toEqual([invited]);
  });

  test.each<[string, (userId: string, token: string) => ReturnType<typeof changeRole>]>([
    ['demote', (userId, token) => changeRole(userId, 'viewer', token)],
    ['remove', (userId, token) => remove(userId, token)],
  ])('remains when two owners %s each other concurrently', async (_verb, act) => {
    for (let round = 0; round < 5; round++) {
      const { key, owner } = await newOrganization();
      const other = await newMember(server, provider, 'owner', key);
      const answers = await Promise.all([act(other.userId, owner.token), act(owner.userId, other.token)]);
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
      expect(await ownersOf(key)).toHaveLength(1);
    }
  });

  test('remains when five owners step down concurrently', async () => {
    const { key, owner } = await newOrganization();
    const owners = [owner];
    for (let count = 0; count < 4; count++) owners.push(await newMember(server, provider, 'owner', key));
    const answers = await Promise.all(owners.map(({ userId, token }) => changeRole(userId, 'viewer', token)));
    expect(answers.filter(({ json }) => json.code === 'LAST_OWNER')).toHaveLength(1);
    expect(await ownersOf(key)).toHaveLength(1);
  });
});

describe('removing a member', () => {
  test('revokes the member’s personal key: no request with it succeeds after the response', async () => {
    const { userId, token } = await newMember(server, provider, 'member');
    const { id, key } = (await server.send('/api/v1/me/api-key', { method: 'POST', token })).json.data;
    const calls = hammer(async () => (await server.send('/api/v1/me', { token: key })).status);
    expect((await remove(userId)).status).toBe(204);
    calls.mark();
    expect(new Set(await calls.outcomes(30))).toEqual(new Set([401]));
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['personal_key.destroyed', 'personal_key.generated']);
  });

  test('keeps the user’s memberships and personal keys in other organizations', async () => {
    const { owner, organizationId } = await newOrganization();
    const userId = await invite(server, owner.person, 'member');
    const inOtherOrganization = { token: owner.token, headers: { 'Keyrail-Organization': organizationId } };
    const { key } = (await server.send('/api/v1/me/api-key', { method: 'POST', ...inOtherOrganization })).json.data;
    await server.send('/api/v1/me', { token: owner.token, headers: { 'Keyrail-Organization': server.organizationId } });
    const member = (await server.send('/api/v1/users?limit=100')).json.data.find(
      ({ email }: { email: string }) => email === owner.person.email,
    );
    expect(member).toMatchObject({ status: 'active' });
    expect(member.id).not.toBe(userId);
    await remove(member.id);
    expect((await server.send('/api/v1/me', { token: key })).status).toBe(200);
    expect((await server.send('/api/v1/me', { token: owner.token })).json.data.principal.organization.id).toBe(organizationId);
  });

  test('leaves the member’s tickets without an assignee; tickets of an invited user stay assigned when the user joins', async () => {
    const { owner } = await newOrganization();
    const invitedId = await invite(server, owner.person, 'member');
    const ticket = (await server.send('/api/v1/tickets', { json: { subject: 'stays', assigneeId: invitedId } })).json.data;
    const assignee = async () => (await server.send(`/api/v1/tickets/${ticket.id}`)).json.data.assigneeId;
    // A user known from another organization joins with the id of that user.
    await server.send('/api/v1/me', { token: owner.token, headers: { 'Keyrail-Organization': server.organizationId } });
    expect(await assignee()).toBe(owner.userId);
    await remove(owner.userId);
    expect(await assignee()).toBeNull();
  });

  test('keeps the organization’s API keys that the member created', async () => {
    const { userId, token } = await newMember(server, provider, 'admin');
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'outlives its creator' }, token })).json.data;
    await remove(userId);
    expect((await server.send('/api/v1/me', { token: key })).status).toBe(200);
  });
});

describe('GET /org/{organizationId}/user', () => {
  const list = (organizationId: string, authorization: string) =>
    server.send(`/org/${organizationId}/user`, { token: null, headers: { Authorization: authorization } });

  test('returns all users of the organization to a client with the scheme Key or Bearer and to a user with a JWT', async () => {
    const { key, organizationId, owner } = await newOrganization();
    const client = (await server.send('/api/v1/api-clients', { json: { name: 'sync', authType: 'API_KEY' }, token: key })).json.data;
    const member = await newMember(server, provider, 'member', key);
    for (const authorization of [`Key ${client.key}`, `Bearer ${client.key}`, `Bearer ${member.token}`]) {
      const { status, json } = await list(organizationId, authorization);
      expect(status).toBe(200);
      expect(json).toEqual([
        { id: owner.userId, organizationID: organizationId, email: owner.person.email, name: 'Grace Hopper', role: 'owner' },
        { id: member.userId, organizationID: organizationId, email: member.person.email, name: 'Grace Hopper', role: 'member' },
      ]);
    }
  });

  test('responds 403 to another organization’s id, whether or not that organization exists', async () => {
    const { organizationId } = await newOrganization();
    for (const other of [organizationId, newId('organization')]) {
      const { status, json } = await list(other, `Key ${server.token}`);
      expect([status, json.error]).toEqual([403, 'Forbidden']);
    }
  });

  test('rejects a caller without the permission users:read', async () => {
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'narrow', permissions: ['tickets:read'] } })).json.data;
    expect((await list(server.organizationId, `Key ${key}`)).json.code).toBe('PERMISSION_DENIED');
  });
});
