import { type Contract, resolve, type Schema } from './contract.ts';

type Node = Readonly<Record<string, unknown>>;

/** These keywords hold values of any form, not schemas. */
const VALUE_KEYWORDS = new Set(['const', 'default', 'enum', 'example', 'examples']);

/** The members of these keywords have names that the contract chooses, such as a property called `default`. */
const NAMED_MEMBERS = new Set(['callbacks', 'headers', 'parameters', 'properties', 'responses', 'schemas']);

const PRIMITIVES = new Set(['string', 'number', 'integer', 'boolean']);

/**
 * Rejects valid OpenAPI 3.1 that common code generators can't read, or for which they write code that doesn't compile.
 * docs/generators.md lists those generators.
 *
 * @throws Error that names each place and its fix
 */
export function requirePortable(contract: Contract): void {
  const faults = [...webhookFaults(contract), ...unionFaults(contract), ...typeFaults(contract, '#')];
  if (faults.length > 0) throw new Error(faults.map((fault) => `openapi.yaml: ${fault}`).join('\n'));
}

/** oapi-codegen leaves out a schema that only `webhooks` uses, and the Python that openapi-generator writes for it does not compile. */
function webhookFaults(contract: Contract): string[] {
  return 'webhooks' in contract ? ['#/webhooks: declare it in the callbacks of the operation that registers the URL'] : [];
}

/** For a named union of a primitive type and null, the Python of openapi-generator imports a module that does not exist. */
function unionFaults(contract: Contract): string[] {
  return Object.entries(contract.components.schemas).flatMap(([name, schema]) => {
    const keyword = 'oneOf' in schema ? 'oneOf' : 'anyOf';
    const branches = (schema[keyword] ?? []) as readonly Schema[];
    const others = branches.map((branch) => resolve<Schema>(contract, branch)['type']).filter((type) => type !== 'null');
    const [type] = others;
    if (branches.length !== 2 || others.length !== 1 || typeof type !== 'string' || !PRIMITIVES.has(type)) return [];
    return [`#/components/schemas/${name}/${keyword}: write type: [${type}, 'null'] with the keywords of the ${type}`];
  });
}

/** Most generators map a schema to one type of their language. */
function typeFaults(node: unknown, place: string, isNamed = false): string[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => typeFaults(item, `${place}/${index}`));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node as Node).flatMap(([key, value]) => {
    const below = `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!isNamed && VALUE_KEYWORDS.has(key)) return [];
    if (!isNamed && key === 'type' && Array.isArray(value) && value.filter((type) => type !== 'null').length > 1) {
      return [`${below}: write anyOf with one schema for each of the types ${value.join(', ')}`];
    }
    return typeFaults(value, below, !isNamed && NAMED_MEMBERS.has(key));
  });
}
