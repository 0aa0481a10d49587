import { describe, expect, test } from 'vitest';
import type { Schema } from '../../src/contract.ts';
import { readSchema } from '../../src/model/read-schema.ts';

const read = (schema: Schema) => readSchema(schema, 'openapi.yaml: components/schemas/Thing');

const NULL = { type: 'null' };
const GENRE = { $ref: '#/components/schemas/Genre' };

const cases: readonly [name: string, schemas: { given: Schema; want: object }][] = [
  ['a reference', { given: GENRE, want: { kind: 'reference', name: 'Genre', nullable: false } }],
  [
    'a reference with a description and a default of its own',
    {
      given: { allOf: [GENRE], description: 'Its genre.', default: 'novel' },
      want: { kind: 'reference', name: 'Genre', docs: { description: 'Its genre.' }, default: 'novel' },
    },
  ],
  ['a nullable reference, by anyOf', { given: { anyOf: [GENRE, NULL] }, want: { kind: 'reference', name: 'Genre', nullable: true } }],
  ['a nullable reference, by oneOf', { given: { oneOf: [NULL, GENRE] }, want: { kind: 'reference', name: 'Genre', nullable: true } }],
  ['a nullable string', { given: { type: ['string', 'null'] }, want: { kind: 'string', nullable: true } }],
  [
    'a string with its bounds',
    {
      given: { type: 'string', pattern: '^a', minLength: 1, maxLength: 9 },
      want: { kind: 'string', pattern: '^a', minimumLength: 1, maximumLength: 9, secret: false },
    },
  ],
  ['a date and time', { given: { type: 'string', format: 'date-time' }, want: { kind: 'string', format: 'date-time' } }],
  ['an email address', { given: { type: 'string', format: 'email' }, want: { kind: 'string', format: 'email' } }],
  ['a URI', { given: { type: 'string', format: 'uri' }, want: { kind: 'string', format: 'uri' } }],
  ['a secret', { given: { type: 'string', format: 'password' }, want: { kind: 'string', format: undefined, secret: true } }],
  [
    'an integer with its bounds',
    { given: { type: 'integer', minimum: 1, maximum: 5 }, want: { kind: 'integer', minimum: 1, maximum: 5, is64Bit: false } },
  ],
  ['an integer of 64 bits', { given: { type: 'integer', format: 'int64' }, want: { kind: 'integer', is64Bit: true } }],
  ['a number', { given: { type: 'number' }, want: { kind: 'number' } }],
  ['a boolean', { given: { type: 'boolean', default: true }, want: { kind: 'boolean', default: true } }],
  ['any value', { given: { description: 'Anything.' }, want: { kind: 'any', nullable: true } }],
  ['a constant', { given: { const: '' }, want: { kind: 'constant', value: '' } }],
  [
    'an enumeration',
    { given: { type: 'string', enum: ['a', 'b'] }, want: { kind: 'enumeration', values: [{ value: 'a' }, { value: 'b' }] } },
  ],
  [
    'a nullable enumeration',
    { given: { type: ['string', 'null'], enum: ['a', null] }, want: { nullable: true, values: [{ value: 'a' }] } },
  ],
  [
    'an enumeration with docs for each value',
    {
      given: { type: 'string', oneOf: [{ const: 'a', title: 'First', description: 'The first.' }, { const: 'b' }] },
      want: { kind: 'enumeration', values: [{ value: 'a', docs: { summary: 'First', description: 'The first.' } }, { value: 'b' }] },
    },
  ],
  [
    'an array with its bounds',
    {
      given: { type: 'array', items: GENRE, minItems: 1, maxItems: 5, uniqueItems: true },
      want: { kind: 'array', items: { kind: 'reference' }, minimumItems: 1, maximumItems: 5, unique: true },
    },
  ],
  [
    'an object with required and optional properties',
    {
      given: { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'string', deprecated: true } } },
      want: {
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
    { given: { type: 'object', additionalProperties: false, minProperties: 1 }, want: { additional: 'rejected', minimumProperties: 1 } },
  ],
  [
    'an object whose other properties follow a schema',
    {
      given: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: { type: 'number' } },
      want: { kind: 'object', additional: { kind: 'number' } },
    },
  ],
  [
    'an object with the properties of another',
    {
      given: { allOf: [{ $ref: '#/components/schemas/Book' }, { type: 'object', properties: { a: { type: 'string' } } }] },
      want: { kind: 'object', bases: ['Book'], properties: [{ name: 'a' }] },
    },
  ],
  [
    'a map with its bounds',
    {
      given: { type: 'object', additionalProperties: { type: 'string' }, propertyNames: { minLength: 1, maxLength: 5 }, maxProperties: 7 },
      want: { kind: 'map', values: { kind: 'string' }, minimumKeyLength: 1, maximumKeyLength: 5, maximumEntries: 7 },
    },
  ],
  ['a map of any values', { given: { type: 'object', additionalProperties: true }, want: { kind: 'map', values: { kind: 'any' } } }],
  [
    'a union without a discriminator',
    {
      given: { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'number' }, NULL] },
      want: {
        kind: 'union',
        nullable: true,
        variants: [{ kind: 'string', maximumLength: 5 }, { kind: 'number' }],
        discriminator: undefined,
      },
    },
  ],
  [
    'a union whose variants a constant tells apart',
    {
      given: {
        oneOf: [false, true].map((value) => ({
          type: 'object',
          required: ['active'],
          properties: { active: { type: 'boolean', const: value } },
        })),
      },
      want: { kind: 'union', discriminator: { property: 'active', values: [false, true] } },
    },
  ],
  [
    'a union with the discriminator of OpenAPI',
    {
      given: {
        oneOf: [GENRE, { $ref: '#/components/schemas/Book' }],
        discriminator: { propertyName: 'kind', mapping: { book: '#/components/schemas/Book', genre: GENRE.$ref } },
      },
      want: { kind: 'union', discriminator: { property: 'kind', values: ['genre', 'book'] } },
    },
  ],
];

test.each(cases)('represents %s', (_name, { given, want }) => {
  expect(read(given)).toMatchObject(want);
});

describe('names the place and the mend', () => {
  const place = 'openapi.yaml: components/schemas/Thing';
  const errors: readonly [name: string, { given: Schema; want: string }][] = [
    [
      'a keyword that it can’t represent',
      { given: { type: 'string', contentEncoding: 'base64' }, want: `${place}: the model can't represent contentEncoding` },
    ],
    [
      'a keyword in a property',
      { given: { type: 'object', properties: { a: { not: {} } } }, want: `${place}/properties/a: the model can't represent not` },
    ],
    [
      'a keyword in an item',
      { given: { type: 'array', items: { type: 'integer', multipleOf: 2 } }, want: `${place}/items: the model can't represent multipleOf` },
    ],
    ['several types', { given: { type: ['string', 'integer'] }, want: `${place}: a schema has one type besides null: write anyOf` }],
    ['an unknown type', { given: { type: 'text' }, want: `${place}: there is no type text: name one of` }],
    ['an unknown format of a string', { given: { type: 'string', format: 'ipv4' }, want: `${place}: the format of a string is password` }],
    ['an unknown format of a number', { given: { type: 'number', format: 'float' }, want: `${place}: the format of a number is int64` }],
    ['an array without items', { given: { type: 'array' }, want: `${place}: an array says what its items are` }],
    ['an enum of numbers', { given: { type: 'string', enum: [1] }, want: `${place}: an enum is a list of texts` }],
    ['a constant number', { given: { const: 1 }, want: `${place}: a const is a text or a boolean` }],
    [
      'a required property that is not there',
      { given: { type: 'object', required: ['b'], properties: {} }, want: `${place}: required names b` },
    ],
    [
      'a reference to another kind of component',
      { given: { $ref: '#/components/headers/Count' }, want: `${place}: #/components/headers/Count is not in` },
    ],
    [
      'an allOf of strings',
      { given: { allOf: [{ type: 'string' }, { type: 'string' }] }, want: `${place}: an allOf joins references and objects` },
    ],
    [
      'a bound of a map on an object with properties',
      { given: { type: 'object', properties: { a: {} }, maxProperties: 3 }, want: `${place}: maxProperties is for an object without` },
    ],
    [
      'a map bounded by a pattern',
      { given: { type: 'object', propertyNames: { pattern: 'a' } }, want: `${place}: a map bounds its keys by` },
    ],
    [
      'a discriminator without a mapping',
      { given: { oneOf: [GENRE, GENRE], discriminator: { propertyName: 'a' } }, want: `${place}: the discriminator maps a value to each` },
    ],
  ];
  test.each(errors)('of %s', (_name, { given, want }) => {
    expect(() => read(given)).toThrow(want);
  });
});
