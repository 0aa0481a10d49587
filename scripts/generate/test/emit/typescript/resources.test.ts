import { describe, expect, test } from 'vitest';
import { emitResources } from '../../../src/emit/typescript/resources.ts';
import { buildModel } from '../../../src/model/model.ts';
import { smallContract } from '../../small-contract.ts';

describe('the resources of the TypeScript SDK', () => {
  const { resources } = buildModel(smallContract());
  const text = emitResources(resources.filter(({ name }) => name === 'books'));

  test('are a table of what each operation takes and gives', () => {
    expect(text.match(/^ {4}'.*',$/gm)).toEqual(["    'list LIST',", "    'add POST body',", "    'delete DELETE/{0}',"]);
  });

  test('are all below the path that the resource is called after', () => {
    expect(() => emitResources(resources)).toThrow("is not below /api/v1/reading-room, where all of the SDK's readingRoom are.");
  });

  test('are typed: the parameters of the path first, then body and query', () => {
    expect(text).toContain("list(query?: QueryOf<'listBooks'>, options?: RequestOptions): Pages<ItemOf<'listBooks'>>;");
    expect(text).toContain("add(body: BodyOf<'addBook'>, options?: RequestOptions): ApiPromise<DataOf<'addBook'>>;");
  });
});
