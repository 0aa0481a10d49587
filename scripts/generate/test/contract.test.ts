import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContract } from '../src/contract.ts';
import { buildModel } from '../src/model/model.ts';
import type { PropertyModel, SchemaModel } from '../src/model/schemas.ts';

const model = buildModel(readContract(join(import.meta.dirname, '../../../openapi.yaml')));

/** All schemas of the contract, including nested ones. */
const schemas = [
  ...Object.values(model.schemas),
  ...model.operations.flatMap(({ parameters, body, responses }) => [
    ...Object.values(parameters).flatMap((group) => group.map(({ schema }) => schema)),
    ...(body ? [body.schema] : []),
    ...responses.flatMap(({ schema }) => schema ?? []),
  ]),
].flatMap(withInner);

function withInner(schema: SchemaModel): SchemaModel[] {
  return [schema, ...innerOf(schema).flatMap(withInner)];
}

function innerOf(schema: SchemaModel): readonly SchemaModel[] {
  switch (schema.kind) {
    case 'object':
      return [
        ...schema.properties.map((property) => property.schema),
        ...(typeof schema.additional === 'object' ? [schema.additional] : []),
      ];
    case 'map':
      return [schema.values];
    case 'array':
      return [schema.items];
    case 'union':
      return schema.variants;
    default:
      return [];
  }
}

const properties: PropertyModel[] = schemas.flatMap((schema) => (schema.kind === 'object' ? schema.properties : []));

test('the model represents every schema of openapi.yaml', () => {
  expect(schemas.length).toBeGreaterThan(1000);
  expect(Object.keys(model.schemas).filter((name) => model.schemas[name]?.kind === 'any')).toEqual([]);
});

test('every reference in openapi.yaml leads to a schema', () => {
  const names = schemas.flatMap((schema) => (schema.kind === 'reference' ? schema.name : schema.kind === 'object' ? schema.bases : []));
  expect(names.filter((name) => !(name in model.schemas))).toEqual([]);
});

test('every property that contains a secret is marked, so that no SDK prints it', () => {
  const isSecret = ({ name, schema }: PropertyModel): boolean =>
    /^(key|secret|client_secret|token|access_token)$/.test(name) ||
    (schema.kind === 'string' && /^\^(sk|ck|cs|uk|whsec)_/.test(schema.pattern ?? ''));
  const secrets = properties.filter(isSecret).map(({ schema }) => (schema.kind === 'reference' ? model.schemas[schema.name] : schema));
  expect(secrets.length).toBeGreaterThan(10);
  expect(secrets.filter((schema) => schema?.kind !== 'string' || !schema.secret)).toEqual([]);
});

test('every operation of an SDK returns data, a page or nothing', () => {
  const results = model.operations.filter(({ sdk }) => sdk).map(({ result }) => result.kind);
  expect([...new Set(results)].toSorted()).toEqual(['data', 'nothing', 'page']);
});
