import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowBearerTokenClients, exchange } from '../../test/harness/allow-bearer-token-clients.ts';
import { dump } from '../../test/harness/dump.ts';
import { createEveryKind, KINDS } from '../../test/harness/every-kind.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { mintSecret } from '../credentials/secret.ts';

const server = useTestServer();
/** A server that has received no report yet. */
const otherServer = useTestServer();
beforeAll(async () => {
  await allowBearerTokenClients(server);
});

const report = (secret: string, url?: string) =>
  server.send('/public/secrets/revoke', { token: null, json: { secret, ...(url && { url }) } });
const isAccepted = async (secret: string) => (await server.send('/api/v1/me', { token: secret })).status === 200;
const lastEvent = async () => (await server.send('/api/v1/audit-events?limit=1')).json.data[0];

describe('a reported secret', () => {
  test('of every kind is rejected from then on, and the audit records the report', async () => {
    const neighbour = await server.createOtherOrganization();
    const credentials = await createEveryKind(server, neighbour);
    for (const kind of KINDS) {
      const { id, secret } = credentials[kind];
      expect(await isAccepted(secret)).toBe(true);
      await report(secret, 'https://git.example/acme/app/blob/main/.env');
      expect(await isAccepted(secret)).toBe(false);
      const [event] = (await server.send('/api/v1/audit-events?limit=1', { token: neighbour.token })).json.data;
      expect(event).toMatchObject({
        action: `${kind === 'access token' ? 'access_token' : id.startsWith('ak') ? 'api_key' : id.startsWith('ac') ? 'api_client' : 'personal_key'}.leaked`,
        actor: { type: 'anonymous', id: null },
        target: { id },
        after: { url: 'https://git.example/acme/app/blob/main/.env' },
        ip: '127.0.0.1',
      });
    }
    // Reporting an access token revokes only that token. Reporting the client's secret revokes the client and all its tokens.
    const { token } = await exchange(server, credentials.bearerTokenClient, neighbour.organizationId);
    expect(await isAccepted(token)).toBe(true);
    await report(credentials.bearerTokenClient.secret);
    expect(await isAccepted(token)).toBe(false);
    expect((await exchange(server, credentials.bearerTokenClient, neighbour.organizationId)).status).toBe(401);
  });

  test('that is the previous one of a rotation is revoked alone: the credential and its new secret remain valid', async () => {
    const { id, key } = (await server.send('/api/v1/api-keys', { json: { name: 'rotating' } })).json.data;
    const newKey = (await server.send(`/api/v1/api-keys/${id}/rotate`, { json: { gracePeriodSeconds: 600 } })).json.data.key;
    await report(key);
    expect([await isAccepted(key), await isAccepted(newKey)]).toEqual([false, true]);
    expect((await server.send(`/api/v1/api-keys/${id}`)).json.data.rotation).toBeNull();
    expect((await lastEvent()).after.revoked).toBe('previous_secret');
    await report(newKey);
    expect(await isAccepted(newKey)).toBe(false);
    expect((await server.send(`/api/v1/api-keys/${id}`)).status).toBe(404);
  });

  test('is redacted in the audit if the URL of the report contains it', async () => {
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'in a URL' } })).json.data;
    await report(key, `https://paste.example/?key=${key}`);
    expect((await lastEvent()).after.url).toBe('https://paste.example/?key=…');
  });
});

describe('the response to the report of a secret', () => {
  /** Headers that depend on the time and the request, and not on the secret. */
  const REQUEST_HEADERS = /^(date|x-request-id|ratelimit|x-ratelimit-remaining|x-ratelimit-reset)$/;

  test('is the same for known and unknown secrets', async () => {
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'something' } })).json.data;
    const responses = [];
    for (const secret of [key, key, mintSecret('sk_live_').value, 'anything at all', 'eyJ.not.one']) {
      const { status, text, headers } = await report(secret);
      responses.push({ status, text, headers: [...headers].filter(([name]) => !REQUEST_HEADERS.test(name)) });
    }
    expect(responses[0]?.status).toBe(202);
    for (const response of responses) expect(response).toEqual(responses[0]);
  });

  test('takes the same time for known and unknown secrets, although the server does more for a known one', async () => {
    const EXTRA_MILLISECONDS = 40;
    const { lookUp } = server.database;
    const slowLookUp = async (...parameters: Parameters<typeof lookUp>) => {
      const found = await lookUp.apply(server.database, parameters);
      if (found.length > 0) await sleep(EXTRA_MILLISECONDS);
      return found;
    };
    Object.assign(server.database, { lookUp: slowLookUp });
    const duration = { known: Number.POSITIVE_INFINITY, unknown: Number.POSITIVE_INFINITY };
    for (let count = 0; count < 8; count++) {
      const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'something' } })).json.data;
      for (const [kind, secret] of [
        ['known', key],
        ['unknown', mintSecret('sk_live_').value],
      ] as const) {
        const startedAt = performance.now();
        await report(secret);
        duration[kind] = Math.min(duration[kind], performance.now() - startedAt);
      }
    }
    Object.assign(server.database, { lookUp });
    expect(Math.abs(duration.known - duration.unknown)).toBeLessThan(EXTRA_MILLISECONDS / 2);
  });

  test('is 202 to each of ten concurrent reports of the same secret, which cause one audit event', async () => {
    const { id, key } = (await server.send('/api/v1/api-keys', { json: { name: 'found by many' } })).json.data;
    const answers = await Promise.all(Array.from({ length: 10 }, () => report(key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect((await server.send(`/api/v1/audit-events?targetId=${id}&action=api_key.leaked`)).json.data).toHaveLength(1);
  });

  test('is sent without any change to the database if the secret is unknown', async () => {
    await server.flush();
    const before = await dump(server.database);
    await report(mintSecret('sk_live_').value);
    expect(await dump(server.database)).toEqual(before);
  });

  test('is 429 after sixty reports from one address in a minute, even if the secrets are unknown', async () => {
    const send = () => otherServer.send('/public/secrets/revoke', { token: null, json: { secret: 'nothing' } });
    const answers = await Promise.all(Array.from({ length: 61 }, send));
    const remaining = answers.filter(({ status }) => status === 202).map(({ headers }) => Number(headers.get('x-ratelimit-remaining')));
    expect(remaining.toSorted((one, next) => one - next)).toEqual(Array.from({ length: 60 }, (_, index) => index));
    const rejected = answers.find(({ status }) => status === 429);
    expect(rejected?.json.code).toBe('RATE_LIMITED');
    const seconds = rejected?.headers.get('retry-after');
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(rejected?.headers.get('ratelimit')).toBe(`"secrets:report";r=0;t=${seconds}`);
  });
});
