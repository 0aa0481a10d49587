import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCodeModule from 'ajv/dist/standalone/index.js';
import addFormatsModule from 'ajv-formats';
import { rolldown } from 'rolldown';
import { type Contract, type DescribedOperation, operationsOf, type Parameter, type Schema } from '../../contract.ts';
import { BANNER } from '../emitter.ts';
import { nameByContent } from './stable-names.ts';

// Both are CommonJS with a `default` member, which Node's interop leaves in place.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const standaloneCode = standaloneCodeModule as unknown as typeof standaloneCodeModule.default;

const PARTS = ['path', 'query', 'header', 'body'] as const;
type Part = (typeof PARTS)[number];

/**
 * One module of compiled Ajv checks, `checks[operationId].<part>`. It imports nothing and compiles nothing at run time.
 * Values of path, query and header arrive as text. Their checks convert them to the numbers and booleans of the contract.
 */
export async function emitRequestChecks(contract: Contract): Promise<string> {
  const text = nameByContent(compile(contract, ['path', 'query', 'header'], true));
  const bodies = nameByContent(compile(contract, ['body'], false));
  const exports = new Map([...text.exports, ...bodies.exports]);
  const entries = operationsOf(contract).map(({ operation: { operationId: id } }) => {
    const parts = PARTS.filter((part) => exports.has(`${id}_${part}`)).map((part) => `${part}: ${exports.get(`${id}_${part}`)}`);
    return `  ${id}: { ${parts.join(', ')} },`;
  });
  const declarations = new Map([...text.declarations, ...bodies.declarations]);
  return `${BANNER}${await bundle(`${[...declarations.values()].join('\n')}\nexport const checks = {\n${entries.join('\n')}\n};\n`)}`;
}

/** The type declaration of the module from {@link emitRequestChecks}. */
export function emitRequestChecksDeclaration(): string {
  return `${BANNER}
import type { OperationId, RequestChecks } from '../request-checks.ts';

export declare const checks: Readonly<Record<OperationId, RequestChecks>>;
`;
}

function compile(contract: Contract, parts: readonly Part[], coerceTypes: boolean): string {
  const ajv = new Ajv2020({
    allErrors: true,
    coerceTypes,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: false },
  });
  addFormats(ajv);
  ajv.addVocabulary(['example', 'x-status', 'components']);
  ajv.addSchema({ $id: 'contract', components: { schemas: withoutDocs(contract.components.schemas) } });
  const exported: Record<string, string> = {};
  for (const described of operationsOf(contract)) {
    for (const part of parts) {
      const schema = schemaOf(described, part);
      if (!schema) continue;
      const name = `${described.operation.operationId}_${part}`;
      ajv.addSchema(withContractReferences(withoutDocs(schema)) as object, name);
      exported[name] = name;
    }
  }
  return standaloneCode(ajv, exported);
}

function schemaOf({ operation, parameters }: DescribedOperation, part: Part): Schema | undefined {
  if (part === 'body') return Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const own = parameters.filter((parameter) => parameter.in === part);
  // A query is always checked, so that an unknown parameter is rejected.
  return own.length > 0 || part === 'query' ? objectOf(own, part) : undefined;
}

function objectOf(parameters: readonly Parameter[], part: Part): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [parameterName(parameter, part), parameter.schema])),
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameterName(parameter, part)),
    // A request may have headers that the contract does not name.
    ...(part === 'header' ? {} : { additionalProperties: false }),
  };
}

const parameterName = (parameter: Parameter, part: Part): string => (part === 'header' ? parameter.name.toLowerCase() : parameter.name);

/** Removes prose, so that a new wording changes no check. A property named `description` is an object, and stays. */
function withoutDocs(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutDocs);
  if (typeof node !== 'object' || node === null) return node;
  const members = Object.entries(node).filter(([key, value]) => !(key === 'description' || key === 'title') || typeof value !== 'string');
  return Object.fromEntries(members.map(([key, value]) => [key, withoutDocs(value)]));
}

/** Changes references to `#/components/…` into references to the schema that contains the contract's components. */
function withContractReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withContractReferences);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' && value.startsWith('#/') ? `contract${value}` : withContractReferences(value),
    ]),
  );
}

/** Bundles the modules that Ajv's code still `require`s. */
async function bundle(code: string): Promise<string> {
  const id = `${import.meta.dirname}/entry.js`;
  const build = await rolldown({
    input: 'entry',
    cwd: import.meta.dirname,
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'in-memory',
        resolveId: (name) => (name === 'entry' ? id : null),
        load: (name) => (name === id ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: false, comments: false });
  await build.close();
  // The remaining comments name modules of the bundler, which do not help a reader.
  return output[0].code.replace(/^\/\/ .*\n/gm, '');
}
