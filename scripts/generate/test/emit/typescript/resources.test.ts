import { describe, expect, test } from 'vitest';
import { emitResources } from '../../../src/emit/typescript/resources.ts';
import { buildModel } from '../../../src/model/model.ts';
import { smallContract } from '../../small-contract.ts';

const files = emitResources(buildModel(smallContract()).resources);

describe('the resources of the TypeScript SDK', () => {
  test.each([...files.keys()])('are written as before: %s', async (file) => {
    await expect(files.get(file)).toMatchFileSnapshot(`../../golden/typescript/${file}.txt`);
  });

  test('have a file for each, that a file exports and another makes', () => {
    expect([...files.keys()]).toEqual(['resources/books.ts', 'resources/reading-room.ts', 'resources.ts', 'create-resources.ts']);
  });

  test.each([
    ['a page', 'books', "list(query?: QueryOf<'listBooks'>, options?: RequestOptions): Pages<ItemOf<'listBooks'>> {"],
    ['a body', 'books', "add(body: BodyOf<'addBook'>, options?: RequestOptions): ApiPromise<DataOf<'addBook'>> {"],
    [
      'a response without a body',
      'books',
      "return emptyOf(this.#client.DELETE('/api/v1/books/{bookId}', { ...options, params: { path: { bookId } } }));",
    ],
    [
      'a required query, after the parameters of the path',
      'reading-room',
      "getPage(bookId: string, pageId: string, query: QueryOf<'getPage'>, options?",
    ],
    [
      'a path that is not called after its resource',
      'reading-room',
      "'/elsewhere/{bookId}/pages/{pageId}', { ...options, params: { path: { bookId, pageId }, query } }",
    ],
    ['a deprecation', 'reading-room', '   * @deprecated\n'],
  ])('have %s', (_name, resource, text) => {
    expect(files.get(`resources/${resource}.ts`)).toContain(text);
  });
});
