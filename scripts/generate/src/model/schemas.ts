import type { Docs } from './docs.ts';

/** The contract's description of a value, independent of any language. All emitters write their types from it. */
export type SchemaModel =
  | ReferenceSchema
  | ObjectSchema
  | MapSchema
  | ArraySchema
  | UnionSchema
  | EnumerationSchema
  | ConstantSchema
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | AnySchema;

interface CommonSchema {
  readonly docs: Docs;
  /** Whether this schema also allows `null`. A reference may lead to a schema that does; see {@link isNullable}. */
  readonly nullable: boolean;
  /** The value that the server uses if the value is left out; `undefined` if the contract names none. */
  readonly default: unknown;
}

/** A reference to a schema of `components/schemas`, by its name. */
export interface ReferenceSchema extends CommonSchema {
  readonly kind: 'reference';
  readonly name: string;
}

export interface ObjectSchema extends CommonSchema {
  readonly kind: 'object';
  /** The names of the objects whose properties it also has; see {@link propertiesOf}. */
  readonly bases: readonly string[];
  readonly properties: readonly PropertyModel[];
  /** The rule for properties that the contract does not name: they are rejected, may have any value, or follow a schema. */
  readonly additional: 'rejected' | 'anything' | SchemaModel;
  readonly minimumProperties: number | undefined;
}

export interface PropertyModel {
  /** The name in the JSON text. */
  readonly name: string;
  readonly required: boolean;
  readonly schema: SchemaModel;
}

/** An object whose keys the caller chooses. */
export interface MapSchema extends CommonSchema {
  readonly kind: 'map';
  readonly values: SchemaModel;
  readonly minimumKeyLength: number | undefined;
  readonly maximumKeyLength: number | undefined;
  readonly maximumEntries: number | undefined;
}

export interface ArraySchema extends CommonSchema {
  readonly kind: 'array';
  readonly items: SchemaModel;
  readonly minimumItems: number | undefined;
  readonly maximumItems: number | undefined;
  /** Whether no two items are equal. */
  readonly unique: boolean;
}

/** One of several schemas. */
export interface UnionSchema extends CommonSchema {
  readonly kind: 'union';
  readonly variants: readonly SchemaModel[];
  /** The property that distinguishes the variants, and its value for each, in their order; `undefined` if no property does. */
  readonly discriminator: { readonly property: string; readonly values: readonly (string | boolean)[] } | undefined;
}

/** One of a list of strings. */
export interface EnumerationSchema extends CommonSchema {
  readonly kind: 'enumeration';
  readonly values: readonly { readonly value: string; readonly docs: Docs }[];
}

/** Always the same value. */
export interface ConstantSchema extends CommonSchema {
  readonly kind: 'constant';
  readonly value: string | boolean;
}

export interface StringSchema extends CommonSchema {
  readonly kind: 'string';
  readonly format: (typeof STRING_FORMATS)[number] | undefined;
  /** A regular expression (ECMA-262). */
  readonly pattern: string | undefined;
  readonly minimumLength: number | undefined;
  readonly maximumLength: number | undefined;
  /** Whether programs must not print or log the value. The server returns such a value only once. */
  readonly secret: boolean;
}

export interface NumberSchema extends CommonSchema {
  readonly kind: 'integer' | 'number';
  /** Whether it may need more than 32 bits. */
  readonly is64Bit: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

export interface BooleanSchema extends CommonSchema {
  readonly kind: 'boolean';
}

/** Any JSON value, or text of another media type. */
export interface AnySchema extends CommonSchema {
  readonly kind: 'any';
}

/** The formats of strings for which a language may have a type. */
export const STRING_FORMATS = ['date-time', 'email', 'uri'] as const;

/** The schemas of `components/schemas`, by name. */
export type Schemas = Readonly<Record<string, SchemaModel>>;

/** The schema at the end of a chain of references, or the schema itself if it is no reference. */
export function resolveSchema(schemas: Schemas, schema: SchemaModel): Exclude<SchemaModel, ReferenceSchema> {
  if (schema.kind !== 'reference') return schema;
  return resolveSchema(schemas, targetOf(schemas, schema.name));
}

/** Whether the schema, or one that it refers to, allows `null`. */
export function isNullable(schemas: Schemas, schema: SchemaModel): boolean {
  return schema.nullable || (schema.kind === 'reference' && isNullable(schemas, targetOf(schemas, schema.name)));
}

/** All properties of an object: first those of its bases, then its own. Its own definition of a property replaces that of a base. */
export function propertiesOf(schemas: Schemas, object: ObjectSchema): PropertyModel[] {
  const inherited = object.bases.flatMap((name) => {
    const base = resolveSchema(schemas, targetOf(schemas, name));
    return base.kind === 'object' ? propertiesOf(schemas, base) : [];
  });
  return [...new Map([...inherited, ...object.properties].map((property) => [property.name, property])).values()];
}

function targetOf(schemas: Schemas, name: string): SchemaModel {
  const target = schemas[name];
  if (!target) throw new Error(`openapi.yaml: #/components/schemas/${name} does not exist: add it, or correct the reference`);
  return target;
}
