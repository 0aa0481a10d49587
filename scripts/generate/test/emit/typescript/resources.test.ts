import { describe, expect, test } from 'vitest';
import { emitResources } from '../../../src/emit/typescript/resources.ts';
import { buildModel } from '../../../src/model/model.ts';
import { smallContract } from '../../small-contract.ts';

const files = emitResources(buildModel(smallContract()).resources);

describe('the resources of the TypeScript SDK', () => {
  test.each([...files.keys()])('match the golden file %s', async (file) => {
    await expect(files.get(file)).toMatchFileSnapshot(`../../golden/typescript/${file}.txt`);
  });

  test('have one file each, a file that exports all of them, and a file that creates all of them', () => {
    expect([...files.keys()]).toEqual(['resources/books.ts', 'resources/reading-room.ts', 'resources.ts', 'create-resources.ts']);
  });

  test.each([
    ['a method that returns pages', 'books', "list(query?: QueryOf<'listBooks'>, options?: RequestOptions): Pages<ItemOf<'listBooks'>> {"],
    ['a method with a request body', 'books', "add(body: BodyOf<'addBook'>, options?: RequestOptions): ApiPromise<DataOf<'addBook'>> {"],
    [
      'a method whose response has no body',
      'books',
      "return emptyOf(this.#client.DELETE('/api/v1/books/{bookId}', { ...options, params: { path: { bookId } } }));",
    ],
    [
      'a required query, after the parameters of the path',
      'reading-room',
      "getPage(bookId: string, pageId: string, query: QueryOf<'getPage'>, options?",
    ],
    [
      'a method whose path does not start with the name of the resource',
      'reading-room',
      "'/elsewhere/{bookId}/pages/{pageId}', { ...options, params: { path: { bookId, pageId }, query } }",
    ],
    ['a deprecated method', 'reading-room', '   * @deprecated\n'],
  ])('have %s', (_name, resource, text) => {
    expect(files.get(`resources/${resource}.ts`)).toContain(text);
  });
});
