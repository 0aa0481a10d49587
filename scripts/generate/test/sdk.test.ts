import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Contract } from '../src/contract.ts';
import { emitSdkPolicy } from '../src/emit/sdk-policy.ts';
import { emitSdkResources } from '../src/emit/sdk-resources.ts';
import { buildModel } from '../src/model.ts';

const contract = parse(`
  openapi: 3.1.1
  x-client-policy:
    retry: { maxRetries: 2, statuses: [408, 429], idempotentMethods: [GET, PUT], backoff: { baseSeconds: 0.5 } }
    refresh: { exchangePath: /token }
  components:
    schemas:
      Permission: { enum: ['things:read'] }
      Thing: { type: object, properties: { data: { type: object } } }
      Page: { type: object, properties: { data: { type: array }, nextCursor: { type: string } } }
    responses:
      Part: { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
  paths:
    /api/v1/things:
      get:
        operationId: listThings
        x-sdk: things.list
        x-permission: public
        security: []
        summary: List things
        description: Lists them.
        parameters: [{ name: cursor, in: query, description: Where to go on., schema: { type: string } }]
        responses: { '200': { description: Some., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
      post:
        operationId: createThing
        x-sdk: things.create
        x-safe-to-repeat: true
        x-permission: public
        security: []
        summary: Create a thing
        description: Creates it.
        requestBody: { content: { application/json: { schema: { type: object } } } }
        responses: { '201': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
    /api/v1/things/{thingId}:
      delete:
        operationId: removeThing
        x-sdk: things.remove
        x-permission: public
        security: []
        summary: Remove a thing
        description: Removes it.
        parameters: [{ name: thingId, in: path, required: true, description: Which., schema: { type: string } }]
        responses: { '204': { description: Gone. } }
    /api/v1/things/{thingId}/parts/{partId}:
      parameters:
        - { name: thingId, in: path, required: true, description: Which., schema: { type: string } }
        - { name: partId, in: path, required: true, description: Which., schema: { type: string } }
      get:
        operationId: getPart
        x-sdk: things.getPart
        x-permission: public
        security: []
        summary: Get a part
        description: Gets it.
        parameters: [{ name: as, in: query, required: true, description: How., schema: { type: string } }]
        responses: { '200': { $ref: '#/components/responses/Part' } }
      delete:
        operationId: deletePart
        x-permission: public
        security: []
        summary: Delete a part
        description: It has no place in the SDK.
        responses: { '204': { description: Gone. } }
`) as Contract;

describe('the resources of the TypeScript SDK', () => {
  const text = emitSdkResources(contract, buildModel(contract));

  test('are a table of what each operation takes and gives, of those that have a place', () => {
    expect(text.match(/^ {4}'.*',$/gm)).toEqual([
      "    'list LIST',",
      "    'create POST body',",
      "    'remove DELETE/{0}',",
      "    'getPart GET/{0}/parts/{1} query',",
    ]);
  });

  test('are not made of an answer that is neither a page, nor `data`, nor the nothing of a DELETE', () => {
    const whole = structuredClone(contract);
    Object.assign(whole.components?.schemas?.['Thing'] as object, { properties: { id: { type: 'string' } } });
    expect(() => emitSdkResources(whole, buildModel(whole))).toThrow('createThing has x-sdk, and answers neither');
  });

  test('are all below the path that the resource is called after', () => {
    const astray = structuredClone(contract);
    const { get } = astray.paths['/api/v1/things'] as { get: object };
    Object.assign(astray.paths, { '/api/v1/others': { get: { ...get, operationId: 'listOthers', 'x-sdk': 'things.others' } } });
    expect(() => emitSdkResources(astray, buildModel(astray))).toThrow(
      "/api/v1/others is not below /api/v1/things, where all of the SDK's things are.",
    );
  });

  test('are typed: the parameters of the path first, then body and query, which is optional where nothing of it is required', () => {
    expect(text).toContain("list(query?: QueryOf<'listThings'>, options?: RequestOptions): Pages<ItemOf<'listThings'>>;");
    expect(text).toContain("create(body: BodyOf<'createThing'>, options?: RequestOptions): Answer<DataOf<'createThing'>>;");
    expect(text).toContain(
      "getPart(thingId: string, partId: string, query: QueryOf<'getPart'>, options?: RequestOptions): Answer<DataOf<'getPart'>>;",
    );
  });
});

describe('the client policy for the TypeScript SDK', () => {
  test('is a constant for each number, durations in milliseconds', () => {
    expect(emitSdkPolicy(contract).match(/^export .*$/gm)).toEqual([
      'export const RETRY_MAX_RETRIES: number = 2;',
      'export const RETRY_STATUSES: readonly number[] = [408, 429];',
      "export const RETRY_IDEMPOTENT_METHODS: readonly string[] = ['GET', 'PUT'];",
      'export const RETRY_BACKOFF_BASE_MILLISECONDS: number = 500;',
      "export const REFRESH_EXCHANGE_PATH: string = '/token';",
    ]);
  });

  test('must be there', () => {
    expect(() => emitSdkPolicy({ ...contract, 'x-client-policy': undefined })).toThrow('openapi.yaml has no x-client-policy');
  });
});
