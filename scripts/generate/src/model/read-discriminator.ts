import type { Schema } from '../contract.ts';
import type { ObjectSchema, SchemaModel, UnionSchema } from './schemas.ts';

/** The property that OpenAPI's `discriminator` names. Without one, a property that all variants require, each with its own constant. */
export function readDiscriminator(
  schema: Schema,
  given: readonly Schema[],
  variants: readonly SchemaModel[],
  where: string,
): UnionSchema['discriminator'] {
  const named = schema['discriminator'] as { propertyName: string; mapping?: Record<string, string> } | undefined;
  if (named) {
    const values = given.map(({ $ref }) => Object.entries(named.mapping ?? {}).find(([, target]) => target === $ref)?.[0]);
    if (values.includes(undefined)) throw new Error(`${where}: the discriminator must map a value to each variant: complete its mapping`);
    return { property: named.propertyName, values: values as string[] };
  }
  const constants = variants.map((variant) => (variant.kind === 'object' ? constantsOf(variant) : new Map<string, string | boolean>()));
  for (const property of constants[0]?.keys() ?? []) {
    const values = constants.flatMap((each) => each.get(property) ?? []);
    if (new Set(values).size === variants.length) return { property, values };
  }
  return undefined;
}

function constantsOf({ properties }: ObjectSchema): Map<string, string | boolean> {
  return new Map(
    properties.flatMap(({ name, required, schema }) => (required && schema.kind === 'constant' ? [[name, schema.value]] : [])),
  );
}
