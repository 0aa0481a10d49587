import { type Credential, type CredentialPair, createKeyrail, type Keyrail } from '@keyrail/sdk';
import { newMember } from '@keyrail/server/testing/people';
import { allowTokenClients, createTokenClient } from '@keyrail/server/testing/token-clients';
import { useTestServerAndProvider } from '@keyrail/server/testing/use-test-server';
import { beforeAll, expect, test } from 'vitest';
import { printings } from './printings.ts';
import { watchFetch } from './watch-fetch.ts';

const { server, provider } = useTestServerAndProvider();
let keyrail: Keyrail;
beforeAll(async () => {
  await allowTokenClients(server);
  keyrail = createKeyrail({ credential: server.token, baseUrl: server.url });
});

/** A credential of each kind, and how to revoke it. */
const kinds: Record<
  string,
  () => Promise<{ credential: Credential | CredentialPair; secrets: string[]; end: () => PromiseLike<unknown> }>
> = {
  async 'an API key'() {
    const { id, key } = await keyrail.apiKeys.create({ name: 'canary', rateLimit: LIMIT });
    return { credential: key, secrets: [key], end: () => keyrail.apiKeys.revoke(id) };
  },
  async 'the key of an API client'() {
    const { id, key = '' } = await keyrail.apiClients.create({ name: 'canary', authType: 'API_KEY', rateLimit: LIMIT });
    return { credential: { clientKey: key }, secrets: [key], end: () => keyrail.apiClients.delete(id) };
  },
  async 'client credentials'() {
    const { id, organizationId, secret } = await createTokenClient(server, { rateLimit: LIMIT });
    const credential = { clientId: id, clientSecret: secret, organizationId };
    return { credential, secrets: [secret], end: () => keyrail.apiClients.delete(id) };
  },
  async 'a personal key'() {
    const { userId, token } = await newMember(server, provider, 'member');
    const { key } = await createKeyrail({ credential: { userToken: () => token }, baseUrl: server.url }).me.generateApiKey();
    return { credential: key, secrets: [key, token], end: () => keyrail.users.remove(userId) };
  },
  async "a user's token"() {
    const { userId, token } = await newMember(server, provider, 'member');
    return { credential: { userToken: () => token }, secrets: [token], end: () => keyrail.users.remove(userId) };
  },
  async 'a pair in rotation'() {
    const { id, key: old } = await keyrail.apiKeys.create({ name: 'canary', rateLimit: LIMIT });
    const { key: fresh } = await keyrail.apiKeys.rotate(id, { gracePeriodSeconds: 600 });
    await keyrail.apiKeys.finishRotation(id);
    return { credential: [old, fresh], secrets: [old, fresh], end: () => keyrail.apiKeys.revoke(id) };
  },
};
const LIMIT = { limit: 12, windowSeconds: 600 };
const HOOKS = [
  'callStarted',
  'attemptStarted',
  'attemptEnded',
  'waitStarted',
  'callEnded',
  'tokenRefreshed',
  'tokenRefreshFailed',
  'credentialPromoted',
];

test.each(Object.entries(kinds))('no log, hook, result or error of a client contains its secret, for any response: %s', async (_, make) => {
  const { credential, secrets, end } = await make();
  const watched = watchFetch();
  const told: unknown[] = [];
  const note = (...details: unknown[]): void => void told.push(details);
  const client = createKeyrail({
    credential,
    baseUrl: server.url,
    maxRetries: 1,
    deadline: 5000,
    hooks: Object.fromEntries(HOOKS.map((name) => [name, note])),
    logger: { debug: note, warn: note },
    async fetch(url, init) {
      const response = await watched.fetch(url, init);
      if (!url.includes('cut')) return response;
      const headers = Object.fromEntries(new Headers(init.headers));
      throw Object.assign(new Error(`cut after ${JSON.stringify(headers)}`), { request: { headers }, response });
    },
  });
  const statuses: unknown[] = [];
  const keep = async (call: PromiseLike<unknown>): Promise<void> => {
    const given = await Promise.resolve(call).catch((error: unknown) => error);
    statuses.push((given as { status?: unknown }).status);
    told.push(given);
  };

  await keep(client.me.get().withResponse());
  await keep(client.GET('/api/v1/me'));
  await keep(client.tickets.list());
  await keep(client.tickets.create({ subject: secrets[0] ?? '', priority: 'huge' as 'high' }));
  await keep(client.tickets.get('tkt_01kxrnhawzerjv3tx4yjfryw5c'));
  await keep(client.tickets.get(secrets[0] ?? ''));
  await keep(client.tickets.get('cut'));
  for (let count = 0; count < LIMIT.limit; count++) await keep(client.me.get());
  await end();
  await keep(client.me.get());
  await keep(client.GET('/api/v1/me'));
  // The server's response to a revoked credential, from a client that no rate limit delays.
  await keep(createKeyrail({ credential, baseUrl: server.url, logger: { debug: note, warn: note } }).me.get());

  expect(statuses).toEqual(expect.arrayContaining([200, 400, 404]));
  expect(statuses.at(-1)).toBeOneOf([401, 403]);
  const onTheWire = watched.sent.flatMap(({ authorization, answer }) => [
    authorization?.replace(/^\w+ /, ''),
    /"access_token":"(.+?)"/.exec(answer?.text ?? '')?.[1],
  ]);
  const canaries = new Set([...secrets, ...onTheWire].filter((secret) => secret !== undefined));
  const print = [client, told, ...told].map(printings).join('\n');
  for (const canary of canaries) {
    expect(canary.length).toBeGreaterThan(40);
    expect(print).not.toContain(canary);
    // Nor a part of it that is long enough to determine the rest.
    expect(print).not.toContain(canary.slice(-24));
  }
  expect(told.length).toBeGreaterThan(100);
});
