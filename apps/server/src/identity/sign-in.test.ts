import { createPublicKey, randomUUID } from 'node:crypto';
import type { Role } from '@keyrail/contract';
import { SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hammer } from '../../test/harness/hammer.ts';
import { makeProviderKey, startTestProvider } from '../../test/harness/identity-provider.ts';
import { invite, newMember, newPerson, type VerifiedUser } from '../../test/harness/people.ts';
import { startTestServer } from '../../test/harness/test-server.ts';
import { useTestServerAndProvider } from '../../test/harness/use-test-server.ts';

/** The offset of the server's clock, in milliseconds. */
let clockOffset = 0;
const { server, provider } = useTestServerAndProvider({ clock: { now: () => new Date(Date.now() + clockOffset) } });
beforeEach(() => {
  clockOffset = 0;
  provider.behave('responds');
});

const secondsFromNow = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a signed-in user', () => {
  test('can use any route with the JWT of the identity provider, with the permissions of the member’s role', async () => {
    const { userId, token } = await newMember(server, provider, 'member');
    const { json } = await server.send('/api/v1/me', { token });
    expect(json.data.principal).toMatchObject({
      type: 'user',
      id: userId,
      userId,
      organization: { id: server.organizationId, name: 'Test organization' },
      environment: 'live',
    });
    expect((await server.send('/api/v1/tickets', { token, json: { subject: 'from a person' } })).status).toBe(201);
    expect((await server.send('/api/v1/tickets', { token })).status).toBe(200);
    const denied = await server.send('/api/v1/api-keys', { token, json: { name: 'not permitted' } });
    expect([denied.status, denied.json.code]).toEqual([403, 'PERMISSION_DENIED']);
  });

  test('creates API keys whose createdBy and audit event name the user', async () => {
    const { userId, token } = await newMember(server, provider, 'admin');
    const { json } = await server.send('/api/v1/api-keys', { token, json: { name: 'created by a user' } });
    expect(json.data.createdBy).toEqual({ type: 'user', id: userId });
    const { json: audit } = await server.send(`/api/v1/audit-events?targetId=${json.data.id}`);
    expect(audit.data[0].actor).toEqual({ type: 'user', id: userId });
  });
});

describe('a JWT', () => {
  const expectRejected = async (token: string) => {
    const { status, headers, json } = await server.send('/api/v1/me', { token });
    expect([status, json.code]).toEqual([401, 'INVALID_TOKEN']);
    expect(headers.get('www-authenticate')).toContain('error="invalid_token"');
  };
  let person: VerifiedUser;
  beforeAll(async () => ({ person } = await newMember(server, provider, 'viewer')));

  test.each<[string, Record<string, unknown>]>([
    ['of another issuer', { iss: 'https://id.example.com' }],
    ['of an issuer that is a prefix of the right one', { iss: 'http://127.0.0.1' }],
    ['without an issuer', { iss: undefined }],
    ['for another audience', { aud: 'another-service' }],
    ['for no audience', { aud: undefined }],
    ['that has expired', { exp: secondsFromNow(-10) }],
    ['that never expires', { exp: undefined }],
    ['that is not valid yet', { nbf: secondsFromNow(60) }],
    ['without a subject', { sub: undefined }],
    ['with an empty subject', { sub: '' }],
    ['with a subject that is no string', { sub: { $ne: '' } }],
    ['with a NUL in its subject', { sub: 'a\0b' }],
    ['with a subject longer than 255 characters', { sub: 'a'.repeat(256) }],
    ['that is bound to a key (cnf)', { cnf: { jkt: 'thumbprint' } }],
  ])('%s is rejected', async (_case, claims) => {
    await expectRejected(await provider.token(person, { claims }));
  });

  test('for several audiences is accepted if this server is one of them', async () => {
    const token = await provider.token(person, { claims: { aud: ['another-service', provider.audience] } });
    expect((await server.send('/api/v1/me', { token })).status).toBe(200);
  });

  test.each([
    ['that is a logout token', { typ: 'logout+jwt' }],
    ['with an unknown critical header', { crit: ['unknown'], unknown: true }],
    ['with an unknown key id', { kid: 'unknown' }],
    ['with an SQL injection as its key id', { kid: "' or true; --" }],
  ])('%s is rejected', async (_case, header) => {
    await expectRejected(await provider.token(person, { header }).catch(() => forge({ ...header })));
  });

  /** Returns a JWT with this header and an invalid signature. */
  const forge = (header: object, claims: object = {}) =>
    `${encode({ alg: 'RS256', ...header })}.${encode({ iss: provider.issuer, aud: provider.audience, sub: person.subject, exp: secondsFromNow(60), ...claims })}.c2lnbmF0dXJl`;

  test('signed by another key with a published key id is rejected', async () => {
    const { kid } = JSON.parse(Buffer.from((await provider.token(person)).split('.')[0] ?? '', 'base64url').toString());
    await expectRejected(await provider.token(person, { key: { ...(await makeProviderKey()), kid } }));
  });

  test('that carries or links its own key in the header is rejected', async () => {
    const key = await makeProviderKey();
    await expectRejected(await provider.token(person, { key, header: { jwk: key.publicJwk } }));
    await expectRejected(await provider.token(person, { key, header: { jku: 'http://127.0.0.1:1/keys', x5u: 'http://127.0.0.1:1/' } }));
  });

  test('without a signature is rejected', async () => {
    const claims = new UnsecuredJWT({}).setIssuer(provider.issuer).setAudience(provider.audience).setSubject(person.subject);
    await expectRejected(claims.setExpirationTime('1h').encode());
    for (const alg of ['none', 'None', 'NONE']) await expectRejected(forge({ alg }).replace(/[^.]+$/, ''));
  });

  test('signed with the public key as an HMAC secret is rejected', async () => {
    const { keys } = (await (await fetch(`${provider.issuer}/keys`)).json()) as { keys: [{ kid: string }] };
    for (const format of ['spki', 'pkcs1'] as const) {
      const secret = Buffer.from(createPublicKey({ key: keys[0], format: 'jwk' }).export({ type: format, format: 'pem' }));
      const claims = new SignJWT({ sub: person.subject, iss: provider.issuer, aud: provider.audience, exp: secondsFromNow(60) });
      await expectRejected(await claims.setProtectedHeader({ alg: 'HS256', kid: keys[0].kid }).sign(secret));
    }
  });

  test('with changed claims is rejected', async () => {
    const [header, , signature] = (await provider.token(person)).split('.');
    const claims = { iss: provider.issuer, aud: provider.audience, sub: randomUUID(), exp: secondsFromNow(60) };
    await expectRejected(`${header}.${encode(claims)}.${signature}`);
  });

  test('that is malformed is rejected with 401, and never causes a 5xx', async () => {
    for (const token of [
      'eyJ.eyJ.eyJ',
      'eyJ..',
      `eyJ${'a'.repeat(8_000)}.b.c`,
      `${encode({ alg: 'RS256' })}..`,
      forge({ alg: 5 }),
      forge({ kid: 5 }),
    ]) {
      await expectRejected(token);
    }
  });

  test('that is too long is rejected before its signature is verified', async () => {
    const keyRequests = provider.keyRequests();
    await expectRejected(await provider.token(person, { claims: { groups: 'g'.repeat(8_000) } }));
    expect(provider.keyRequests()).toBe(keyRequests);
  });

  test('is rejected from its expiry on, even if it was verified just before', async () => {
    const token = await provider.token(person, { claims: { exp: secondsFromNow(30) } });
    expect((await server.send('/api/v1/me', { token })).status).toBe(200);
    clockOffset = 29_000;
    expect((await server.send('/api/v1/me', { token })).status).toBe(200);
    clockOffset = 37_000;
    await expectRejected(token);
  });

  test('never appears in a response or the log', async () => {
    const token = await provider.token(person, { claims: { sub: 'canary-subject', exp: 1 } });
    const { text } = await server.send('/api/v1/me', { token });
    const signature = token.split('.')[2] ?? 'none';
    expect(text + server.logged.join('')).not.toContain(signature);
  });
});

describe('an invitation', () => {
  test('makes a user who signs in with its verified email address a member, with an audit event', async () => {
    const person = newPerson();
    const userId = await invite(server, { email: person.email.toUpperCase() }, 'member');
    expect((await server.send(`/api/v1/users/${userId}`)).json.data).toMatchObject({ status: 'invited' });
    const token = await provider.token(person);
    expect((await server.send('/api/v1/me', { token, headers: { 'User-Agent': 'a browser' } })).json.data.principal.id).toBe(userId);
    expect((await server.send(`/api/v1/users/${userId}`)).json.data).toMatchObject({
      status: 'active',
      name: 'Grace Hopper',
      role: 'member',
    });
    const { json } = await server.send(`/api/v1/audit-events?action=user.joined&targetId=${userId}`);
    expect(json.data).toHaveLength(1);
    expect(json.data[0]).toMatchObject({
      actor: { type: 'user', id: userId },
      target: { type: 'user', id: userId },
      after: { role: 'member', status: 'active' },
      ip: '127.0.0.1',
      userAgent: 'a browser',
    });
  });

  test.each<[string, object]>([
    ['with email_verified false', { email_verified: false }],
    ['without email_verified', { email_verified: undefined }],
    ['with email_verified as a string', { email_verified: 'true' }],
    ['that only has the same ending', { email: 'x.grace@acme.example' }],
    ['that is an SQL pattern', { email: '%@acme.example' }],
    ['that is no string', { email: ['grace@acme.example'] }],
    ['with a NUL', { email: 'grace\0@acme.example' }],
    ['that is missing', { email: undefined }],
  ])('is not accepted by a JWT whose email address is one %s', async (_case, claims) => {
    const person = newPerson();
    const userId = await invite(server, person, 'owner');
    const { status, json } = await server.send('/api/v1/me', { token: await provider.token(person, { claims: { ...claims } }) });
    expect([status, json.code]).toEqual([403, 'NOT_A_MEMBER']);
    expect((await server.send(`/api/v1/users/${userId}`)).json.data.status).toBe('invited');
  });

  test('is accepted once by twelve concurrent requests', async () => {
    const person = newPerson();
    const userId = await invite(server, person, 'member');
    const tokens = await Promise.all(Array.from({ length: 12 }, () => provider.token(person)));
    const answers = await Promise.all(tokens.map((token) => server.send('/api/v1/me', { token })));
    expect(answers.map(({ status, json }) => [status, json.data?.principal.id])).toEqual(tokens.map(() => [200, userId]));
    expect((await server.send(`/api/v1/audit-events?action=user.joined&targetId=${userId}`)).json.data).toHaveLength(1);
  });

  test('is accepted by one of two users with the same email address', async () => {
    const person = newPerson();
    await invite(server, person, 'member');
    const tokens = await Promise.all(['one', 'other'].map((name) => provider.token({ ...person, subject: `${name}-${person.subject}` })));
    const answers = await Promise.all(tokens.map((token) => server.send('/api/v1/me', { token })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403]);
  });

  test('that was withdrawn can’t be accepted', async () => {
    const person = newPerson();
    const userId = await invite(server, person, 'member');
    await server.send(`/api/v1/users/${userId}`, { method: 'DELETE' });
    const { status, json } = await server.send('/api/v1/me', { token: await provider.token(person) });
    expect([status, json.code]).toEqual([403, 'NOT_A_MEMBER']);
  });

  test('and its concurrent withdrawal leave the user without access', async () => {
    for (let round = 0; round < 8; round++) {
      const person = newPerson();
      const userId = await invite(server, person, 'member');
      const token = await provider.token(person);
      const [me, removal] = await Promise.all([
        server.send('/api/v1/me', { token }),
        server.send(`/api/v1/users/${userId}`, { method: 'DELETE' }),
      ]);
      expect([200, 403]).toContain(me.status);
      expect(removal.status).toBe(204);
      expect((await server.send('/api/v1/me', { token })).status).toBe(403);
    }
  });

  test('and its concurrent withdrawal make a user of another organization either a member with an audit event or neither', async () => {
    for (let round = 0; round < 8; round++) {
      const person = newPerson();
      await server.createOtherOrganization(person.email);
      const token = await provider.token(person);
      await server.send('/api/v1/me', { token });
      const invitedId = await invite(server, person, 'member');
      const requestMe = () => server.send('/api/v1/me', { token, headers: { 'Keyrail-Organization': server.organizationId } });
      const [, removal] = await Promise.all([requestMe(), server.send(`/api/v1/users/${invitedId}`, { method: 'DELETE' })]);
      const { status, json } = await requestMe();
      const joined = await server.send(`/api/v1/audit-events?action=user.joined&actorId=${json.data?.principal.id ?? invitedId}`);
      const latest = await server.send('/api/v1/audit-events?action=user.joined&limit=1');
      const hasJoined = joined.json.data.length > 0 || latest.json.data[0]?.before?.userId === invitedId;
      expect([removal.status, status, hasJoined]).toEqual(removal.status === 204 ? [204, 403, false] : [404, 200, true]);
    }
  });

  test('and another one to a second address of the same user, accepted concurrently, create one user', async () => {
    for (let round = 0; round < 5; round++) {
      const [one, other] = [newPerson(), newPerson()];
      await server.createOtherOrganization(one.email);
      await invite(server, other, 'viewer');
      const tokens = await Promise.all([provider.token(one), provider.token({ ...other, subject: one.subject })]);
      const answers = await Promise.all(tokens.map((token) => server.send('/api/v1/me', { token })));
      for (const { status } of answers) expect([200, 400]).toContain(status);
      const { json } = await server.send('/api/v1/me', { token: tokens[0] ?? '' });
      expect(json.code).toBe('ORGANIZATION_REQUIRED');
    }
  });

  test('to a former member restores the membership of the same user', async () => {
    const { person, userId, token } = await newMember(server, provider, 'member');
    await server.send(`/api/v1/users/${userId}`, { method: 'DELETE' });
    expect((await server.send('/api/v1/me', { token })).status).toBe(403);
    await invite(server, person, 'viewer');
    expect((await server.send('/api/v1/me', { token })).json.data.principal.id).toBe(userId);
    const { json } = await server.send('/api/v1/users?limit=100');
    expect(json.data.filter(({ email }: { email: string }) => email === person.email)).toHaveLength(1);
  });

  test('to a second address of a member is deleted when the member signs in, and does not change the role', async () => {
    const { person, userId } = await newMember(server, provider, 'viewer');
    const second = await invite(server, { email: `second-${person.email}` }, 'owner');
    const token = await provider.token({ ...person, email: `second-${person.email}` });
    const { json } = await server.send('/api/v1/me', { token });
    expect(json.data.principal).toMatchObject({ id: userId });
    expect((await server.send(`/api/v1/users/${userId}`)).json.data.role).toBe('viewer');
    expect((await server.send(`/api/v1/users/${second}`)).status).toBe(404);
  });
});

describe('a member of several organizations', () => {
  test('selects one in Keyrail-Organization, and has access only to that one', async () => {
    const person = newPerson();
    const neighbour = await server.createOtherOrganization(person.email);
    await invite(server, person, 'viewer');
    const token = await provider.token(person);
    const me = (organization?: string) =>
      server.send('/api/v1/me', { token, ...(organization !== undefined && { headers: { 'Keyrail-Organization': organization } }) });

    const unselected = await me();
    expect([unselected.status, unselected.json.code]).toEqual([400, 'ORGANIZATION_REQUIRED']);
    const asViewer = await me(server.organizationId);
    const asOwner = await me(neighbour.organizationId);
    expect(asViewer.json.data.principal.organization.id).toBe(server.organizationId);
    expect(asOwner.json.data.principal.organization.id).toBe(neighbour.organizationId);
    expect(asOwner.json.data.principal.userId).toBe(asViewer.json.data.principal.userId);
    expect(asOwner.json.data.principal.permissions).toContain('organization:write');
    expect(asViewer.json.data.principal.permissions).not.toContain('organization:write');

    const third = await server.createOtherOrganization();
    for (const organization of [third.organizationId, 'org_01kxrnhawzerjv3tx4yjfryw5c', 'x', "' or true; --"]) {
      const { status, json } = await me(organization);
      expect([status, json.code]).toEqual([403, 'NOT_A_MEMBER']);
    }
  });

  test('gets the selected organization in each of forty concurrent requests', async () => {
    const person = newPerson();
    const neighbour = await server.createOtherOrganization(person.email);
    await invite(server, person, 'viewer');
    const token = await provider.token(person);
    const selected = [server.organizationId, neighbour.organizationId];
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        server.send('/api/v1/me', { token, headers: { 'Keyrail-Organization': selected[index % 2] ?? '' } }),
      ),
    );
    expect(answers.map(({ json }) => json.data?.principal.organization.id)).toEqual(answers.map((_, index) => selected[index % 2]));
  });
});

test('a credential with another organization in Keyrail-Organization is rejected, and with its own one accepted', async () => {
  const neighbour = await server.createOtherOrganization();
  const own = await server.send('/api/v1/me', { headers: { 'Keyrail-Organization': server.organizationId } });
  const other = await server.send('/api/v1/me', { headers: { 'Keyrail-Organization': neighbour.organizationId } });
  expect([own.status, other.status, other.json.code]).toEqual([200, 403, 'ORGANIZATION_MISMATCH']);
});

describe('a change of a membership', () => {
  test('applies from the member’s next request on, for a changed role and for a removal', async () => {
    const { userId, token } = await newMember(server, provider, 'admin');
    const keys = async () => (await server.send('/api/v1/api-keys', { token })).status;
    const changeRole = (role: Role) => server.send(`/api/v1/users/${userId}`, { method: 'PATCH', json: { role } });
    for (let round = 0; round < 3; round++) {
      expect(await keys()).toBe(200);
      await changeRole('viewer');
      expect(await keys()).toBe(403);
      await changeRole('admin');
    }
    await server.send(`/api/v1/users/${userId}`, { method: 'DELETE' });
    const { status, json } = await server.send('/api/v1/api-keys', { token });
    expect([status, json.code]).toEqual([403, 'NOT_A_MEMBER']);
  });

  test('applies under load: no request of a removed member succeeds after the response to the removal', async () => {
    const { userId, token } = await newMember(server, provider, 'member');
    const calls = hammer(async () => (await server.send('/api/v1/me', { token })).status);
    await server.send(`/api/v1/users/${userId}`, { method: 'DELETE' });
    calls.mark();
    expect(new Set(await calls.outcomes(30))).toEqual(new Set([403]));
  });
});

describe('while the identity provider is unavailable', () => {
  test('a request with a JWT gets 503 with Retry-After, and a request with a key succeeds', async () => {
    const other = await startTestProvider();
    const own = await startTestServer({ oidc: other });
    const token = await other.token(newPerson());
    for (const behaviour of ['hangs', 'fails'] as const) {
      other.behave(behaviour);
      const [withJwt, withKey] = await Promise.all([own.send('/api/v1/me', { token }), own.send('/api/v1/me')]);
      expect([withJwt.status, withJwt.json.code]).toEqual([503, 'UNAVAILABLE']);
      expect(Number(withJwt.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(withKey.status).toBe(200);
    }
    await own.close();
    await other.stop();
  });

  test('a request with a JWT succeeds if the server has the provider’s keys', async () => {
    const { person } = await newMember(server, provider, 'member');
    provider.behave('fails');
    expect((await server.send('/api/v1/me', { token: await provider.token(person) })).status).toBe(200);
  });
});

test('a server without an identity provider rejects a JWT like an unknown secret', async () => {
  const own = await startTestServer();
  const { status, json } = await own.send('/api/v1/me', { token: await provider.token(newPerson()) });
  expect([status, json.code]).toEqual([401, 'INVALID_TOKEN']);
  await own.close();
});

test('concurrent requests of several users share round trips, and one request takes one', async () => {
  const members = await Promise.all(Array.from({ length: 4 }, () => newMember(server, provider, 'viewer')));
  const { lookUp } = server.database;
  let roundTrips = 0;
  Object.assign(server.database, {
    lookUp: (...parameters: Parameters<typeof lookUp>) => {
      roundTrips++;
      return lookUp.apply(server.database, parameters);
    },
  });
  await server.send('/api/v1/me', { token: members[0]?.token ?? '' });
  expect(roundTrips).toBe(1);
  const answers = await Promise.all(
    Array.from({ length: 80 }, (_, index) => server.send('/api/v1/me', { token: members[index % 4]?.token ?? '' })),
  );
  expect(answers.map(({ json }) => json.data.principal.id)).toEqual(answers.map((_, index) => members[index % 4]?.userId));
  expect(roundTrips).toBeLessThan(60);
  Object.assign(server.database, { lookUp });
});
