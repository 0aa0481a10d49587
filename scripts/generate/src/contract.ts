import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A JSON Schema (2020-12), as OpenAPI 3.1 uses it. */
export type Schema = { readonly $ref?: string; readonly default?: unknown; readonly [keyword: string]: unknown };

export interface Reference {
  readonly $ref: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly example?: unknown;
  readonly schema: Schema;
}

export interface Response {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Operation {
  readonly operationId?: string;
  readonly 'x-permission'?: string;
  readonly 'x-error-form'?: string;
  readonly 'x-safe-to-repeat'?: boolean;
  readonly 'x-sdk'?: string;
  readonly 'x-rate-limit'?: Readonly<Record<string, unknown>>;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Response | Reference>>;
}

export interface PathItem {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly [method: string]: unknown;
}

/** The parts of an OpenAPI 3.1 document that the generator reads. */
export interface Contract {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly [kind: string]: unknown;
  };
  readonly [member: string]: unknown;
}

/** Reads an OpenAPI document from a YAML file. */
export function readContract(file: string | URL): Contract {
  return parse(readFileSync(file, 'utf8')) as Contract;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** An operation with its path and method. The parameters include those of the path item. */
export interface DescribedOperation {
  readonly path: string;
  /** In upper case. */
  readonly method: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

/** All operations of a contract, in the contract's order. */
export function operationsOf(contract: Contract): DescribedOperation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const operation = item[method] as Operation;
      const given = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const parameters = given.map((parameter) => resolve<Parameter>(contract, parameter));
      return { path, method: method.toUpperCase(), operation, parameters };
    }),
  );
}

/**
 * The target of a local reference such as `#/components/parameters/Limit`, or the value itself if it is no reference.
 *
 * @throws Error if the reference has no target
 */
export function resolve<Value extends object>(contract: Contract, value: Value | Reference): Value {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as Value;
  const target = value.$ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], contract);
  if (target === undefined) throw new Error(`openapi.yaml: ${value.$ref} does not exist: add it, or correct the reference`);
  return resolve(contract, target as Value | Reference);
}
