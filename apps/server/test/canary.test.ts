import { expect, test } from 'vitest';
import { exchange } from './harness/allow-bearer-token-clients.ts';
import { dump } from './harness/dump.ts';
import { KINDS, makeEveryKind } from './harness/every-kind.ts';
import { type Answered, type TestRequest } from './harness/test-server.ts';
import { useTestServer } from './harness/use-test-server.ts';

const server = useTestServer();

/** Every secret that was ever given out or presented, the canaries. */
const secrets = new Set<string>();
/** Every answer that gave no secret out. */
const answers: string[] = [];

/** Sends a request with an idempotency key, and keeps its answer for the search: all of it, but for the one that creates a secret. */
async function send(path: string, request?: TestRequest): Promise<Answered> {
  const headers = { 'Idempotency-Key': crypto.randomUUID(), ...request?.headers };
  const answer = await server.send(path, { ...request, headers });
  const given = [answer.json?.data?.key, answer.json?.data?.secret, answer.json?.access_token].filter(Boolean);
  for (const secret of given) secrets.add(secret);
  if (given.length === 0) answers.push(`${answer.text}\n${JSON.stringify([...answer.headers])}`);
  return answer;
}

test('no secret stands in clear in the database, the logs, the audit or any answer but the one that gives it', async () => {
  const neighbour = await server.foundNeighbour();
  const made = await makeEveryKind(server, neighbour);
  secrets.add(server.token).add(neighbour.token).add(made.bearerTokenClient.secret);
  for (const kind of KINDS) secrets.add(made[kind].secret);
  const as = { token: neighbour.token };

  // Used: with both schemes, mistyped, of the wrong kind, without permission, in a body, and where an id is expected.
  for (const kind of KINDS) {
    const { secret } = made[kind];
    await send('/api/v1/me', { token: secret });
    await send('/api/v1/me', { token: null, headers: { Authorization: `Key ${secret}` } });
    await send('/api/v1/me', { token: null, headers: { Authorization: `bearer ${secret}` } });
    await send('/api/v1/me', { token: `${secret}x` });
    await send('/api/v1/me', { token: secret.slice(0, -1) });
    await send('/api/v1/me', { ...as, headers: { 'User-Agent': `curl/8.5.0 (${secret})`, 'X-Request-Id': `x-${secret}` } });
    await send('/api/v1/users', { ...as, json: { email: `${secrets.size}@x.example`, role: 'viewer' }, headers: { 'User-Agent': secret } });
    await send('/api/v1/api-keys/verify', { ...as, json: { key: secret } });
    await send('/api/v1/api-keys/verify', { ...as, json: { key: [secret] } });
    await send('/api/v1/tickets', { ...as, json: { subject: 'x', priority: secret } });
    await send('/api/v1/tickets', { ...as, body: `{"subject": "${secret}`, headers: { 'Content-Type': 'application/json' } });
    await send(`/api/v1/api-keys/${secret}`, as);
    await send(`/api/v1/tickets?status=${secret}`, as);
    await send(`/api/v1/tickets?cursor=${secret}`, as);
    await send('/public/apiClient/accessToken', {
      token: null,
      json: { organizationID: neighbour.organizationId, id: made[kind].id, secret },
    });
  }

  // Given out: created, rotated, exchanged, generated.
  const key = (await send('/api/v1/api-keys', { ...as, json: { name: 'canary' } })).json.data;
  await send(`/api/v1/api-keys/${key.id}/rotate`, { ...as, json: { gracePeriodSeconds: 60 } });
  await send(`/api/v1/api-keys/${key.id}/rotate`, { ...as, json: {} });
  const client = (await send(`/api/v1/api-clients/${made.bearerTokenClient.id}/rotate`, { ...as, json: { gracePeriodSeconds: 60 } })).json
    .data;
  await send('/public/apiClient/accessToken', {
    token: null,
    json: { organizationID: neighbour.organizationId, id: client.id, secret: client.secret },
  });
  secrets.add((await exchange(server, client, neighbour.organizationId)).token);
  await send('/api/v1/me/api-key', { method: 'POST', token: made['personal key'].secret });

  const webhook = (await send('/api/v1/webhooks', { ...as, json: { url: 'https://hooks.acme.example', events: ['ticket.created'] } })).json
    .data;
  await send(`/api/v1/webhooks/${webhook.id}/rotate`, { ...as, json: { gracePeriodSeconds: 60 } });
  await send('/api/v1/tickets', { ...as, json: { subject: 'to be told of' } });
  await send(`/api/v1/webhooks/${webhook.id}/deliveries`, as);

  // Failed: the database throws in the middle of a statement that carries what came with the request.
  await server.database.kysely.schema.alterTable('audit_events').renameTo('away').execute();
  for (const secret of secrets) await send('/public/secrets/revoke', { token: null, json: { secret } });
  await send('/api/v1/api-keys', { ...as, json: { name: 'fails' } });
  await server.database.kysely.schema.alterTable('away').renameTo('audit_events').execute();

  // Read, every way there is.
  await server.flush();
  for (const path of ['api-keys', 'api-clients', 'audit-events', 'requests', 'users', 'organization', 'me', 'tickets', 'webhooks']) {
    await send(`/api/v1/${path}${path.endsWith('s') ? '?limit=100' : ''}`, as);
  }

  // Leaked, with the secret in the very place where it is told that it was found.
  const opened = [...secrets].filter((secret) => secret !== server.token);
  for (const secret of opened) {
    await send('/public/secrets/revoke', {
      token: null,
      json: { secret, url: `https://paste.example/?key=${encodeURIComponent(secret)}` },
    });
    expect((await send('/api/v1/me', { token: secret })).status).toBe(401);
  }

  const places = {
    database: JSON.stringify(await dump(server.database)),
    logs: server.logged.join(''),
    answers: answers.join('\n'),
  };
  expect(secrets.size).toBeGreaterThan(10);
  for (const secret of secrets) {
    for (const form of formsOf(secret)) {
      for (const [place, text] of Object.entries(places)) expect(text.includes(form), `a secret stands in the ${place}`).toBe(false);
    }
  }
  // The search finds what is there to be found.
  expect(places.database).toContain(neighbour.organizationId);
  expect(places.logs).toContain('a request failed');
  expect(places.database).toContain('api_key.leaked');
  expect(places.answers).toContain('api_key.rotated');
});

/** What a secret may look like in a dump; of base64, whatever comes before it, the part that depends on it alone. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map((offset) => bytes.subarray(offset, bytes.length - ((bytes.length - offset) % 3)).toString('base64'));
  // What follows the display prefix is as good as the whole.
  return [secret, secret.slice(16), bytes.toString('hex'), ...base64];
}
