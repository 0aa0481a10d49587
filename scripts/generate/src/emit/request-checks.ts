import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCodeModule from 'ajv/dist/standalone/index.js';
import addFormatsModule from 'ajv-formats';
import { rolldown } from 'rolldown';
import type { Contract, Parameter, Schema } from '../contract.ts';
import type { Model, OperationModel } from '../model.ts';
import { BANNER } from './banner.ts';

// Both are CommonJS with a `default` member, which Node's interop leaves in place.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const standaloneCode = standaloneCodeModule as unknown as typeof standaloneCodeModule.default;

const PARTS = ['path', 'query', 'header', 'body'] as const;

/**
 * One module of compiled Ajv checks, `checks[operationId].<part>`: it imports nothing and compiles nothing when it runs.
 * Values of path, query and header come as text, so those checks also turn them into numbers and booleans where asked.
 */
export async function emitRequestChecks(contract: Contract, model: Model): Promise<string> {
  const text = compile(contract, model, ['path', 'query', 'header'], true);
  const bodies = compile(contract, model, ['body'], false);
  const code = await bundle({
    text: text.code,
    bodies: bodies.code,
    entry: `import * as text from 'text';\nimport * as bodies from 'bodies';\nexport const checks = {\n${model.operations
      .map(
        (operation) =>
          `  ${operation.id}: { ${PARTS.filter((part) => schemaOf(operation, part))
            .map((part) => `${part}: ${part === 'body' ? 'bodies' : 'text'}.${operation.id}_${part}`)
            .join(', ')} },`,
      )
      .join('\n')}\n};\n`,
  });
  return `${BANNER}${code}`;
}

/** The declaration beside {@link emitRequestChecks}. */
export function emitRequestChecksDeclaration(): string {
  return `${BANNER}
import type { OperationId, RequestChecks } from '../request-checks.ts';

export declare const checks: Readonly<Record<OperationId, RequestChecks>>;
`;
}

function schemaOf(operation: OperationModel, part: (typeof PARTS)[number]): Schema | undefined {
  if (part === 'body') return operation.body;
  const parameters = operation.parameters[part];
  // A query is always checked, so that a parameter nobody knows is refused.
  return parameters.length > 0 || part === 'query' ? objectOf(parameters, part) : undefined;
}

function objectOf(parameters: readonly Parameter[], part: string): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [parameterName(parameter, part), parameter.schema])),
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameterName(parameter, part)),
    // A request has many headers that the contract need not know.
    ...(part === 'header' ? {} : { additionalProperties: false }),
  };
}

const parameterName = (parameter: Parameter, part: string): string => (part === 'header' ? parameter.name.toLowerCase() : parameter.name);

function compile(contract: Contract, model: Model, parts: readonly (typeof PARTS)[number][], coerceTypes: boolean): { code: string } {
  const ajv = new Ajv2020({
    allErrors: true,
    coerceTypes,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: false },
  });
  addFormats(ajv);
  ajv.addVocabulary(['example', 'x-status', 'components']);
  ajv.addSchema({ $id: 'contract', components: { schemas: contract.components.schemas } });
  const exported: Record<string, string> = {};
  for (const operation of model.operations) {
    for (const part of parts) {
      const schema = schemaOf(operation, part);
      if (!schema) continue;
      const name = `${operation.id}_${part}`;
      ajv.addSchema(withContractReferences(schema) as object, name);
      exported[name] = name;
    }
  }
  return { code: standaloneCode(ajv, exported) };
}

/** Points `#/components/…` at the schema that holds the contract's components. */
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

async function bundle(modules: Readonly<Record<string, string>>): Promise<string> {
  const build = await rolldown({
    input: 'entry',
    cwd: import.meta.dirname,
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'in-memory',
        resolveId: (id) => (id in modules ? `${import.meta.dirname}/${id}.js` : null),
        load: (id) => modules[id.slice(import.meta.dirname.length + 1, -'.js'.length)] ?? null,
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: false, comments: false });
  await build.close();
  // What is left of comments names the bundler's modules, which is of no use to a reader.
  return output[0].code.replace(/^\/\/ .*\n/gm, '');
}
