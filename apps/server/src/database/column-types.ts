import { LRUCache } from 'lru-cache';
import { type CustomTypesConfig, types } from 'pg';

/** The object id of `text[]` in Postgres's catalogue of types. */
const TEXT_ARRAY = 1009;

const readAnyTextArray: (text: string) => string[] = types.getTypeParser(TEXT_ARRAY as never);

/** The most recently read arrays, by their text. Each look-up of a caller reads permissions, and most callers have one of a few sets. */
const recentArrays = new LRUCache<string, string[]>({ max: 1_000 });

function readTextArray(text: string): string[] {
  let array = recentArrays.get(text);
  if (!array) {
    array = readAnyTextArray(text);
    // Several rows share the array.
    Object.freeze(array);
    recentArrays.set(text, array);
  }
  return array;
}

/** The parsers of column values, by the object id of their type. */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: (type, format) => (Number(type) === TEXT_ARRAY && format !== 'binary' ? readTextArray : types.getTypeParser(type, format)),
};
