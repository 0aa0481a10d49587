import type { Schema } from '../contract.ts';
import { DOCS_KEYWORDS } from './docs.ts';

/** The keywords that the model can represent for each type, besides `type`, `default` and {@link DOCS_KEYWORDS}. */
export const KEYWORDS = {
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties', 'propertyNames'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['format', 'pattern', 'minLength', 'maxLength'],
  integer: ['format', 'minimum', 'maximum'],
  number: ['format', 'minimum', 'maximum'],
  boolean: [],
} as const;

export type Type = keyof typeof KEYWORDS;

export function isType(type: string): type is Type {
  return type in KEYWORDS;
}

/** @throws Error for a keyword that the model can't represent and that would be lost */
export function requireKeywords(schema: Schema, known: readonly string[], where: string): void {
  const unknown = Object.keys(schema).find((keyword) => ![...DOCS_KEYWORDS, 'default', 'type', ...known].includes(keyword));
  if (unknown !== undefined) {
    throw new Error(
      `${where}: the model can't represent ${unknown} here: use other keywords, or add it to scripts/generate/src/model/read-schema.ts`,
    );
  }
}
