import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { buildModel } from '../../src/model/model.ts';
import { smallContract } from '../small-contract.ts';

/** Leaves out values that are false or empty, so that the rest is easy to read. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, withoutEmpty(member)] as const);
  const isEmpty = (member: unknown): boolean =>
    member === false || (typeof member === 'object' && member !== null && Object.keys(member).length === 0);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined && !isEmpty(member)));
}

test('the model contains the whole contract, independent of any language', async () => {
  const model = buildModel(smallContract());
  const resources = model.resources.map(({ name, methods }) => [name, methods.map((method) => `${method.name}: ${method.operation.id}`)]);
  const golden = stringify(withoutEmpty({ ...model, resources: Object.fromEntries(resources) }), {
    aliasDuplicateObjects: false,
    lineWidth: 140,
  });
  await expect(golden).toMatchFileSnapshot('../golden/model.yaml');
});

test('rejects two operations with the same operationId', () => {
  const contract = smallContract();
  Object.assign(contract.paths['/api/v1/books']?.['get'] as object, { operationId: 'addBook' });
  expect(() => buildModel(contract)).toThrow('openapi.yaml: two operations have the operationId addBook: rename one of them');
});

test('rejects two operations with the same x-sdk', () => {
  const contract = smallContract();
  Object.assign(contract.paths['/api/v1/books']?.['get'] as object, { 'x-sdk': 'books.add' });
  expect(() => buildModel(contract)).toThrow('openapi.yaml: listBooks and addBook both have "x-sdk: books.add": rename one of them');
});
