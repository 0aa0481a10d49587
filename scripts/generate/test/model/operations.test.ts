import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Contract } from '../../src/contract.ts';
import { buildModel } from '../../src/model/model.ts';
import { RATE_LIMIT_HEADERS } from '../../src/model/rate-limits.ts';

/** The headers that report the state of the caller's rate limit. */
const LIMIT_HEADERS = Object.fromEntries(RATE_LIMIT_HEADERS.map((name) => [name, { $ref: '#/components/headers/Count' }]));

const ROUTE_LIMIT = { context: 'things:get', per: 'credential', limit: 5, windowSeconds: 60 };

/** A contract with one operation, whose given members replace the default ones. */
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
  const complete = {
    operationId: 'getThing',
    summary: 'Get a thing',
    description: 'Gets it.',
    'x-permission': 'things:read',
    'x-sdk': 'things.get',
    responses: {
      200: {
        description: 'It.',
        headers: LIMIT_HEADERS,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
      },
    },
    ...operation,
  };
  const parameters = [{ name: 'thingId', in: 'path', required: true, description: 'Its id.', schema: { type: 'string' } }];
  return { ...base, paths: { [path]: { parameters, [method]: complete } } } as unknown as Contract;
}

describe('the model', () => {
  test('contains everything about an operation that emitters need', () => {
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

  test('distinguishes form bodies from JSON bodies, and OAuth errors from problems', () => {
    const form = { content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } } };
    expect(buildModel(contractWith({ requestBody: form, 'x-error-form': 'oauth' })).operations[0]).toMatchObject({
      body: { mediaType: 'application/x-www-form-urlencoded', schema: { kind: 'map' } },
      errorForm: 'oauth',
    });
    expect(buildModel(contractWith({})).operations[0]).toMatchObject({ body: undefined, errorForm: 'problem' });
  });

  test('contains the route’s own rate limit', () => {
    const rateLimit = { context: 'things:get', per: 'credential', limit: 5, windowSeconds: 60 };
    expect(buildModel(contractWith({ 'x-rate-limit': rateLimit })).operations[0]?.rateLimit).toEqual(rateLimit);
    expect(buildModel(contractWith({})).operations[0]?.rateLimit).toBeUndefined();
  });

  test('requires rate-limit headers of a public operation only if it has a rate limit', () => {
    const unlimited = { 'x-permission': 'public', 'x-sdk': undefined, security: [], responses: { 204: { description: 'Done.' } } };
    const perAddress = { ...unlimited, 'x-rate-limit': { context: 'things:get', per: 'address', limit: 5, windowSeconds: 60 } };
    expect(buildModel(contractWith(unlimited)).operations[0]?.rateLimit).toBeUndefined();
    expect(() => buildModel(contractWith(perAddress))).toThrow(/204 lacks the headers/);
    const withHeaders = { ...perAddress, responses: { 204: { description: 'Done.', headers: LIMIT_HEADERS } } };
    expect(buildModel(contractWith(withHeaders)).operations[0]?.rateLimit).toEqual(perAddress['x-rate-limit']);
  });

  test('recognizes a page by its cursor', () => {
    const page = {
      200: {
        description: 'Some.',
        headers: LIMIT_HEADERS,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingPage' } } },
      },
    };
    const { operations } = buildModel(contractWith({ parameters: [{ $ref: '#/components/parameters/Cursor' }], responses: page }));
    expect(operations[0]?.result).toMatchObject({ kind: 'page', items: { kind: 'map' } });
  });

  test('contains the result of a successful call: data, nothing, or the whole body', () => {
    const resultOf = (content: object | undefined) => {
      const responses = { 200: { description: 'It.', headers: LIMIT_HEADERS, content } };
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
    ['a response without a status', { responses: { default: { description: 'Any.' } } }, /a response needs a status such as 404/],
    [
      'x-sdk and a successful response without data',
      { responses: { 200: { headers: LIMIT_HEADERS, content: { 'application/json': { schema: { type: 'string' } } } } } },
      /has x-sdk, so its successful response needs the property data, or no body/,
    ],
    ['no successful response', { responses: {} }, /has no 2xx response/],
    [
      'a body of another media type',
      { requestBody: { content: { 'text/csv': { schema: {} } } } },
      /a request body must have exactly one media type/,
    ],
    ['an x-error-form that does not exist', { 'x-error-form': 'moon' }, /x-error-form must be problem or oauth/],
    ['a malformed x-sdk', { 'x-sdk': 'get' }, /x-sdk must have the form resource.method/],
    [
      'a successful response without the rate-limit headers',
      { responses: { 204: { description: 'Done.' } } },
      /204 lacks the headers X-RateLimit-Limit, .*RateLimit:/,
    ],
    [
      'a second successful response without the rate-limit headers',
      { responses: { 200: { headers: LIMIT_HEADERS }, 202: {} } },
      /202 lacks the headers/,
    ],
    ['x-permission: client without its own rate limit', { 'x-permission': 'client' }, /needs an x-rate-limit/],
    [
      'a rate limit per address although it requires a principal',
      { 'x-rate-limit': { ...ROUTE_LIMIT, per: 'address' } },
      /the per of x-rate-limit must be credential/,
    ],
    ['a malformed rate limit', { 'x-rate-limit': { ...ROUTE_LIMIT, burst: 5 } }, /x-rate-limit must be \{ context/],
    ['a rate limit of 0', { 'x-rate-limit': { ...ROUTE_LIMIT, limit: 0 } }, /x-rate-limit must be \{ context/],
    ['a broken reference', { parameters: [{ $ref: '#/components/parameters/Moon' }] }, /Moon does not exist/],
  ])('rejects an operation with %s, and names the place and the fix', (_case, operation, message) => {
    expect(() => buildModel(contractWith(operation))).toThrow(message);
  });
});

describe('a POST', () => {
  const post = (operation: object) => buildModel(contractWith(operation, '/things/{thingId}', 'post')).operations[0];
  const keyed = {
    parameters: [{ $ref: '#/components/parameters/IdempotencyKey' }],
    responses: { 200: { description: 'It.', headers: { ...LIMIT_HEADERS, 'Idempotency-Replayed': {} } }, 409: { description: 'Another.' } },
  };

  test('takes an idempotency key, or is declared safe to repeat', () => {
    expect(post(keyed)?.takesIdempotencyKey).toBe(true);
    expect(post({ 'x-safe-to-repeat': true })?.takesIdempotencyKey).toBe(false);
  });

  test.each([
    ['neither IdempotencyKey nor x-safe-to-repeat', {}, /POST \/things\/\{thingId\}: a POST needs .*IdempotencyKey or.* add one of them/],
    ['both IdempotencyKey and x-safe-to-repeat', { ...keyed, 'x-safe-to-repeat': true }, /add one of them/],
    ['an IdempotencyKey but no principal', { ...keyed, 'x-permission': 'public', security: [] }, /belongs to a principal/],
    ['an IdempotencyKey but no 409', { ...keyed, responses: { 200: keyed.responses[200] } }, /needs a response 409/],
    [
      'an IdempotencyKey but no Idempotency-Replayed',
      { ...keyed, responses: { ...keyed.responses, 200: { description: 'It.', headers: LIMIT_HEADERS } } },
      /Idempotency-Replayed/,
    ],
  ])('with %s is rejected, and the error names the place and the fix', (_case, operation, message) => {
    expect(() => post(operation)).toThrow(message);
  });

  test('is the only method that may have IdempotencyKey or x-safe-to-repeat', () => {
    expect(() => buildModel(contractWith(keyed))).toThrow(/only a POST/);
    expect(() => buildModel(contractWith({ 'x-safe-to-repeat': true }))).toThrow(/only a POST/);
  });
});
