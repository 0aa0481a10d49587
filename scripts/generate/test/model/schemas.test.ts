import { expect, test } from 'vitest';
import { buildModel } from '../../src/model/model.ts';
import { isNullable, type ObjectSchema, propertiesOf, resolveSchema } from '../../src/model/schemas.ts';
import { smallContract } from '../small-contract.ts';

const { schemas } = buildModel(smallContract());

test('an object has the properties of its bases first, then its own', () => {
  const names = propertiesOf(schemas, schemas['BookWithCode'] as ObjectSchema).map(({ name }) => name);
  expect(names).toEqual(['id', 'title', 'genre', 'shelf', 'isbn', 'lentAt', 'notes', 'code']);
});

test('a chain of references is followed to its end, and is nullable if one of its references is', () => {
  const reference = {
    kind: 'reference',
    nullable: false,
    default: undefined,
    docs: { summary: undefined, description: undefined, deprecated: false, examples: [] },
  } as const;
  const chain = { ...schemas, First: { ...reference, name: 'Second' }, Second: { ...reference, name: 'Genre', nullable: true } };
  expect(resolveSchema(chain, chain.First)).toMatchObject({ kind: 'enumeration' });
  expect(isNullable(chain, chain.First)).toBe(true);
  expect(isNullable(chain, { ...reference, name: 'Genre' })).toBe(false);
});

test('the error for a broken reference names the missing schema', () => {
  const contract = smallContract();
  Object.assign(contract.components.schemas, { BookResponse: { $ref: '#/components/schemas/Moon' } });
  expect(() => buildModel(contract)).toThrow('#/components/schemas/Moon does not exist');
});
