import type { Docs } from './docs.ts';

/** What the contract says of a value, in no language yet. Every emitter writes its types from it. */
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
  /** Whether the value may be `null` as well. A reference may also lead to a schema that says so; see {@link isNullable}. */
  readonly nullable: boolean;
  /** What the server takes where the value is left out; `undefined` if the contract names nothing. */
  readonly default: unknown;
}

/** A schema of `components/schemas`, by its name there. */
export interface ReferenceSchema extends CommonSchema {
  readonly kind: 'reference';
  readonly name: string;
}

export interface ObjectSchema extends CommonSchema {
  readonly kind: 'object';
  /** The names of the objects whose properties it has as well; see {@link propertiesOf}. */
  readonly bases: readonly string[];
  readonly properties: readonly PropertyModel[];
  /** The properties that the contract does not name: they are rejected, may be anything, or follow a schema. */
  readonly additional: 'rejected' | 'anything' | SchemaModel;
  readonly minimumProperties: number | undefined;
}

export interface PropertyModel {
  /** The name as it is sent. */
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
  /** The property that tells the variants apart, and its value for each, in order; `undefined` if there is none. */
  readonly discriminator: { readonly property: string; readonly values: readonly (string | boolean)[] } | undefined;
}

/** One of a list of texts. */
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
  /** Whether nothing may print or log the value. An answer shows such a value once and never again. */
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

/** The formats of strings that a language may have a type for. */
export const STRING_FORMATS = ['date-time', 'email', 'uri'] as const;

/** The schemas of `components/schemas`, by name. */
export type Schemas = Readonly<Record<string, SchemaModel>>;

/** The schema that a chain of references leads to, or the schema itself. */
export function resolveSchema(schemas: Schemas, schema: SchemaModel): Exclude<SchemaModel, ReferenceSchema> {
  if (schema.kind !== 'reference') return schema;
  return resolveSchema(schemas, targetOf(schemas, schema.name));
}

/** Whether the value may be `null`, as the schema or one that it refers to says. */
export function isNullable(schemas: Schemas, schema: SchemaModel): boolean {
  return schema.nullable || (schema.kind === 'reference' && isNullable(schemas, targetOf(schemas, schema.name)));
}

/** All properties of an object: those of its bases first, each with what the object itself says of it. */
export function propertiesOf(schemas: Schemas, object: ObjectSchema): PropertyModel[] {
  const inherited = object.bases.flatMap((name) => {
    const base = resolveSchema(schemas, targetOf(schemas, name));
    return base.kind === 'object' ? propertiesOf(schemas, base) : [];
  });
  return [...new Map([...inherited, ...object.properties].map((property) => [property.name, property])).values()];
}

function targetOf(schemas: Schemas, name: string): SchemaModel {
  const target = schemas[name];
  if (!target) throw new Error(`openapi.yaml: #/components/schemas/${name} names nothing: add it, or correct the reference`);
  return target;
}
