import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowBearerTokenClients, exchange } from '../../test/harness/allow-bearer-token-clients.ts';
import { dump } from '../../test/harness/dump.ts';
import { KINDS, makeEveryKind } from '../../test/harness/every-kind.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { mintSecret } from '../credentials/secret.ts';

const server = useTestServer();
/** One that nothing has been reported to yet. */
const other = useTestServer();
beforeAll(async () => {
  await allowBearerTokenClients(server);
});

const report = (secret: string, url?: string) =>
  server.send('/public/secrets/revoke', { token: null, json: { secret, ...(url && { url }) } });
const works = async (secret: string) => (await server.send('/api/v1/me', { token: secret })).status === 200;
const lastEvent = async () => (await server.send('/api/v1/audit-events?limit=1')).json.data[0];

describe('a leaked secret', () => {
  test('of every kind opens nothing any more, and the audit tells', async () => {
    const neighbour = await server.foundNeighbour();
    const made = await makeEveryKind(server, neighbour);
    for (const kind of KINDS) {
      const { id, secret } = made[kind];
      expect(await works(secret)).toBe(true);
      await report(secret, 'https://git.example/acme/app/blob/main/.env');
      expect(await works(secret)).toBe(false);
      const [event] = (await server.send('/api/v1/audit-events?limit=1', { token: neighbour.token })).json.data;
      expect(event).toMatchObject({
        action: `${kind === 'access token' ? 'access_token' : id.startsWith('ak') ? 'api_key' : id.startsWith('ac') ? 'api_client' : 'personal_key'}.leaked`,
        actor: { type: 'anonymous', id: null },
        target: { id },
        after: { url: 'https://git.example/acme/app/blob/main/.env' },
        ip: '127.0.0.1',
      });
    }
    // The access token ended alone; the secret that it was got with ends the client and all its tokens.
    const { token } = await exchange(server, made.bearerTokenClient, neighbour.organizationId);
    expect(await works(token)).toBe(true);
    await report(made.bearerTokenClient.secret);
    expect(await works(token)).toBe(false);
    expect((await exchange(server, made.bearerTokenClient, neighbour.organizationId)).status).toBe(401);
  });

  test('that is the old one of a rotation ends alone, and does not take the new one with it', async () => {
    const { id, key } = (await server.send('/api/v1/api-keys', { json: { name: 'rotating' } })).json.data;
    const fresh = (await server.send(`/api/v1/api-keys/${id}/rotate`, { json: { gracePeriodSeconds: 600 } })).json.data.key;
    await report(key);
    expect([await works(key), await works(fresh)]).toEqual([false, true]);
    expect((await server.send(`/api/v1/api-keys/${id}`)).json.data.rotation).toBeNull();
    expect((await lastEvent()).after.revoked).toBe('previous_secret');
    await report(fresh);
    expect(await works(fresh)).toBe(false);
    expect((await server.send(`/api/v1/api-keys/${id}`)).status).toBe(404);
  });

  test('is not written down where it stands in the address that it was found at', async () => {
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'in a URL' } })).json.data;
    await report(key, `https://paste.example/?key=${key}`);
    expect((await lastEvent()).after.url).toBe('https://paste.example/?key=…');
  });
});

describe('the answer to a report', () => {
  /** What is told of the moment and the request, and nothing of the secret. */
  const OF_THE_REQUEST = /^(date|x-request-id|ratelimit|x-ratelimit-remaining|x-ratelimit-reset)$/;

  test('is the same whether the secret was anything or not', async () => {
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'something' } })).json.data;
    const shown = [];
    for (const secret of [key, key, mintSecret('sk_live_').value, 'anything at all', 'eyJ.not.one']) {
      const { status, text, headers } = await report(secret);
      shown.push({ status, text, headers: [...headers].filter(([name]) => !OF_THE_REQUEST.test(name)) });
    }
    expect(shown[0]?.status).toBe(202);
    for (const answer of shown) expect(answer).toEqual(shown[0]);
  });

  test('comes in the same time, though there is more to do where the secret was something', async () => {
    const MORE = 40;
    const { lookUp } = server.database;
    const slowLookUp = async (...parameters: Parameters<typeof lookUp>) => {
      const found = await lookUp.apply(server.database, parameters);
      if (found.length > 0) await sleep(MORE);
      return found;
    };
    Object.assign(server.database, { lookUp: slowLookUp });
    const took = { something: Number.POSITIVE_INFINITY, nothing: Number.POSITIVE_INFINITY };
    for (let count = 0; count < 8; count++) {
      const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'something' } })).json.data;
      for (const [what, secret] of [
        ['something', key],
        ['nothing', mintSecret('sk_live_').value],
      ] as const) {
        const startedAt = performance.now();
        await report(secret);
        took[what] = Math.min(took[what], performance.now() - startedAt);
      }
    }
    Object.assign(server.database, { lookUp });
    expect(Math.abs(took.something - took.nothing)).toBeLessThan(MORE / 2);
  });

  test('is one, and one event, where ten report the same secret at once', async () => {
    const { id, key } = (await server.send('/api/v1/api-keys', { json: { name: 'found by many' } })).json.data;
    const answers = await Promise.all(Array.from({ length: 10 }, () => report(key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect((await server.send(`/api/v1/audit-events?targetId=${id}&action=api_key.leaked`)).json.data).toHaveLength(1);
  });

  test('changes nothing where there was nothing', async () => {
    await server.flush();
    const before = await dump(server.database);
    await report(mintSecret('sk_live_').value);
    expect(await dump(server.database)).toEqual(before);
  });

  test('is 429 after sixty reports from one address in a minute, whatever was reported', async () => {
    const send = () => other.send('/public/secrets/revoke', { token: null, json: { secret: 'nothing' } });
    const answers = await Promise.all(Array.from({ length: 61 }, send));
    const left = answers.filter(({ status }) => status === 202).map(({ headers }) => Number(headers.get('x-ratelimit-remaining')));
    expect(left.toSorted((one, next) => one - next)).toEqual(Array.from({ length: 60 }, (_, index) => index));
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.json.code).toBe('RATE_LIMITED');
    const seconds = refused?.headers.get('retry-after');
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(refused?.headers.get('ratelimit')).toBe(`"secrets:report";r=0;t=${seconds}`);
  });
});
