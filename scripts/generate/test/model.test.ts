import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Contract } from '../src/contract.ts';
import { emitRequestChecks } from '../src/emit/request-checks.ts';
import { buildModel } from '../src/model.ts';
import { RATE_LIMIT_HEADERS } from '../src/route-limit.ts';

/** The headers that tell callers how they stand with their rate limit. */
const LIMITED = Object.fromEntries(RATE_LIMIT_HEADERS.map((name) => [name, { $ref: '#/components/headers/Count' }]));

const LIMIT = { context: 'things:get', per: 'credential', limit: 5, windowSeconds: 60 };

/** A contract of one operation, with these members changed. */
function contractWith(operation: object, path = '/things/{thingId}', method = 'get'): Contract {
  const base = parse(`
    openapi: 3.1.1
    components:
      schemas:
        Permission: { enum: ['things:read'] }
        ThingPage: { type: object, properties: { data: { type: array }, nextCursor: { type: string } } }
        ProblemCode: { oneOf: [{ const: NOT_FOUND, x-status: 404, title: Not found, description: No such thing. }] }
      parameters:
        IdempotencyKey: { name: Idempotency-Key, in: header, description: Makes it safe to repeat., schema: { type: string } }
        Cursor: { name: cursor, in: query, description: Where to go on., schema: { type: string } }
      headers:
        Count: { description: How many., schema: { type: string } }
  `) as Contract;
  const whole = {
    operationId: 'getThing',
    summary: 'Get a thing',
    description: 'Gets it.',
    'x-permission': 'things:read',
    'x-sdk': 'things.get',
    responses: { 200: { description: 'It.', headers: LIMITED, content: { 'application/json': { schema: { type: 'object' } } } } },
    ...operation,
  };
  const parameters = [{ name: 'thingId', in: 'path', required: true, description: 'Its id.', schema: { type: 'string', minLength: 3 } }];
  return { ...base, paths: { [path]: { parameters, [method]: whole } } } as unknown as Contract;
}

describe('the model', () => {
  test('holds what every emitter needs of an operation', () => {
    expect(buildModel(contractWith({}))).toMatchObject({
      operations: [
        {
          id: 'getThing',
          method: 'GET',
          permission: 'things:read',
          mediaType: 'application/json',
          paginated: false,
          sdk: { resource: 'things', method: 'get' },
          parameters: { path: [{ name: 'thingId' }], query: [], header: [] },
        },
      ],
      problems: [{ code: 'NOT_FOUND', status: 404, title: 'Not found', description: 'No such thing.' }],
    });
  });

  test('knows a form from JSON, and the form of the errors', () => {
    const form = { content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } } };
    expect(buildModel(contractWith({ requestBody: form, 'x-error-form': 'oauth' })).operations[0]).toMatchObject({
      body: { type: 'object' },
      bodyMediaType: 'application/x-www-form-urlencoded',
      errorForm: 'oauth',
    });
    expect(buildModel(contractWith({})).operations[0]).toMatchObject({ bodyMediaType: undefined, errorForm: 'problem' });
  });

  test('holds the limit that a route has of its own', () => {
    const rateLimit = { context: 'things:get', per: 'credential', limit: 5, windowSeconds: 60 };
    expect(buildModel(contractWith({ 'x-rate-limit': rateLimit })).operations[0]?.rateLimit).toEqual(rateLimit);
    expect(buildModel(contractWith({})).operations[0]?.rateLimit).toBeUndefined();
  });

  test('asks rate-limit headers of what anybody may call only where it is counted', () => {
    const open = { 'x-permission': 'public', security: [], responses: { 204: { description: 'Done.' } } };
    const perAddress = { ...open, 'x-rate-limit': { context: 'things:get', per: 'address', limit: 5, windowSeconds: 60 } };
    expect(buildModel(contractWith(open)).operations[0]?.rateLimit).toBeUndefined();
    expect(() => buildModel(contractWith(perAddress))).toThrow(/204 lacks the headers/);
    const telling = { ...perAddress, responses: { 204: { description: 'Done.', headers: LIMITED } } };
    expect(buildModel(contractWith(telling)).operations[0]?.rateLimit).toEqual(perAddress['x-rate-limit']);
  });

  test('knows a page by its cursor', () => {
    const page = {
      200: {
        description: 'Some.',
        headers: LIMITED,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingPage' } } },
      },
    };
    const { operations } = buildModel(contractWith({ parameters: [{ $ref: '#/components/parameters/Cursor' }], responses: page }));
    expect(operations[0]?.paginated).toBe(true);
  });

  test.each([
    ['no operationId', { operationId: undefined }, /GET \/things\/\{thingId\} has no operationId/],
    ['no permission', { 'x-permission': undefined }, /has no valid x-permission/],
    ['a permission that does not exist', { 'x-permission': 'things:raed' }, /has no valid x-permission/],
    ['security: [] without x-permission: public', { security: [] }, /go together/],
    ['x-permission: public without security: []', { 'x-permission': 'public' }, /go together/],
    ['no successful answer', { responses: {} }, /has no 2xx response/],
    ['a body of another media type', { requestBody: { content: { 'text/csv': { schema: {} } } } }, /a request body has one media type/],
    ['an x-error-form that does not exist', { 'x-error-form': 'moon' }, /x-error-form is problem or oauth/],
    ['an x-sdk of another form', { 'x-sdk': 'get' }, /x-sdk is written resource.method/],
    [
      'a success without the rate-limit headers',
      { responses: { 204: { description: 'Done.' } } },
      /204 lacks the headers X-RateLimit-Limit, .*RateLimit:/,
    ],
    ['a second success without them', { responses: { 200: { headers: LIMITED }, 202: {} } }, /202 lacks the headers/],
    ['x-permission: client without a limit of its own', { 'x-permission': 'client' }, /needs an x-rate-limit/],
    ['a limit per address where there is a principal', { 'x-rate-limit': { ...LIMIT, per: 'address' } }, /counts per credential where/],
    ['a limit of another form', { 'x-rate-limit': { ...LIMIT, burst: 5 } }, /x-rate-limit is \{ context/],
    ['a limit of nothing', { 'x-rate-limit': { ...LIMIT, limit: 0 } }, /x-rate-limit is \{ context/],
    ['a reference to nothing', { parameters: [{ $ref: '#/components/parameters/Moon' }] }, /names nothing/],
  ])('refuses an operation with %s, and says where and what to do', (_case, operation, message) => {
    expect(() => buildModel(contractWith(operation))).toThrow(message);
  });
});

describe('a POST', () => {
  const post = (operation: object) => buildModel(contractWith(operation, '/things/{thingId}', 'post')).operations[0];
  const keyed = {
    parameters: [{ $ref: '#/components/parameters/IdempotencyKey' }],
    responses: { 200: { description: 'It.', headers: { ...LIMITED, 'Idempotency-Replayed': {} } }, 409: { description: 'Another.' } },
  };

  test('takes an idempotency key, or is safe to repeat by nature', () => {
    expect(post(keyed)?.takesIdempotencyKey).toBe(true);
    expect(post({ 'x-safe-to-repeat': true })?.takesIdempotencyKey).toBe(false);
  });

  test.each([
    ['neither', {}, /POST \/things\/\{thingId\}: a POST refers to .*IdempotencyKey or.* give one of them/],
    ['both', { ...keyed, 'x-safe-to-repeat': true }, /give one of them/],
    ['a key that is nobody’s', { ...keyed, 'x-permission': 'public', security: [] }, /belongs to a principal/],
    ['a key but no 409', { ...keyed, responses: { 200: keyed.responses[200] } }, /there is a response 409/],
    [
      'a key but no Idempotency-Replayed',
      { ...keyed, responses: { ...keyed.responses, 200: { description: 'It.', headers: LIMITED } } },
      /Idempotency-Replayed/,
    ],
  ])('with %s is refused, and told where and what to do', (_case, operation, message) => {
    expect(() => post(operation)).toThrow(message);
  });

  test('is the only one that has them', () => {
    expect(() => buildModel(contractWith(keyed))).toThrow(/only a POST/);
    expect(() => buildModel(contractWith({ 'x-safe-to-repeat': true }))).toThrow(/only a POST/);
  });
});

describe('the compiled request checks', () => {
  test('check path, query, header and body, and turn text into numbers where the contract says so', async () => {
    const contract = contractWith({
      parameters: [
        { name: 'limit', in: 'query', description: 'How many.', schema: { type: 'integer', maximum: 5 } },
        { name: 'X-Mode', in: 'header', required: true, description: 'How.', schema: { enum: ['fast', 'slow'] } },
      ],
      requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { count: { type: 'integer' } } } } } },
    });
    const code = await emitRequestChecks(contract, buildModel(contract));
    expect(code).not.toMatch(/\bimport\b|new Function|eval\(/);
    const { checks } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const { path, query, header, body } = checks.getThing;

    expect([path({ thingId: 'abc' }), path({ thingId: 'ab' }), path({})]).toEqual([true, false, false]);
    const asked = { limit: '5' };
    expect([query(asked), asked.limit]).toEqual([true, 5]);
    expect([query({ limit: '6' }), query({ limt: '5' })]).toEqual([false, false]);
    expect([header({ 'x-mode': 'fast', accept: '*/*' }), header({ 'x-mode': 'odd' }), header({})]).toEqual([true, false, false]);
    expect([body({ count: 1 }), body({ count: '1' })]).toEqual([true, false]);
  });
});
