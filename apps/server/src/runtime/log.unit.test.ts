import { expect, test } from 'vitest';
import { mintSecret } from '../credentials/secret.ts';
import { createLog } from './log.ts';

const SECRET = 'sk_live_canary';
const JWT = `eyJhbGciOiJSUzI1NiJ9.${'canary'.repeat(10)}.signature`;

/** The log line for these members, at the level `trace`. */
function logged(members: object, message = 'something happened'): string {
  const lines: string[] = [];
  createLog('trace', { write: (line) => void lines.push(line) }).trace(members, message);
  return lines.join('');
}

test.each(['detail', 'where', 'hint', 'parameters', 'params', 'query', 'internalQuery', 'options', 'input'])(
  'the log contains no member %s of an error, of its cause, or of the errors in an AggregateError',
  (name) => {
    const error = () => Object.assign(new Error('it failed'), { [name]: [SECRET], code: '23505', constraint: 'a_key' });
    for (const thrown of [error(), new Error('outer', { cause: error() }), new AggregateError([error()], 'all')]) {
      const text = logged({ error: thrown });
      expect(text).not.toContain('canary');
      expect(text).toContain('it failed');
      expect(text).toContain('"code":"23505","constraint":"a_key"');
      expect(text).toContain('log.unit.test.ts');
    }
  },
);

const SECRET_NAMES = `
  authorization Authorization AUTHORIZATION proxy-authorization
  token tokens access_token accessToken refresh_token refreshToken REFRESH_TOKEN id_token
  key apiKey api_key X-API-Key privateKey secret secrets client_secret clientSecret CLIENT_SECRET
  password Password passphrase client_assertion code_verifier cookie Set-Cookie parameters`;

test.each(SECRET_NAMES.trim().split(/\s+/))('the log leaves out a member %s, which may contain a secret, at any depth', (name) => {
  const holder = { [name]: 'canary', harmless: 'logged' };
  for (const members of [holder, { headers: holder }, { request: { headers: [holder] } }, { a: { b: { c: { d: holder } } } }]) {
    expect(logged(members)).not.toContain('canary');
    expect(logged(members)).toContain('"harmless":"logged"');
  }
});

test('the log contains members whose names look like those of secrets but are not', () => {
  const members = { credentialId: 'ak_1', keyPrefix: 'sk_live_1234', tokenType: 'Bearer', requestId: 'r', at: new Date(0), waiting: 3 };
  expect(JSON.parse(logged(members))).toMatchObject({ ...members, at: '1970-01-01T00:00:00.000Z' });
});

test.each([
  ['a key', mintSecret('sk_live_').value, 12],
  ['a client’s secret', mintSecret('cs_').value, 7],
  ['a JWT', JWT, 3],
])('the log truncates %s anywhere in a text', (_kind, secret, shown) => {
  const error = () => Object.assign(new Error(`no such key:\n${secret}`), { code: secret });
  const holders: object[] = [
    { error: error() },
    { error: new Error('outer', { cause: error() }) },
    { error: new AggregateError([error()], `all of ${secret}`) },
    { error: new Error('outer', { cause: `only text ${secret}` }) },
    { error: `only text ${secret}` },
    { url: `https://keyrail.example/?of=${secret}` },
    { list: [{ text: secret }] },
    error(),
  ];
  for (const text of [...holders.map((members) => logged(members)), logged({}, `a message with ${secret}`)]) {
    expect(text).not.toContain(secret.slice(shown + 1));
    expect(text).toContain(`${secret.slice(0, shown)}…`);
  }
});

test('the log contains circular values up to its maximum depth', () => {
  const error = new Error('round and round');
  error.cause = error;
  const members: Record<string, unknown> = { error };
  members['self'] = members;
  expect(logged(members)).toContain('round and round');
});

test('the log contains a thrown value that is no Error', () => {
  expect(logged({ error: 'only text' })).toContain('only text');
});
