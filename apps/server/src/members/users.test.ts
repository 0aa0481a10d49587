import type { Role } from '@keyrail/contract';
import { describe, expect, test } from 'vitest';
import { hammer } from '../../test/harness/hammer.ts';
import { invite, newMember, newPerson } from '../../test/harness/people.ts';
import { useTestServerAndProvider } from '../../test/harness/use-test-server.ts';
import { newId } from '../runtime/identifiers.ts';
import { rolePermissions } from './roles.ts';

const { server, provider } = useTestServerAndProvider();

const become = (userId: string, role: Role, token = server.token) =>
  server.send(`/api/v1/users/${userId}`, { method: 'PATCH', json: { role }, token });
const remove = (userId: string, token = server.token) => server.send(`/api/v1/users/${userId}`, { method: 'DELETE', token });
const auditOf = async (targetId: string, token = server.token): Promise<{ action: string; before: object; after: object }[]> =>
  (await server.send(`/api/v1/audit-events?targetId=${targetId}`, { token })).json.data;

/** An organization of its own whose only owner has signed in. */
async function newOrganization() {
  const person = newPerson();
  const { token: key, organizationId } = await server.foundNeighbour(person.email);
  const token = await provider.token(person);
  const { json } = await server.send('/api/v1/me', { token });
  return { key, organizationId, owner: { person, token, userId: json.data.principal.userId as string } };
}

const ownersOf = async (token: string): Promise<string[]> => {
  const { json } = await server.send('/api/v1/users?limit=100', { token });
  return json.data.filter(({ role }: { role: Role }) => role === 'owner').map(({ id }: { id: string }) => id);
};

describe('members', () => {
  test('are listed newest first, page by page, those invited among them', async () => {
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

  test('of another organization are 404, the same as those who do not exist', async () => {
    const { owner } = await newOrganization();
    for (const userId of [owner.userId, newId('user')]) {
      const answers = [await server.send(`/api/v1/users/${userId}`), await become(userId, 'viewer'), await remove(userId)];
      expect(answers.map(({ status, json }) => [status, json.code])).toEqual(answers.map(() => [404, 'NOT_FOUND']));
    }
    expect((await server.send('/api/v1/me', { token: owner.token })).status).toBe(200);
  });

  test.each(['', 'grace', 'grace@', 'grace@acme.example, mallory@evil.example', `${'g'.repeat(400)}@acme.example`])(
    'are not invited at "%s"',
    async (email) => {
      const { status, json } = await server.send('/api/v1/users', { json: { email, role: 'viewer' } });
      expect([status, json.code]).toEqual([400, 'VALIDATION_FAILED']);
    },
  );

  test('are invited once, in whichever case the address is written', async () => {
    const { email } = newPerson();
    await invite(server, { email }, 'viewer');
    const { status, json } = await server.send('/api/v1/users', { json: { email: email.toUpperCase(), role: 'viewer' } });
    expect([status, json.code]).toEqual([409, 'ALREADY_MEMBER']);
  });

  test('are invited once by invitations that come at once', async () => {
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

  test('that are changed leave an event each, with what was and what is, and no event where nothing changed', async () => {
    const { userId } = await newMember(server, provider, 'member');
    await become(userId, 'viewer');
    await become(userId, 'viewer');
    await remove(userId);
    const events = await auditOf(userId);
    expect(events.map(({ action }) => action)).toEqual(['user.removed', 'user.role_changed', 'user.joined', 'user.invited']);
    expect([events[1]?.before, events[1]?.after]).toEqual([{ role: 'member' }, { role: 'viewer' }]);
  });
});

describe('nobody gives or takes more than they hold:', () => {
  test.each<[Role, Role, number]>([
    ['owner', 'owner', 201],
    ['admin', 'owner', 403],
    ['admin', 'admin', 201],
    ['admin', 'viewer', 201],
    ['member', 'viewer', 403],
    ['viewer', 'viewer', 403],
  ])('%s invites %s: %i', async (own, role, expected) => {
    const { token } = await newMember(server, provider, own);
    const { status } = await server.send('/api/v1/users', { json: { email: newPerson().email, role }, token });
    expect(status).toBe(expected);
  });

  test('an admin neither makes an owner nor unmakes one', async () => {
    const { userId, token } = await newMember(server, provider, 'admin');
    const owner = await newMember(server, provider, 'owner');
    const answers = [await become(userId, 'owner', token), await become(owner.userId, 'viewer', token), await remove(owner.userId, token)];
    expect(answers.map(({ status, json }) => [status, json.code])).toEqual(answers.map(() => [403, 'GRANT_NOT_HELD']));
  });

  test('a key that may manage users, and nothing else, gives no role that may do more', async () => {
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'users', permissions: ['users:read', 'users:write'] } })).json
      .data;
    const viewer = await newMember(server, provider, 'viewer');
    const answers = [
      await server.send('/api/v1/users', { json: { email: newPerson().email, role: 'viewer' }, token: key }),
      await become(viewer.userId, 'admin', key),
      await remove(viewer.userId, key),
    ];
    expect(answers.map(({ json }) => json.code)).toEqual(answers.map(() => 'GRANT_NOT_HELD'));
  });

  test('a test key does not get hold of live data by way of a member', async () => {
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test' } })).json.data;
    const viewer = await newMember(server, provider, 'viewer');
    const answers = [
      await server.send('/api/v1/users', { json: { email: newPerson().email, role: 'owner' }, token: key }),
      await become(viewer.userId, 'owner', key),
      await remove(viewer.userId, key),
    ];
    expect(answers.map(({ json }) => json.code)).toEqual(answers.map(() => 'PERMISSION_DENIED'));
  });

  test('each role may do all that the one below may', () => {
    const order = ['viewer', 'member', 'admin', 'owner'] as const;
    for (const [index, role] of order.slice(1).entries()) {
      expect(rolePermissions[role]).toEqual(expect.arrayContaining([...rolePermissions[order[index] ?? 'viewer']]));
    }
  });
});

describe('the last owner', () => {
  test('neither steps down nor goes, by whomever it is asked', async () => {
    const { key, owner } = await newOrganization();
    for (const token of [key, owner.token]) {
      const answers = [await become(owner.userId, 'admin', token), await remove(owner.userId, token)];
      expect(answers.map(({ status, json }) => [status, json.code])).toEqual(answers.map(() => [409, 'LAST_OWNER']));
    }
    expect((await become(owner.userId, 'owner', key)).status).toBe(200);
  });

  test('may step down once there is another', async () => {
    const { key, owner } = await newOrganization();
    const other = await newMember(server, provider, 'owner', key);
    expect((await become(owner.userId, 'viewer', owner.token)).status).toBe(200);
    expect((await become(owner.userId, 'owner', owner.token)).status).toBe(403);
    expect(await ownersOf(key)).toEqual([other.userId]);
  });

  test('who has signed in neither steps down nor goes while the others are only invited: they may never come', async () => {
    const { key, owner } = await newOrganization();
    const mistyped = await invite(server, newPerson(), 'owner', key);
    const answers = [await become(owner.userId, 'viewer', owner.token), await remove(owner.userId, owner.token)];
    expect(answers.map(({ status, json }) => [status, json.code])).toEqual(answers.map(() => [409, 'LAST_OWNER']));
    expect((await remove(mistyped, owner.token)).status).toBe(204);
    expect(await ownersOf(key)).toEqual([owner.userId]);
  });

  test('who has not signed in yet is kept too, and may go once there is any other', async () => {
    const { email } = newPerson();
    const { token } = await server.foundNeighbour(email);
    const [founder] = await ownersOf(token);
    expect((await remove(founder ?? '', token)).json.code).toBe('LAST_OWNER');
    const invited = await invite(server, newPerson(), 'owner', token);
    expect((await remove(founder ?? '', token)).status).toBe(204);
    expect(await ownersOf(token)).toEqual([invited]);
  });

  test.each<[string, (userId: string, token: string) => ReturnType<typeof become>]>([
    ['demote', (userId, token) => become(userId, 'viewer', token)],
    ['remove', (userId, token) => remove(userId, token)],
  ])('is one of two who %s each other at once', async (_verb, act) => {
    for (let round = 0; round < 5; round++) {
      const { key, owner } = await newOrganization();
      const other = await newMember(server, provider, 'owner', key);
      const answers = await Promise.all([act(other.userId, owner.token), act(owner.userId, other.token)]);
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
      expect(await ownersOf(key)).toHaveLength(1);
    }
  });

  test('is left over when many owners all step down at once', async () => {
    const { key, owner } = await newOrganization();
    const owners = [owner];
    for (let count = 0; count < 4; count++) owners.push(await newMember(server, provider, 'owner', key));
    const answers = await Promise.all(owners.map(({ userId, token }) => become(userId, 'viewer', token)));
    expect(answers.filter(({ json }) => json.code === 'LAST_OWNER')).toHaveLength(1);
    expect(await ownersOf(key)).toHaveLength(1);
  });
});

describe('a member who is removed', () => {
  test('loses the personal key with it: once that is answered, no request with it succeeds', async () => {
    const { userId, token } = await newMember(server, provider, 'member');
    const { id, key } = (await server.send('/api/v1/me/api-key', { method: 'POST', token })).json.data;
    const calls = hammer(async () => (await server.send('/api/v1/me', { token: key })).status);
    expect((await remove(userId)).status).toBe(204);
    calls.mark();
    expect(new Set(await calls.outcomes(30))).toEqual(new Set([401]));
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['personal_key.destroyed', 'personal_key.generated']);
  });

  test('keeps what they have in other organizations', async () => {
    const { owner, organizationId } = await newOrganization();
    const userId = await invite(server, owner.person, 'member');
    const there = { token: owner.token, headers: { 'Keyrail-Organization': organizationId } };
    const { key } = (await server.send('/api/v1/me/api-key', { method: 'POST', ...there })).json.data;
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

  test('leaves tickets behind that nobody sees to; one who was invited takes theirs along on joining', async () => {
    const { owner } = await newOrganization();
    const invitedId = await invite(server, owner.person, 'member');
    const ticket = (await server.send('/api/v1/tickets', { json: { subject: 'stays', assigneeId: invitedId } })).json.data;
    const assignee = async () => (await server.send(`/api/v1/tickets/${ticket.id}`)).json.data.assigneeId;
    // Known from another organization, they come as the user they are there.
    await server.send('/api/v1/me', { token: owner.token, headers: { 'Keyrail-Organization': server.organizationId } });
    expect(await assignee()).toBe(owner.userId);
    await remove(owner.userId);
    expect(await assignee()).toBeNull();
  });

  test('leaves the keys of the organization that they made', async () => {
    const { userId, token } = await newMember(server, provider, 'admin');
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'outlives its maker' }, token })).json.data;
    await remove(userId);
    expect((await server.send('/api/v1/me', { token: key })).status).toBe(200);
  });
});

describe('GET /org/{organizationId}/user', () => {
  const list = (organizationId: string, authorization: string) =>
    server.send(`/org/${organizationId}/user`, { token: null, headers: { Authorization: authorization } });

  test('gives all users of the organization, for a client with Key and for a person with Bearer', async () => {
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

  test('of another organization is 403, whether or not there is one', async () => {
    const { organizationId } = await newOrganization();
    for (const other of [organizationId, newId('organization')]) {
      const { status, json } = await list(other, `Key ${server.token}`);
      expect([status, json.error]).toEqual([403, 'Forbidden']);
    }
  });

  test('takes the permission users:read', async () => {
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'narrow', permissions: ['tickets:read'] } })).json.data;
    expect((await list(server.organizationId, `Key ${key}`)).json.code).toBe('PERMISSION_DENIED');
  });
});
