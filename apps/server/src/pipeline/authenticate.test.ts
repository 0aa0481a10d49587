import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { mintSecret } from '../credentials/secret.ts';

const server = useTestServer();

const sendWith = (authorization?: string) =>
  server.send('/api/v1/me', { token: null, ...(authorization !== undefined && { headers: { Authorization: authorization } }) });

describe('authentication', () => {
  test.each(['Bearer', 'Key'])('accepts a secret with the scheme %s', async (scheme) => {
    expect((await sendWith(`${scheme} ${server.token}`)).status).toBe(200);
  });

  test('reports a missing Authorization header, with the supported schemes', async () => {
    const { status, headers, json } = await sendWith();
    expect([status, json.code]).toEqual([401, 'CREDENTIAL_MISSING']);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="keyrail", Key realm="keyrail"');
  });

  test.each(['bearer', 'BEARER', 'Token', 'key', 'Basic', 'Bearer:'])(
    'rejects the scheme %s, and names the supported spelling',
    async (scheme) => {
      const { status, json } = await sendWith(`${scheme} ${server.token}`);
      expect([status, json.code, json.error]).toEqual([401, 'UNSUPPORTED_SCHEME', 'Unauthorized']);
      expect(json.detail).toContain('Bearer');
    },
  );

  test('rejects a secret without a scheme', async () => {
    expect((await sendWith(server.token)).json.code).toBe('UNSUPPORTED_SCHEME');
  });

  test.each([
    ['empty', 'Bearer x'.slice(0, 7)],
    ['unknown', `Bearer ${mintSecret('sk_live_').value}`],
    ['malformed', 'Bearer hunter2'],
    ['followed by other words', `Bearer ${mintSecret('sk_live_').value} and more`],
    ['very long', `Bearer ${'a'.repeat(8_000)}`],
    ['an injection', "Bearer sk_live_' or '1'='1"],
    ['not in ASCII', 'Bearer sk_live_\u00e9'],
  ])('rejects a secret that is %s with INVALID_TOKEN or UNSUPPORTED_SCHEME, never with a 5xx', async (_case, authorization) => {
    const { status, json } = await sendWith(authorization);
    expect(status).toBe(401);
    expect(['INVALID_TOKEN', 'UNSUPPORTED_SCHEME']).toContain(json.code);
  });

  test('returns the same response for a mistyped, an unknown and a revoked secret', async () => {
    const { id, key } = (await server.send('/api/v1/api-keys', { json: { name: 'revoked' } })).json.data;
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' });
    const answers = await Promise.all(
      [`${key.slice(0, -1)}x`, mintSecret('sk_live_').value, key].map((secret) => sendWith(`Bearer ${secret}`)),
    );
    const shown = answers.map(({ status, headers, json }) => ({
      status,
      problem: { ...json, requestId: undefined },
      challenge: headers.get('www-authenticate'),
    }));
    expect(shown[0]).toEqual(shown[1]);
    expect(shown[1]).toEqual(shown[2]);
    expect(shown[0]?.challenge).toContain('error="invalid_token"');
  });

  test('comes before all checks of the request, which could reveal something about the server', async () => {
    const { status } = await server.send('/api/v1/tickets', { token: null, body: '{', headers: { 'Content-Type': 'text/plain' } });
    expect(status).toBe(401);
  });

  test('never returns or logs the presented secret', async () => {
    const answer = await sendWith('Bearer sk_live_canary0123456789');
    expect(answer.text + JSON.stringify([...answer.headers])).not.toContain('canary');
    expect(server.logged.join('')).not.toContain('canary');
  });
});
