import { describe, expect, test } from 'vitest';
import type { Schema } from '../../src/contract.ts';
import { readSchema } from '../../src/model/read-schema.ts';

const read = (schema: Schema) => readSchema(schema, 'openapi.yaml: components/schemas/Thing');

const NULL = { type: 'null' };
const GENRE = { $ref: '#/components/schemas/Genre' };

const cases: readonly [name: string, schemas: { given: Schema; expected: object }][] = [
  ['a reference', { given: GENRE, expected: { kind: 'reference', name: 'Genre', nullable: false } }],
  [
    'a reference with its own description and default',
    {
      given: { allOf: [GENRE], description: 'Its genre.', default: 'novel' },
      expected: { kind: 'reference', name: 'Genre', docs: { description: 'Its genre.' }, default: 'novel' },
    },
  ],
  ['a nullable reference, by anyOf', { given: { anyOf: [GENRE, NULL] }, expected: { kind: 'reference', name: 'Genre', nullable: true } }],
  ['a nullable reference, by oneOf', { given: { oneOf: [NULL, GENRE] }, expected: { kind: 'reference', name: 'Genre', nullable: true } }],
  ['a nullable string', { given: { type: ['string', 'null'] }, expected: { kind: 'string', nullable: true } }],
  [
    'a string with its bounds',
    {
      given: { type: 'string', pattern: '^a', minLength: 1, maxLength: 9 },
      expected: { kind: 'string', pattern: '^a', minimumLength: 1, maximumLength: 9, secret: false },
    },
  ],
  ['a date and time', { given: { type: 'string', format: 'date-time' }, expected: { kind: 'string', format: 'date-time' } }],
  ['an email address', { given: { type: 'string', format: 'email' }, expected: { kind: 'string', format: 'email' } }],
  ['a URI', { given: { type: 'string', format: 'uri' }, expected: { kind: 'string', format: 'uri' } }],
  ['a secret', { given: { type: 'string', format: 'password' }, expected: { kind: 'string', format: undefined, secret: true } }],
  [
    'an integer with its bounds',
    { given: { type: 'integer', minimum: 1, maximum: 5 }, expected: { kind: 'integer', minimum: 1, maximum: 5, is64Bit: false } },
  ],
  ['an integer of 64 bits', { given: { type: 'integer', format: 'int64' }, expected: { kind: 'integer', is64Bit: true } }],
  ['a number', { given: { type: 'number' }, expected: { kind: 'number' } }],
  ['a boolean', { given: { type: 'boolean', default: true }, expected: { kind: 'boolean', default: true } }],
  ['any value', { given: { description: 'Anything.' }, expected: { kind: 'any', nullable: true } }],
  ['a constant', { given: { const: '' }, expected: { kind: 'constant', value: '' } }],
  [
    'an enumeration',
    { given: { type: 'string', enum: ['a', 'b'] }, expected: { kind: 'enumeration', values: [{ value: 'a' }, { value: 'b' }] } },
  ],
  [
    'a nullable enumeration',
    { given: { type: ['string', 'null'], enum: ['a', null] }, expected: { nullable: true, values: [{ value: 'a' }] } },
  ],
  [
    'an enumeration with docs for each value',
    {
      given: { type: 'string', oneOf: [{ const: 'a', title: 'First', description: 'The first.' }, { const: 'b' }] },
      expected: { kind: 'enumeration', values: [{ value: 'a', docs: { summary: 'First', description: 'The first.' } }, { value: 'b' }] },
    },
  ],
  [
    'an array with its bounds',
    {
      given: { type: 'array', items: GENRE, minItems: 1, maxItems: 5, uniqueItems: true },
      expected: { kind: 'array', items: { kind: 'reference' }, minimumItems: 1, maximumItems: 5, unique: true },
    },
  ],
  [
    'an object with required and optional properties',
    {
      given: { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'string', deprecated: true } } },
      expected: {
        kind: 'object',
        bases: [],
        additional: 'anything',
        properties: [
          { name: 'a', required: true, schema: { docs: { deprecated: false } } },
          { name: 'b', required: false, schema: { docs: { deprecated: true } } },
        ],
      },
    },
  ],
  [
    'an object that rejects unknown properties',
    {
      given: { type: 'object', additionalProperties: false, minProperties: 1 },
      expected: { additional: 'rejected', minimumProperties: 1 },
    },
  ],
  [
    'an object whose other properties follow a schema',
    {
      given: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: { type: 'number' } },
      expected: { kind: 'object', additional: { kind: 'number' } },
    },
  ],
  [
    'an object with the properties of another',
    {
      given: { allOf: [{ $ref: '#/components/schemas/Book' }, { type: 'object', properties: { a: { type: 'string' } } }] },
      expected: { kind: 'object', bases: ['Book'], properties: [{ name: 'a' }] },
    },
  ],
  [
    'a map with its bounds',
    {
      given: { type: 'object', additionalProperties: { type: 'string' }, propertyNames: { minLength: 1, maxLength: 5 }, maxProperties: 7 },
      expected: { kind: 'map', values: { kind: 'string' }, minimumKeyLength: 1, maximumKeyLength: 5, maximumEntries: 7 },
    },
  ],
  ['a map of any values', { given: { type: 'object', additionalProperties: true }, expected: { kind: 'map', values: { kind: 'any' } } }],
  [
    'a union without a discriminator',
    {
      given: { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'number' }, NULL] },
      expected: {
        kind: 'union',
        nullable: true,
        variants: [{ kind: 'string', maximumLength: 5 }, { kind: 'number' }],
        discriminator: undefined,
      },
    },
  ],
  [
    'a union whose variants a constant distinguishes',
    {
      given: {
        oneOf: [false, true].map((value) => ({
          type: 'object',
          required: ['active'],
          properties: { active: { type: 'boolean', const: value } },
        })),
      },
      expected: { kind: 'union', discriminator: { property: 'active', values: [false, true] } },
    },
  ],
  [
    'a union with the discriminator of OpenAPI',
    {
      given: {
        oneOf: [GENRE, { $ref: '#/components/schemas/Book' }],
        discriminator: { propertyName: 'kind', mapping: { book: '#/components/schemas/Book', genre: GENRE.$ref } },
      },
      expected: { kind: 'union', discriminator: { property: 'kind', values: ['genre', 'book'] } },
    },
  ],
];

test.each(cases)('represents %s', (_name, { given, expected }) => {
  expect(read(given)).toMatchObject(expected);
});

describe('an error names the place and the fix', () => {
  const place = 'openapi.yaml: components/schemas/Thing';
  const errors: readonly [name: string, { given: Schema; expected: string }][] = [
    [
      'a keyword that it can’t represent',
      { given: { type: 'string', contentEncoding: 'base64' }, expected: `${place}: the model can't represent contentEncoding` },
    ],
    [
      'a keyword in a property',
      { given: { type: 'object', properties: { a: { not: {} } } }, expected: `${place}/properties/a: the model can't represent not` },
    ],
    [
      'a keyword in an item',
      {
        given: { type: 'array', items: { type: 'integer', multipleOf: 2 } },
        expected: `${place}/items: the model can't represent multipleOf`,
      },
    ],
    [
      'several types',
      { given: { type: ['string', 'integer'] }, expected: `${place}: a schema may have one type besides null: write anyOf` },
    ],
    ['an unknown type', { given: { type: 'text' }, expected: `${place}: the type text does not exist: name one of` }],
    [
      'an unknown format of a string',
      { given: { type: 'string', format: 'ipv4' }, expected: `${place}: the format of a string must be password` },
    ],
    [
      'an unknown format of a number',
      { given: { type: 'number', format: 'float' }, expected: `${place}: the format of a number must be int64` },
    ],
    ['an array without items', { given: { type: 'array' }, expected: `${place}: an array has no items` }],
    ['an enum of numbers', { given: { type: 'string', enum: [1] }, expected: `${place}: an enum must be a list of strings` }],
    ['a constant number', { given: { const: 1 }, expected: `${place}: a const must be a string or a boolean` }],
    [
      'a required property that does not exist',
      { given: { type: 'object', required: ['b'], properties: {} }, expected: `${place}: required names b` },
    ],
    [
      'a reference to another kind of component',
      { given: { $ref: '#/components/headers/Count' }, expected: `${place}: #/components/headers/Count is not in` },
    ],
    [
      'an allOf of strings',
      {
        given: { allOf: [{ type: 'string' }, { type: 'string' }] },
        expected: `${place}: an allOf may contain only references and objects`,
      },
    ],
    [
      'a limit of a map on an object with properties',
      {
        given: { type: 'object', properties: { a: {} }, maxProperties: 3 },
        expected: `${place}: maxProperties is only for an object without`,
      },
    ],
    [
      'a map whose keys are limited by a pattern',
      { given: { type: 'object', propertyNames: { pattern: 'a' } }, expected: `${place}: a map may limit its keys by` },
    ],
    [
      'a discriminator without a mapping',
      {
        given: { oneOf: [GENRE, GENRE], discriminator: { propertyName: 'a' } },
        expected: `${place}: the discriminator must map a value to each`,
      },
    ],
  ];
  test.each(errors)('for %s', (_name, { given, expected }) => {
    expect(() => read(given)).toThrow(expected);
  });
});
