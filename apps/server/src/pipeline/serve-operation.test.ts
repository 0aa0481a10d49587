import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { newId } from '../runtime/identifiers.ts';

const server = useTestServer();

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
  server.send('/api/v1/tickets', { body, headers });

describe('a request body', () => {
  test.each([
    ['empty', ''],
    ['truncated', '{"subject": "x"'],
    ['not JSON', 'subject=x'],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
  ])('that is %s gets MALFORMED_JSON', async (_case, body) => {
    const { status, json, text } = await post(body);
    expect([status, json.code]).toEqual([400, 'MALFORMED_JSON']);
    expect(text).not.toMatch(/at .*\.ts|SyntaxError/);
  });

  test.each([
    ['that is an array', [], '/body'],
    ['that is null', null, '/body'],
    ['without a required member', {}, '/body/subject'],
    ['with a misspelled member', { subject: 'x', stauts: 'open' }, '/body/stauts'],
    ['with a value of the wrong type', { subject: 5 }, '/body/subject'],
    ['with a value that is not allowed', { subject: 'x', status: 'ajar' }, '/body/status'],
    ['with text that is too long', { subject: 'x'.repeat(201) }, '/body/subject'],
    ['with text that is blank', { subject: '  ' }, '/body/subject'],
    ['with U+0000, which Postgres can’t store', { subject: 'a\0b' }, '/body/subject'],
    ['with half of a surrogate pair', { subject: 'a\ud800b' }, '/body/subject'],
    ['with a member name that needs escaping', { subject: 'x', 'a/b~c': 1 }, '/body/a~1b~0c'],
    ['with __proto__', JSON.parse('{"subject": "x", "__proto__": {"status": "closed"}}'), '/body/__proto__'],
  ])('%s gets VALIDATION_FAILED with the path of the fault', async (_case, value, path) => {
    const { status, json } = await post(JSON.stringify(value));
    expect([status, json.code, json.error]).toEqual([400, 'VALIDATION_FAILED', 'Bad Request']);
    expect(json.issues.map((issue: { path: string }) => issue.path)).toContain(path);
  });

  test('with a value that is not allowed gets the allowed values', async () => {
    const { json } = await post(JSON.stringify({ subject: 'x', status: 'ajar' }));
    expect(json.issues).toEqual([{ path: '/body/status', message: 'must be one of open, pending, closed' }]);
  });

  test('with very many faults gets at most 20 issues', async () => {
    const faults = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`fault${index}`, index]));
    const { status, json } = await post(JSON.stringify(faults));
    expect(status).toBe(400);
    expect(json.issues).toHaveLength(20);
  });

  test('of a change that has no member is rejected', async () => {
    const { json } = await server.send('/api/v1/tickets', { json: { subject: 'x' } });
    const { status } = await server.send(`/api/v1/tickets/${json.data.id}`, { method: 'PATCH', json: {} });
    expect(status).toBe(400);
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'is read with the Content-Type %s',
    async (type) => {
      expect((await post('{"subject":"x"}', { 'Content-Type': type })).status).toBe(201);
    },
  );

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=latin1',
    'application/jsonp',
    'multipart/form-data',
  ])('gets 415 with the Content-Type %s', async (type) => {
    const { status, json } = await post('{"subject":"x"}', { 'Content-Type': type });
    expect([status, json.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test('of exactly 1 MiB is read, and of one more byte gets 413', async () => {
    const frame = JSON.stringify({ subject: 'x', body: '' }).length;
    const body = (bytes: number) => JSON.stringify({ subject: 'x', body: 'b'.repeat(bytes - frame) });
    // The contract allows 20,000 characters, so the largest body is read and then rejected for its length.
    expect((await post(body(1_048_576))).json.code).toBe('VALIDATION_FAILED');
    const over = await post(body(1_048_577));
    expect([over.status, over.json.code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  test('that is too large is rejected before all of it is sent, even without a Content-Length', async () => {
    const { status, sent } = await sendEndlessBody(`${server.url}/api/v1/tickets`, server.token);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(64 * 1_048_576);
    expect((await server.send('/api/v1/me')).status).toBe(200);
  });
});

describe('a query', () => {
  test.each([
    ['limit=0', '/query/limit'],
    ['limit=101', '/query/limit'],
    ['limit=ten', '/query/limit'],
    ['limit=1.5', '/query/limit'],
    ['limit=', '/query/limit'],
    ['status=ajar', '/query/status'],
    ['stauts=open', '/query/stauts'],
    ['status=open&status=closed', '/query/status'],
    ['cursor=', '/query/cursor'],
    ['cursor=%00', '/query/cursor'],
  ])('%s gets VALIDATION_FAILED with the path of the fault', async (query, path) => {
    const { status, json } = await server.send(`/api/v1/tickets?${query}`);
    expect([status, json.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(json.issues.map((issue: { path: string }) => issue.path)).toContain(path);
  });

  test('with a parameter of an operation that has none is rejected', async () => {
    expect((await server.send('/api/v1/me?verbose=1')).json.issues).toEqual([
      { path: '/query/verbose', message: 'is unknown; check its spelling' },
    ]);
  });

  test('without a limit uses the default limit of 20', async () => {
    const { token } = await server.createOtherOrganization();
    for (let count = 0; count < 21; count++) await server.send('/api/v1/tickets', { json: { subject: 'x' }, token });
    expect((await server.send('/api/v1/tickets', { token })).json.data).toHaveLength(20);
  });
});

describe('a path', () => {
  test.each(['nonsense', 'tkt_', newId('apiKey'), `${newId('ticket')}x`, 'tkt_%00', '%2e%2e', 'tkt_8zzzzzzzzzzzzzzzzzzzzzzzzz'])(
    'with the malformed id %s gets 400, or 404 if it matches no operation',
    async (id) => {
      const { status, json } = await server.send(`/api/v1/tickets/${id}`);
      expect([status, ['VALIDATION_FAILED', 'ROUTE_NOT_FOUND'].includes(json.code)]).toEqual([
        json.code === 'ROUTE_NOT_FOUND' ? 404 : 400,
        true,
      ]);
    },
  );
});

describe('content negotiation', () => {
  test.each([
    '*/*',
    'application/*',
    'application/json',
    'text/html, application/json;q=0.1',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
  ])('returns JSON if Accept is %s', async (accept) => {
    expect((await server.send('/api/v1/me', { headers: { Accept: accept } })).status).toBe(200);
  });

  test.each(['text/html', 'application/xml', 'application/json;q=0', '*/*, application/json;q=0', 'image/*'])(
    'returns 406 if Accept is %s',
    async (accept) => {
      const { status, headers, json } = await server.send('/api/v1/me', { headers: { Accept: accept } });
      expect([status, json.code]).toEqual([406, 'NOT_ACCEPTABLE']);
      expect(headers.get('content-type')).toBe('application/problem+json');
    },
  );
});

/** Sends chunk after chunk without a Content-Length until the server answers. */
function sendEndlessBody(url: string, token: string): Promise<{ status: number | undefined; sent: number }> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    let isAnswered = false;
    const outgoing = request(url, { method: 'POST', headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' } });
    outgoing.on('response', (response) => {
      isAnswered = true;
      response.resume().on('end', () => resolve({ status: response.statusCode, sent }));
    });
    outgoing.on('error', (error) => (isAnswered ? undefined : reject(error)));
    const chunk = Buffer.alloc(65_536, 'a');
    const write = () => {
      if (isAnswered || sent > 256 * 1_048_576) return;
      sent += chunk.length;
      if (outgoing.write(chunk)) setImmediate(write);
      else outgoing.once('drain', write);
    };
    write();
  });
}
