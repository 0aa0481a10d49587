import type { Schema } from '../contract.ts';
import { DOCS_KEYWORDS } from './docs.ts';

/** The keywords of each type that the model can represent, besides `type`, `default` and those of {@link DOCS_KEYWORDS}. */
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

/** @throws Error for a keyword that would be lost, since the model has no place for it */
export function requireKeywords(schema: Schema, known: readonly string[], where: string): void {
  const unknown = Object.keys(schema).find((keyword) => ![...DOCS_KEYWORDS, 'default', 'type', ...known].includes(keyword));
  if (unknown !== undefined) {
    throw new Error(
      `${where}: the model can't represent ${unknown} here: write it another way, or teach scripts/generate/src/model/read-schema.ts`,
    );
  }
}
