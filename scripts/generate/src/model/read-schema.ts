import type { Schema } from '../contract.ts';
import { readDocs } from './docs.ts';
import { readDiscriminator } from './read-discriminator.ts';
import { isType, KEYWORDS, requireKeywords, type Type } from './schema-keywords.ts';
import { type ObjectSchema, type PropertyModel, type SchemaModel, STRING_FORMATS } from './schemas.ts';

const REFERENCE = /^#\/components\/schemas\/([A-Za-z0-9]+)$/;

/** The members that schemas of all kinds have. */
type Common = Pick<SchemaModel, 'docs' | 'nullable' | 'default'>;

/**
 * Reads a JSON Schema of the contract.
 *
 * @throws Error that names the place and the fix, if the model can't represent the schema
 */
export function readSchema(schema: Schema, where: string): SchemaModel {
  const common: Common = { docs: readDocs(schema), nullable: false, default: schema.default };
  if (schema.$ref !== undefined) return readReference(schema, common, where);
  if (schema['allOf']) return readComposition(schema, common, where);
  if (schema['oneOf'] ?? schema['anyOf']) return readAlternatives(schema, common, where);
  if ('const' in schema) return readConstant(schema, common, where);
  if ('enum' in schema) return readEnumeration(schema, common, where);

  const types = [schema['type'] ?? []].flat() as string[];
  const [type, ...others] = types.filter((each) => each !== 'null');
  const typed: Common = { ...common, nullable: types.includes('null') };
  if (type === undefined) {
    requireKeywords(schema, [], where);
    return { kind: 'any', ...typed, nullable: true };
  }
  if (others.length > 0) throw new Error(`${where}: a schema may have one type besides null: write anyOf with a schema for each type`);
  if (!isType(type)) throw new Error(`${where}: the type ${type} does not exist: name one of ${Object.keys(KEYWORDS).join(', ')}`);
  requireKeywords(schema, KEYWORDS[type], where);
  return readType(schema, type, typed, where);
}

function readType(schema: Schema, type: Type, common: Common, where: string): SchemaModel {
  switch (type) {
    case 'object':
      return readObject(schema, common, where);
    case 'array': {
      const items = schema['items'] as Schema | undefined;
      if (!items) throw new Error(`${where}: an array has no items: add a schema for them`);
      return {
        kind: 'array',
        ...common,
        items: readSchema(items, `${where}/items`),
        minimumItems: numberOf(schema, 'minItems'),
        maximumItems: numberOf(schema, 'maxItems'),
        unique: schema['uniqueItems'] === true,
      };
    }
    case 'string':
      return readString(schema, common, where);
    case 'boolean':
      return { kind: 'boolean', ...common };
    case 'integer':
    case 'number':
      return readNumber(schema, type, common, where);
  }
}

/** In the JSON Schema of OpenAPI 3.1, a reference may have its own docs beside it. */
function readReference(schema: Schema, common: Common, where: string): SchemaModel {
  requireKeywords(schema, ['$ref'], where);
  const [, name] = REFERENCE.exec(schema.$ref ?? '') ?? [];
  if (name === undefined) throw new Error(`${where}: ${schema.$ref} is not in components/schemas: move it there`);
  return { kind: 'reference', ...common, name };
}

/** Reads an `allOf`: one reference with its own docs, or an object with the properties of others. */
function readComposition(schema: Schema, common: Common, where: string): SchemaModel {
  requireKeywords(schema, ['allOf'], where);
  const parts = (schema['allOf'] as readonly Schema[]).map((part, index) => readSchema(part, `${where}/allOf/${index}`));
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'reference') return { ...only, ...common };

  const objects = parts.filter((part): part is ObjectSchema => part.kind === 'object' && part.bases.length === 0);
  const references = parts.filter((part) => part.kind === 'reference');
  if (objects.length + references.length < parts.length) {
    throw new Error(`${where}: an allOf may contain only references and objects: make each part one of these`);
  }
  return {
    kind: 'object',
    ...common,
    bases: references.map(({ name }) => name),
    properties: objects.flatMap(({ properties }) => properties),
    additional: objects.at(-1)?.additional ?? 'anything',
    minimumProperties: objects.at(-1)?.minimumProperties,
  };
}

/** Reads a `oneOf` or `anyOf`: a schema that may be null, an enumeration whose values have docs, or a union. */
function readAlternatives(schema: Schema, common: Common, where: string): SchemaModel {
  const keyword = schema['oneOf'] ? 'oneOf' : 'anyOf';
  requireKeywords(schema, [keyword, 'type', 'discriminator'], where);
  const given = schema[keyword] as readonly Schema[];
  if (given.every((each) => typeof each['const'] === 'string')) {
    return { kind: 'enumeration', ...common, values: given.map((each) => ({ value: String(each['const']), docs: readDocs(each) })) };
  }
  const nullable = given.some(isNull);
  const variants = given.flatMap((each, index) => (isNull(each) ? [] : [readSchema(each, `${where}/${keyword}/${index}`)]));
  const [only] = variants;
  if (variants.length === 1 && only) return { ...only, ...withDocsOf(common, only), nullable };
  return { kind: 'union', ...common, nullable, variants, discriminator: readDiscriminator(schema, given, variants, where) };
}

function readConstant(schema: Schema, common: Common, where: string): SchemaModel {
  requireKeywords(schema, ['type', 'const'], where);
  const value = schema['const'];
  if (typeof value !== 'string' && typeof value !== 'boolean') throw new Error(`${where}: a const must be a string or a boolean`);
  return { kind: 'constant', ...common, value };
}

function readObject(schema: Schema, common: Common, where: string): SchemaModel {
  const properties = readProperties(schema, where);
  const given = schema['additionalProperties'] as Schema | boolean | undefined;
  const additional =
    typeof given === 'object' ? readSchema(given, `${where}/additionalProperties`) : given === false ? 'rejected' : 'anything';
  if (properties.length > 0 || additional === 'rejected') {
    for (const keyword of ['propertyNames', 'maxProperties']) {
      if (keyword in schema) throw new Error(`${where}: ${keyword} is only for an object without properties: remove it`);
    }
    return { kind: 'object', ...common, bases: [], properties, additional, minimumProperties: numberOf(schema, 'minProperties') };
  }
  const { minLength, maxLength, ...surplus } = (schema['propertyNames'] ?? {}) as Record<string, number>;
  if (Object.keys(surplus).length > 0 || 'minProperties' in schema) {
    throw new Error(`${where}: a map may limit its keys by minLength and maxLength, its entries by maxProperties: remove other keywords`);
  }
  const anything: SchemaModel = { kind: 'any', docs: readDocs({}), nullable: true, default: undefined };
  return {
    kind: 'map',
    ...common,
    values: additional === 'anything' ? anything : additional,
    minimumKeyLength: minLength,
    maximumKeyLength: maxLength,
    maximumEntries: numberOf(schema, 'maxProperties'),
  };
}

function readProperties(schema: Schema, where: string): PropertyModel[] {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const required = (schema['required'] ?? []) as readonly string[];
  const missing = required.find((name) => !properties.some(([each]) => each === name));
  if (missing !== undefined)
    throw new Error(`${where}: required names ${missing}, which is no property: add the property, or remove the name`);
  return properties.map(([name, property]) => ({
    name,
    required: required.includes(name),
    schema: readSchema(property, `${where}/properties/${name}`),
  }));
}

function readEnumeration(schema: Schema, common: Common, where: string): SchemaModel {
  requireKeywords(schema, ['type', 'enum'], where);
  const given = schema['enum'] as readonly unknown[];
  const values = given.filter((value) => value !== null);
  if (!values.every((value) => typeof value === 'string')) throw new Error(`${where}: an enum must be a list of strings`);
  return { kind: 'enumeration', ...common, nullable: given.includes(null), values: values.map((value) => ({ value, docs: readDocs({}) })) };
}

function readString(schema: Schema, common: Common, where: string): SchemaModel {
  const secret = schema['format'] === 'password';
  const format = STRING_FORMATS.find((each) => each === schema['format']);
  if (schema['format'] !== undefined && !format && !secret) {
    throw new Error(
      `${where}: the format of a string must be password, ${STRING_FORMATS.join(', ')}: choose one, or add another to model/schemas.ts`,
    );
  }
  return {
    kind: 'string',
    ...common,
    format,
    pattern: schema['pattern'] as string | undefined,
    minimumLength: numberOf(schema, 'minLength'),
    maximumLength: numberOf(schema, 'maxLength'),
    secret,
  };
}

function readNumber(schema: Schema, kind: 'integer' | 'number', common: Common, where: string): SchemaModel {
  const format = schema['format'];
  if (format !== undefined && format !== 'int64')
    throw new Error(`${where}: the format of a number must be int64: remove ${String(format)}`);
  const [minimum, maximum] = [numberOf(schema, 'minimum'), numberOf(schema, 'maximum')];
  return { kind, ...common, is64Bit: format === 'int64', minimum, maximum };
}

/** Docs and default from the outer schema, or from the inner one if the outer has none. */
function withDocsOf(outer: Common, inner: SchemaModel): Partial<Common> {
  return { docs: outer.docs.description === undefined ? inner.docs : outer.docs, default: outer.default ?? inner.default };
}

const isNull = (schema: Schema): boolean => schema['type'] === 'null';

const numberOf = (schema: Schema, keyword: string): number | undefined => schema[keyword] as number | undefined;
