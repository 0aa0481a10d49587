import { expect, test } from 'vitest';
import { exchange } from './harness/allow-bearer-token-clients.ts';
import { dump } from './harness/dump.ts';
import { createEveryKind, KINDS } from './harness/every-kind.ts';
import { type TestRequest, type TestResponse } from './harness/test-server.ts';
import { useTestServer } from './harness/use-test-server.ts';

const server = useTestServer();

/** Every secret that was issued or presented: the canaries. */
const secrets = new Set<string>();
/** Every response that issued no secret. */
const responses: string[] = [];

/** Sends a request with an idempotency key, and keeps its response for the search, unless it issues a secret. */
async function send(path: string, request?: TestRequest): Promise<TestResponse> {
  const headers = { 'Idempotency-Key': crypto.randomUUID(), ...request?.headers };
  const response = await server.send(path, { ...request, headers });
  const issued = [response.json?.data?.key, response.json?.data?.secret, response.json?.access_token].filter(Boolean);
  for (const secret of issued) secrets.add(secret);
  if (issued.length === 0) responses.push(`${response.text}\n${JSON.stringify([...response.headers])}`);
  return response;
}

test('no secret is in plain text in the database, the logs, the audit log or any response but the one that issues it', async () => {
  const neighbour = await server.createOtherOrganization();
  const made = await createEveryKind(server, neighbour);
  secrets.add(server.token).add(neighbour.token).add(made.bearerTokenClient.secret);
  for (const kind of KINDS) secrets.add(made[kind].secret);
  const as = { token: neighbour.token };

  // The secrets are used: with both schemes, mistyped, of the wrong kind, without permission, in a body, and where an id is expected.
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

  // Secrets are issued: created, rotated, exchanged, generated.
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
  await send('/api/v1/tickets', { ...as, json: { subject: 'to announce' } });
  await send(`/api/v1/webhooks/${webhook.id}/deliveries`, as);

  // Requests fail: the database rejects a statement that contains data of the request.
  await server.database.kysely.schema.alterTable('audit_events').renameTo('away').execute();
  for (const secret of secrets) await send('/public/secrets/revoke', { token: null, json: { secret } });
  await send('/api/v1/api-keys', { ...as, json: { name: 'fails' } });
  await server.database.kysely.schema.alterTable('away').renameTo('audit_events').execute();

  // Every list and resource is read.
  await server.flush();
  for (const path of ['api-keys', 'api-clients', 'audit-events', 'requests', 'users', 'organization', 'me', 'tickets', 'webhooks']) {
    await send(`/api/v1/${path}${path.endsWith('s') ? '?limit=100' : ''}`, as);
  }

  // The secrets are reported as leaked, and the URL of the report contains the secret as well.
  const leaked = [...secrets].filter((secret) => secret !== server.token);
  for (const secret of leaked) {
    await send('/public/secrets/revoke', {
      token: null,
      json: { secret, url: `https://paste.example/?key=${encodeURIComponent(secret)}` },
    });
    expect((await send('/api/v1/me', { token: secret })).status).toBe(401);
  }

  const places = {
    database: JSON.stringify(await dump(server.database)),
    logs: server.logged.join(''),
    responses: responses.join('\n'),
  };
  expect(secrets.size).toBeGreaterThan(10);
  for (const secret of secrets) {
    for (const form of formsOf(secret)) {
      for (const [place, text] of Object.entries(places)) expect(text.includes(form), `a secret is in the ${place}`).toBe(false);
    }
  }
  // The search covers data that is known to be there.
  expect(places.database).toContain(neighbour.organizationId);
  expect(places.logs).toContain('a request failed');
  expect(places.database).toContain('api_key.leaked');
  expect(places.responses).toContain('api_key.rotated');
});

/** The forms of a secret in a dump. Of base64, the part that does not depend on the bytes around it, for each of three offsets. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map((offset) => bytes.subarray(offset, bytes.length - ((bytes.length - offset) % 3)).toString('base64'));
  // The part after the display prefix is as secret as the whole.
  return [secret, secret.slice(16), bytes.toString('hex'), ...base64];
}
