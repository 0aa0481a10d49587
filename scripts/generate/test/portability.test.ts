import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Contract } from '../src/contract.ts';
import { requirePortable } from '../src/portability.ts';

/** A contract with only these schemas. */
const withSchemas = (schemas: string): Contract => ({ paths: {}, components: { schemas: parse(schemas) } }) as unknown as Contract;

test.each([
  [
    'a schema of several types',
    "Fields: { additionalProperties: { type: [string, number, 'null'] } }",
    'openapi.yaml: #/components/schemas/Fields/additionalProperties/type: write anyOf with one schema for each of the types string, number, null',
  ],
  [
    'a property of several types, even if the property is named like a keyword',
    'Thing: { properties: { default: { type: [string, boolean] } } }',
    'openapi.yaml: #/components/schemas/Thing/properties/default/type: write anyOf with one schema for each of the types string, boolean',
  ],
  [
    'a named union of a text and null',
    "Text: { anyOf: [{ type: string }, { type: 'null' }] }",
    "openapi.yaml: #/components/schemas/Text/anyOf: write type: [string, 'null'] with the keywords of the string",
  ],
  [
    'a named union of null and a reference to a number',
    "Count: { type: integer }\nLast: { oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Count' }] }",
    "openapi.yaml: #/components/schemas/Last/oneOf: write type: [integer, 'null'] with the keywords of the integer",
  ],
])('rejects %s, and names the place and the fix', (_, schemas, message) => {
  expect(() => requirePortable(withSchemas(schemas))).toThrow(new Error(message));
});

test('rejects webhooks, and names callbacks as the fix', () => {
  expect(() => requirePortable({ ...withSchemas('{}'), webhooks: {} })).toThrow(
    new Error('openapi.yaml: #/webhooks: declare it in the callbacks of the operation that registers the URL'),
  );
});

test('names every place in one error', () => {
  const schemas = 'One: { type: [string, number] }\nOther: { items: { type: [boolean, string] } }';
  expect(() => requirePortable(withSchemas(schemas))).toThrow(/schemas\/One\/type.*\n.*schemas\/Other\/items\/type/);
});

test.each([
  ['a type that may be null', "Text: { type: [string, 'null'] }"],
  ['a union of several types', 'Value: { anyOf: [{ type: string }, { type: number }] }'],
  ['a named union of an object and null', "Limit: { anyOf: [{ type: object }, { type: 'null' }] }"],
  ['an example that looks like a schema', 'Schema: { type: object, examples: [{ type: [string, number] }] }'],
])('accepts %s', (_, schemas) => {
  expect(() => requirePortable(withSchemas(schemas))).not.toThrow();
});
