import type { CustomTypesConfig, FieldDef } from 'pg';

/** Converts the texts that the database sent for the columns into a row. */
export type ReadRow = (texts: readonly (string | null)[]) => Record<string, unknown>;

/** @param fields - the database's description of the columns */
export function createReadRow(fields: readonly FieldDef[], types: CustomTypesConfig): ReadRow {
  const columns = fields.map(({ name, dataTypeID }) => ({ name, parse: types.getTypeParser(dataTypeID, 'text') }));
  return (texts) => {
    const row: Record<string, unknown> = {};
    let index = 0;
    for (const { name, parse } of columns) {
      const text = texts[index++];
      row[name] = text === null ? null : parse(text);
    }
    return row;
  };
}
