import { expect, test } from 'vitest';
import { createLog } from './log.ts';

const SECRET = 'sk_live_canary';

/** What is logged of these members, at the finest level. */
function logged(members: object): string {
  const lines: string[] = [];
  createLog('trace', { write: (line) => void lines.push(line) }).trace(members, 'something happened');
  return lines.join('');
}

test.each(['detail', 'where', 'hint', 'parameters', 'params', 'query', 'internalQuery', 'options', 'input'])(
  'what a driver hangs on an error as %s is not logged, nor on its cause, nor on those that it gathers',
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

test.each([
  { authorization: SECRET },
  { headers: { authorization: SECRET } },
  { request: { headers: { authorization: SECRET } } },
  { body: { key: SECRET, secret: SECRET, token: SECRET, password: SECRET } },
])('members that may hold a secret are left out: %j', (members) => {
  expect(logged(members)).not.toContain('canary');
});

test('what is thrown and is no error is told too', () => {
  expect(logged({ error: 'a mere text' })).toContain('a mere text');
});
