import { type CustomTypesConfig, types } from 'pg';

/** `text[]` in Postgres's catalogue of types. */
const TEXT_ARRAY = 1009;

const readAnyTextArray: (text: string) => string[] = types.getTypeParser(TEXT_ARRAY as never);

/** Each look-up of a caller reads one, of permissions, and those have nothing in them that stands in quotes. */
function readTextArray(text: string): string[] {
  return /^\{[a-z_:,]+\}$/.test(text) ? text.slice(1, -1).split(',') : readAnyTextArray(text);
}

/** How the values of columns are read, by the type that Postgres gives them. */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: (type, format) => (Number(type) === TEXT_ARRAY && format !== 'binary' ? readTextArray : types.getTypeParser(type, format)),
};
