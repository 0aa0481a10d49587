import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Contract } from '../../src/contract.ts';
import { buildModel } from '../../src/model/model.ts';
import { RATE_LIMIT_HEADERS } from '../../src/model/rate-limits.ts';

/** The headers that tell callers how they stand with their rate limit. */
const LIMITED = Object.fromEntries(RATE_LIMIT_HEADERS.map((name) => [name, { $ref: '#/components/headers/Count' }]));

const LIMIT = { context: 'things:get', per: 'credential', limit: 5, windowSeconds: 60 };

/** A contract of one operation, with these members changed. */
function contractWith(operation: object, path = '/things/{thingId}', method = 'get'): Contract {
  const base = parse(`
    openapi: 3.1.1
    x-client-policy: { retry: { maxRetries: 2 } }
    components:
      schemas:
        Permission: { enum: ['things:read'] }
        Thing: { type: object, properties: { data: { type: object } } }
        ThingPage: { type: object, properties: { data: { type: array, items: { type: object } }, nextCursor: { type: string } } }
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
    responses: {
      200: { description: 'It.', headers: LIMITED, content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
    },
    ...operation,
  };
  const parameters = [{ name: 'thingId', in: 'path', required: true, description: 'Its id.', schema: { type: 'string' } }];
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
          success: { status: 200, mediaType: 'application/json' },
          result: { kind: 'data' },
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
      body: { mediaType: 'application/x-www-form-urlencoded', schema: { kind: 'map' } },
      errorForm: 'oauth',
    });
    expect(buildModel(contractWith({})).operations[0]).toMatchObject({ body: undefined, errorForm: 'problem' });
  });

  test('holds the limit that a route has of its own', () => {
    const rateLimit = { context: 'things:get', per: 'credential', limit: 5, windowSeconds: 60 };
    expect(buildModel(contractWith({ 'x-rate-limit': rateLimit })).operations[0]?.rateLimit).toEqual(rateLimit);
    expect(buildModel(contractWith({})).operations[0]?.rateLimit).toBeUndefined();
  });

  test('asks rate-limit headers of what anybody may call only where it is counted', () => {
    const open = { 'x-permission': 'public', 'x-sdk': undefined, security: [], responses: { 204: { description: 'Done.' } } };
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
    expect(operations[0]?.result).toMatchObject({ kind: 'page', items: { kind: 'map' } });
  });

  test('says what a caller makes of a success: data, nothing, or the body as it is', () => {
    const resultOf = (content: object | undefined) => {
      const responses = { 200: { description: 'It.', headers: LIMITED, content } };
      return buildModel(contractWith({ responses, 'x-sdk': undefined })).operations[0]?.result;
    };
    expect(resultOf({ 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } })).toMatchObject({ kind: 'data' });
    expect(resultOf({ 'text/plain': { schema: { type: 'string' } } })).toMatchObject({ kind: 'body', body: { kind: 'string' } });
    expect(resultOf(undefined)).toEqual({ kind: 'nothing' });
  });

  test.each([
    ['no operationId', { operationId: undefined }, /GET \/things\/\{thingId\} has no operationId/],
    ['no permission', { 'x-permission': undefined }, /has no valid x-permission/],
    ['a permission that does not exist', { 'x-permission': 'things:raed' }, /has no valid x-permission/],
    ['security: [] without x-permission: public', { security: [] }, /go together/],
    ['x-permission: public without security: []', { 'x-permission': 'public' }, /go together/],
    ['no description', { description: undefined }, /has no summary or no description/],
    ['a response without a status', { responses: { default: { description: 'Any.' } } }, /a response has a status such as 404/],
    [
      'x-sdk and a success without data',
      { responses: { 200: { headers: LIMITED, content: { 'application/json': { schema: { type: 'string' } } } } } },
      /has x-sdk, so its success has the property data, or no body/,
    ],
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
  ])('rejects an operation with %s, and names the place and the mend', (_case, operation, message) => {
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
  ])('with %s is rejected, and the error names the place and the mend', (_case, operation, message) => {
    expect(() => post(operation)).toThrow(message);
  });

  test('is the only one that has them', () => {
    expect(() => buildModel(contractWith(keyed))).toThrow(/only a POST/);
    expect(() => buildModel(contractWith({ 'x-safe-to-repeat': true }))).toThrow(/only a POST/);
  });
});
