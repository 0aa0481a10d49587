import { createPublicKey, randomUUID } from 'node:crypto';
import type { Role } from '@keyrail/contract';
import { SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hammer } from '../../test/harness/hammer.ts';
import { makeProviderKey, startTestProvider } from '../../test/harness/identity-provider.ts';
import { type Invitable, invite, newMember, newPerson } from '../../test/harness/people.ts';
import { startTestServer } from '../../test/harness/test-server.ts';
import { useTestServerAndProvider } from '../../test/harness/use-test-server.ts';

/** How far the server's clock is ahead, in milliseconds. */
let ahead = 0;
const { server, provider } = useTestServerAndProvider({ clock: { now: () => new Date(Date.now() + ahead) } });
beforeEach(() => {
  ahead = 0;
  provider.behave('answers');
});

const secondsFromNow = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a person who signed in', () => {
  test('uses any route with the JWT of the provider, as a member with the permissions of the role', async () => {
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
    const refused = await server.send('/api/v1/api-keys', { token, json: { name: 'not mine to make' } });
    expect([refused.status, refused.json.code]).toEqual([403, 'PERMISSION_DENIED']);
  });

  test('makes keys that outlive the JWT, and the audit says who made them', async () => {
    const { userId, token } = await newMember(server, provider, 'admin');
    const { json } = await server.send('/api/v1/api-keys', { token, json: { name: 'made by a person' } });
    expect(json.data.createdBy).toEqual({ type: 'user', id: userId });
    const { json: audit } = await server.send(`/api/v1/audit-events?targetId=${json.data.id}`);
    expect(audit.data[0].actor).toEqual({ type: 'user', id: userId });
  });
});

describe('a JWT', () => {
  const refuses = async (token: string) => {
    const { status, headers, json } = await server.send('/api/v1/me', { token });
    expect([status, json.code]).toEqual([401, 'INVALID_TOKEN']);
    expect(headers.get('www-authenticate')).toContain('error="invalid_token"');
  };
  let person: Invitable;
  beforeAll(async () => ({ person } = await newMember(server, provider, 'viewer')));

  test.each<[string, Record<string, unknown>]>([
    ['of another issuer', { iss: 'https://id.example.com' }],
    ['of an issuer that only begins alike', { iss: 'http://127.0.0.1' }],
    ['without an issuer', { iss: undefined }],
    ['for another audience', { aud: 'somebody-else' }],
    ['for no audience', { aud: undefined }],
    ['that has expired', { exp: secondsFromNow(-10) }],
    ['that never expires', { exp: undefined }],
    ['that is not valid yet', { nbf: secondsFromNow(60) }],
    ['of nobody', { sub: undefined }],
    ['of an empty subject', { sub: '' }],
    ['of a subject that is no text', { sub: { $ne: '' } }],
    ['of a subject that can’t be stored', { sub: 'a\0b' }],
    ['of an endless subject', { sub: 'a'.repeat(256) }],
    ['that is bound to its holder’s key', { cnf: { jkt: 'thumbprint' } }],
  ])('%s is refused', async (_case, claims) => {
    await refuses(await provider.token(person, { claims }));
  });

  test('for several audiences is taken if this server is one', async () => {
    const token = await provider.token(person, { claims: { aud: ['somebody-else', provider.audience] } });
    expect((await server.send('/api/v1/me', { token })).status).toBe(200);
  });

  test.each([
    ['that is a logout token', { typ: 'logout+jwt' }],
    ['with a header that must be understood and is not', { crit: ['unheard-of'], 'unheard-of': true }],
    ['with a key id that nobody has', { kid: 'nobody' }],
    ['with a key id that is an attack', { kid: "' or true; --" }],
  ])('%s is refused', async (_case, header) => {
    await refuses(await provider.token(person, { header }).catch(() => forge({ ...header })));
  });

  /** A JWT with this header and a made-up signature. */
  const forge = (header: object, claims: object = {}) =>
    `${encoded({ alg: 'RS256', ...header })}.${encoded({ iss: provider.issuer, aud: provider.audience, sub: person.subject, exp: secondsFromNow(60), ...claims })}.c2lnbmF0dXJl`;

  test('signed by another key under a published key id is refused', async () => {
    const { kid } = JSON.parse(Buffer.from((await provider.token(person)).split('.')[0] ?? '', 'base64url').toString());
    await refuses(await provider.token(person, { key: { ...(await makeProviderKey()), kid } }));
  });

  test('whose key comes along in its header is refused', async () => {
    const key = await makeProviderKey();
    await refuses(await provider.token(person, { key, header: { jwk: key.publicJwk } }));
    await refuses(await provider.token(person, { key, header: { jku: 'http://127.0.0.1:1/keys', x5u: 'http://127.0.0.1:1/' } }));
  });

  test('that is not signed is refused', async () => {
    const claims = new UnsecuredJWT({}).setIssuer(provider.issuer).setAudience(provider.audience).setSubject(person.subject);
    await refuses(claims.setExpirationTime('1h').encode());
    for (const alg of ['none', 'None', 'NONE']) await refuses(forge({ alg }).replace(/[^.]+$/, ''));
  });

  test('signed with the public key as if it were a shared secret is refused', async () => {
    const { keys } = (await (await fetch(`${provider.issuer}/keys`)).json()) as { keys: [{ kid: string }] };
    for (const format of ['spki', 'pkcs1'] as const) {
      const secret = Buffer.from(createPublicKey({ key: keys[0], format: 'jwk' }).export({ type: format, format: 'pem' }));
      const claims = new SignJWT({ sub: person.subject, iss: provider.issuer, aud: provider.audience, exp: secondsFromNow(60) });
      await refuses(await claims.setProtectedHeader({ alg: 'HS256', kid: keys[0].kid }).sign(secret));
    }
  });

  test('whose claims were changed is refused', async () => {
    const [header, , signature] = (await provider.token(person)).split('.');
    const claims = { iss: provider.issuer, aud: provider.audience, sub: randomUUID(), exp: secondsFromNow(60) };
    await refuses(`${header}.${encoded(claims)}.${signature}`);
  });

  test('that is no JWT but looks like one is refused, never a 5xx', async () => {
    for (const token of [
      'eyJ.eyJ.eyJ',
      'eyJ..',
      `eyJ${'a'.repeat(8_000)}.b.c`,
      `${encoded({ alg: 'RS256' })}..`,
      forge({ alg: 5 }),
      forge({ kid: 5 }),
    ]) {
      await refuses(token);
    }
  });

  test('that is huge is refused before anybody looks at it', async () => {
    const asked = provider.keyRequests();
    await refuses(await provider.token(person, { claims: { groups: 'g'.repeat(8_000) } }));
    expect(provider.keyRequests()).toBe(asked);
  });

  test('ends when it expires, also if it was seen just before', async () => {
    const token = await provider.token(person, { claims: { exp: secondsFromNow(30) } });
    expect((await server.send('/api/v1/me', { token })).status).toBe(200);
    ahead = 29_000;
    expect((await server.send('/api/v1/me', { token })).status).toBe(200);
    ahead = 37_000;
    await refuses(token);
  });

  test('never stands in an answer or the log', async () => {
    const token = await provider.token(person, { claims: { sub: 'canary-subject', exp: 1 } });
    const { text } = await server.send('/api/v1/me', { token });
    const signature = token.split('.')[2] ?? 'none';
    expect(text + server.logged.join('')).not.toContain(signature);
  });
});

describe('an invitation', () => {
  test('makes whoever signs in with its email address a member, and the audit says so', async () => {
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
    ['that the provider has not verified', { email_verified: false }],
    ['of which the provider does not say that it was verified', { email_verified: undefined }],
    ['that is verified in word only', { email_verified: 'true' }],
    ['that only ends alike', { email: 'x.grace@acme.example' }],
    ['that is a pattern', { email: '%@acme.example' }],
    ['that is no text', { email: ['grace@acme.example'] }],
    ['that can’t be stored', { email: 'grace\0@acme.example' }],
    ['that is missing', { email: undefined }],
  ])('is not for an email address %s', async (_case, claims) => {
    const person = newPerson();
    const userId = await invite(server, person, 'owner');
    const { status, json } = await server.send('/api/v1/me', { token: await provider.token(person, { claims: { ...claims } }) });
    expect([status, json.code]).toEqual([403, 'NOT_A_MEMBER']);
    expect((await server.send(`/api/v1/users/${userId}`)).json.data.status).toBe('invited');
  });

  test('is accepted once, whatever comes in at the same moment', async () => {
    const person = newPerson();
    const userId = await invite(server, person, 'member');
    const tokens = await Promise.all(Array.from({ length: 12 }, () => provider.token(person)));
    const answers = await Promise.all(tokens.map((token) => server.send('/api/v1/me', { token })));
    expect(answers.map(({ status, json }) => [status, json.data?.principal.id])).toEqual(tokens.map(() => [200, userId]));
    expect((await server.send(`/api/v1/audit-events?action=user.joined&targetId=${userId}`)).json.data).toHaveLength(1);
  });

  test('is for one person: of two with the same email address, one joins', async () => {
    const person = newPerson();
    await invite(server, person, 'member');
    const tokens = await Promise.all(['one', 'other'].map((name) => provider.token({ ...person, subject: `${name}-${person.subject}` })));
    const answers = await Promise.all(tokens.map((token) => server.send('/api/v1/me', { token })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403]);
  });

  test('that was taken back is nobody’s', async () => {
    const person = newPerson();
    const userId = await invite(server, person, 'member');
    await server.send(`/api/v1/users/${userId}`, { method: 'DELETE' });
    const { status, json } = await server.send('/api/v1/me', { token: await provider.token(person) });
    expect([status, json.code]).toEqual([403, 'NOT_A_MEMBER']);
  });

  test('and its removal at the same moment leave a member who is audited, or none', async () => {
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

  test('and its removal at the same moment leave somebody of another organization a member who joined, or neither', async () => {
    for (let round = 0; round < 8; round++) {
      const person = newPerson();
      await server.foundNeighbour(person.email);
      const token = await provider.token(person);
      await server.send('/api/v1/me', { token });
      const invitedId = await invite(server, person, 'member');
      const ask = () => server.send('/api/v1/me', { token, headers: { 'Keyrail-Organization': server.organizationId } });
      const [, removal] = await Promise.all([ask(), server.send(`/api/v1/users/${invitedId}`, { method: 'DELETE' })]);
      const { status, json } = await ask();
      const joined = await server.send(`/api/v1/audit-events?action=user.joined&actorId=${json.data?.principal.id ?? invitedId}`);
      const everyone = await server.send('/api/v1/audit-events?action=user.joined&limit=1');
      const hasJoined = joined.json.data.length > 0 || everyone.json.data[0]?.before?.userId === invitedId;
      expect([removal.status, status, hasJoined]).toEqual(removal.status === 204 ? [204, 403, false] : [404, 200, true]);
    }
  });

  test('and another, to two addresses of one person at the same moment, make one user of them', async () => {
    for (let round = 0; round < 5; round++) {
      const [one, other] = [newPerson(), newPerson()];
      await server.foundNeighbour(one.email);
      await invite(server, other, 'viewer');
      const tokens = await Promise.all([provider.token(one), provider.token({ ...other, subject: one.subject })]);
      const answers = await Promise.all(tokens.map((token) => server.send('/api/v1/me', { token })));
      for (const { status } of answers) expect([200, 400]).toContain(status);
      const { json } = await server.send('/api/v1/me', { token: tokens[0] ?? '' });
      expect(json.code).toBe('ORGANIZATION_REQUIRED');
    }
  });

  test('to somebody who was a member before makes them one again, as the same user', async () => {
    const { person, userId, token } = await newMember(server, provider, 'member');
    await server.send(`/api/v1/users/${userId}`, { method: 'DELETE' });
    expect((await server.send('/api/v1/me', { token })).status).toBe(403);
    await invite(server, person, 'viewer');
    expect((await server.send('/api/v1/me', { token })).json.data.principal.id).toBe(userId);
    const { json } = await server.send('/api/v1/users?limit=100');
    expect(json.data.filter(({ email }: { email: string }) => email === person.email)).toHaveLength(1);
  });

  test('to a second address of somebody who is a member already goes, and changes nothing', async () => {
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
  test('names one in Keyrail-Organization, and sees only that', async () => {
    const person = newPerson();
    const neighbour = await server.foundNeighbour(person.email);
    await invite(server, person, 'viewer');
    const token = await provider.token(person);
    const me = (named?: string) =>
      server.send('/api/v1/me', { token, ...(named !== undefined && { headers: { 'Keyrail-Organization': named } }) });

    const unnamed = await me();
    expect([unnamed.status, unnamed.json.code]).toEqual([400, 'ORGANIZATION_REQUIRED']);
    const here = await me(server.organizationId);
    const there = await me(neighbour.organizationId);
    expect(here.json.data.principal.organization.id).toBe(server.organizationId);
    expect(there.json.data.principal.organization.id).toBe(neighbour.organizationId);
    expect(there.json.data.principal.userId).toBe(here.json.data.principal.userId);
    expect(there.json.data.principal.permissions).toContain('organization:write');
    expect(here.json.data.principal.permissions).not.toContain('organization:write');

    const third = await server.foundNeighbour();
    for (const named of [third.organizationId, 'org_01kxrnhawzerjv3tx4yjfryw5c', 'x', "' or true; --"]) {
      const { status, json } = await me(named);
      expect([status, json.code]).toEqual([403, 'NOT_A_MEMBER']);
    }
  });

  test('is a matter of the person: asking at once for both gives each its own', async () => {
    const person = newPerson();
    const neighbour = await server.foundNeighbour(person.email);
    await invite(server, person, 'viewer');
    const token = await provider.token(person);
    const named = [server.organizationId, neighbour.organizationId];
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        server.send('/api/v1/me', { token, headers: { 'Keyrail-Organization': named[index % 2] ?? '' } }),
      ),
    );
    expect(answers.map(({ json }) => json.data?.principal.organization.id)).toEqual(answers.map((_, index) => named[index % 2]));
  });
});

test('a credential that names another organization than its own is refused, and its own is fine', async () => {
  const neighbour = await server.foundNeighbour();
  const own = await server.send('/api/v1/me', { headers: { 'Keyrail-Organization': server.organizationId } });
  const other = await server.send('/api/v1/me', { headers: { 'Keyrail-Organization': neighbour.organizationId } });
  expect([own.status, other.status, other.json.code]).toEqual([200, 403, 'ORGANIZATION_MISMATCH']);
});

describe('what changes for a member', () => {
  test('is felt on the very next request: a role given and taken, and the end', async () => {
    const { userId, token } = await newMember(server, provider, 'admin');
    const keys = async () => (await server.send('/api/v1/api-keys', { token })).status;
    const become = (role: Role) => server.send(`/api/v1/users/${userId}`, { method: 'PATCH', json: { role } });
    for (let round = 0; round < 3; round++) {
      expect(await keys()).toBe(200);
      await become('viewer');
      expect(await keys()).toBe(403);
      await become('admin');
    }
    await server.send(`/api/v1/users/${userId}`, { method: 'DELETE' });
    const { status, json } = await server.send('/api/v1/api-keys', { token });
    expect([status, json.code]).toEqual([403, 'NOT_A_MEMBER']);
  });

  test('is felt under load: once the removal is answered, no request of theirs succeeds', async () => {
    const { userId, token } = await newMember(server, provider, 'member');
    const calls = hammer(async () => (await server.send('/api/v1/me', { token })).status);
    await server.send(`/api/v1/users/${userId}`, { method: 'DELETE' });
    calls.mark();
    expect(new Set(await calls.outcomes(30))).toEqual(new Set([403]));
  });
});

describe('while the provider is down', () => {
  test('a JWT gets 503 with Retry-After, and keys go on working', async () => {
    const other = await startTestProvider();
    const own = await startTestServer({ oidc: other });
    const token = await other.token(newPerson());
    for (const behaviour of ['hangs', 'fails'] as const) {
      other.behave(behaviour);
      const [person, key] = await Promise.all([own.send('/api/v1/me', { token }), own.send('/api/v1/me')]);
      expect([person.status, person.json.code]).toEqual([503, 'UNAVAILABLE']);
      expect(Number(person.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(key.status).toBe(200);
    }
    await own.close();
    await other.stop();
  });

  test('whoever its keys are known for goes on', async () => {
    const { person } = await newMember(server, provider, 'member');
    provider.behave('fails');
    expect((await server.send('/api/v1/me', { token: await provider.token(person) })).status).toBe(200);
  });
});

test('where no provider is configured, a JWT is refused like any secret that is none', async () => {
  const own = await startTestServer();
  const { status, json } = await own.send('/api/v1/me', { token: await provider.token(newPerson()) });
  expect([status, json.code]).toEqual([401, 'INVALID_TOKEN']);
  await own.close();
});

test('people who ask at once share round trips, and each asks once', async () => {
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
