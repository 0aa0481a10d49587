import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createMovableClock } from '../../../test/harness/movable-clock.ts';
import { allowTokenClients, createTokenClient } from '../../../test/harness/token-clients.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { mintSecret } from '../secret.ts';

const clock = createMovableClock();
const server = useTestServer({ clock });
beforeAll(async () => {
  await allowTokenClients(server);
});

const HOUR = 3_600_000;

async function createKey(settings: object = {}): Promise<{ id: string; key: string }> {
  return (await server.send('/api/v1/api-keys', { json: { name: 'explained', ...settings } })).json.data;
}

/** The reason in the server's log, for the request id of the response. */
async function loggedReason(requestId: string | null): Promise<string> {
  return vi.waitFor(() => {
    const lines = server.logged.map((line) => JSON.parse(line)).filter((line) => line.requestId === requestId && line.reason !== undefined);
    expect(lines).toHaveLength(1);
    return lines[0].reason;
  });
}

async function reasonFor(secret: string): Promise<string> {
  const { status, headers, text } = await server.send('/api/v1/me', { token: secret });
  expect(status).toBe(401);
  const reason = await loggedReason(headers.get('x-request-id'));
  expect(text).not.toContain(`"${reason}"`);
  return reason;
}

describe('the log of a rejected secret says, with the request id, that it', () => {
  test('is unknown or revoked, for a made-up secret', async () => {
    expect(await reasonFor(mintSecret('sk_live_').value)).toBe('unknown_or_revoked');
  });

  test('is unknown or revoked, for a secret of another format', async () => {
    expect(await reasonFor('hunter2')).toBe('unknown_or_revoked');
  });

  test('is mistyped', async () => {
    const { key } = await createKey();
    expect(await reasonFor(`${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`)).toBe('mistyped');
  });

  test('is unknown or revoked, with the prefix by which the audit log names the revoked key', async () => {
    const { id, key } = await createKey();
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' });
    expect(await reasonFor(key)).toBe('unknown_or_revoked');
    const { keyPrefix } = server.logged.map((line) => JSON.parse(line)).findLast((line) => line.reason !== undefined);
    const { json } = await server.send(`/api/v1/audit-events?targetId=${id}&action=api_key.created`);
    expect(json.data[0].after.keyPrefix).toBe(keyPrefix);
  });

  test('has expired with its key', async () => {
    const { key } = await createKey({ expiresAt: new Date(clock.now().getTime() + HOUR).toISOString() });
    clock.advance(2 * HOUR);
    expect(await reasonFor(key)).toBe('expired');
  });

  test('has expired with the grace period of a rotation', async () => {
    const { id, key } = await createKey();
    await server.send(`/api/v1/api-keys/${id}/rotate`, { json: { gracePeriodSeconds: 60 } });
    clock.advance(HOUR);
    expect(await reasonFor(key)).toBe('expired');
  });

  test('is unknown or revoked after a rotation without a grace period, since its hash is deleted', async () => {
    const { id, key } = await createKey();
    await server.send(`/api/v1/api-keys/${id}/rotate`, { json: {} });
    expect(await reasonFor(key)).toBe('unknown_or_revoked');
  });

  test('is the secret of a client that must exchange it for an access token', async () => {
    const { secret } = await createTokenClient(server);
    expect(await reasonFor(secret)).toBe('not_exchanged');
  });

  test('is an access token that has expired', async () => {
    const client = await createTokenClient(server);
    const { json } = await server.send('/oauth/token', {
      token: null,
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client.id, client_secret: client.secret }).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    clock.advance(2 * HOUR);
    expect(await reasonFor(json.access_token)).toBe('expired');
  });

  test('is an invalid JWT of another issuer', async () => {
    expect(await reasonFor('eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.x')).toBe('invalid_jwt');
  });
});

test('the log of a rejected client says that its secret is mistyped', async () => {
  const client = await createTokenClient(server);
  const { status, headers } = await server.send('/oauth/token', {
    token: null,
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client.id,
      client_secret: `${client.secret.slice(0, -8)}00000000`,
    }).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  expect(status).toBe(401);
  expect(await loggedReason(headers.get('x-request-id'))).toBe('mistyped');
});

test('the log contains no presented secret', async () => {
  const { id, key } = await createKey();
  await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' });
  await reasonFor(key);
  expect(server.logged.join('')).not.toContain(key);
});
