import { LRUCache } from 'lru-cache';
import { type CustomTypesConfig, types } from 'pg';

/** `text[]` in Postgres's catalogue of types. */
const TEXT_ARRAY = 1009;

const readAnyTextArray: (text: string) => string[] = types.getTypeParser(TEXT_ARRAY as never);

/** The arrays that were read last, by their text. Each look-up of a caller reads permissions, and most callers have one of a few sets of them. */
const recent = new LRUCache<string, string[]>({ max: 1_000 });

function readTextArray(text: string): string[] {
  let array = recent.get(text);
  if (!array) {
    array = readAnyTextArray(text);
    // Several rows have it.
    Object.freeze(array);
    recent.set(text, array);
  }
  return array;
}

/** How the values of columns are read, by the type that Postgres gives them. */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: (type, format) => (Number(type) === TEXT_ARRAY && format !== 'binary' ? readTextArray : types.getTypeParser(type, format)),
};
