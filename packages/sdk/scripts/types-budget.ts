// Counts the type instantiations of a program that calls each operation, by path and by name. They make an editor slow. Fails if
// an operation costs a tenth more than is recorded here.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '@keyrail/contract';
import { operations as placed } from '../src/generated/resources.ts';

/** The recorded cost of one operation. An operation with a body costs more than one without. */
const RECORDED_PER_OPERATION = 571;

const PACKAGE = join(import.meta.dirname, '..');
const FOLDER = join(PACKAGE, 'node_modules/.cache/types-budget');

const start = "import { createKeyrail, type BodyOf } from '@keyrail/sdk';\nconst keyrail = createKeyrail();\n";
const calls = Object.values(operations)
  .filter(({ errorForm }) => errorForm === 'problem')
  .map(({ id, method, path, bodyMediaType }, index) => {
    const names = Array.from(path.matchAll(/\{(.*?)\}/g), ([, name]) => `${name}: 'x'`);
    const options = [
      ...(names.length > 0 ? [`params: { path: { ${names.join(', ')} } }`] : []),
      ...(bodyMediaType ? [`body: {} as BodyOf<'${id}'>`] : []),
    ];
    return `const result${index} = await keyrail.${method}('${path}', { ${options.join(', ')} });\nif (result${index}.error) result${index}.error.code;\nelse result${index}.data;\n`;
  });
const places = Object.entries(placed).flatMap(([resource, [, ...rows]]) => rows.map((row) => `${resource}.${row.split(' ')[0]}`));
const methods = places.map(
  (place, index) => `const method${index} = keyrail.${place};\nexport type Data${index} = Awaited<ReturnType<typeof method${index}>>;\n`,
);

const base = instantiations(start);
const whole = instantiations([start, ...calls, ...methods].join(''));
const perOperation = Math.round((whole - base) / calls.length);
const budget = Math.round(RECORDED_PER_OPERATION * 1.1);
console.log(`${calls.length} operations cost ${whole - base} instantiations, ${perOperation} each (budget: ${budget}).`);
// Negated as a whole, so that NaN fails as well.
if (!(perOperation <= budget)) {
  console.error('The types have become slower. Make them simpler, or record the new number in scripts/types-budget.ts and say why.');
  process.exitCode = 1;
}

/** @throws Error with the compiler's output, if the program does not compile. */
function instantiations(program: string): number {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'program.ts'), `${program}export {};\n`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2024',
    module: 'preserve',
    lib: ['es2024', 'dom', 'dom.iterable'],
    types: [],
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    paths: { '@keyrail/sdk': [join(PACKAGE, 'src/index.ts')] },
  };
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  const output = execFileSync(join(PACKAGE, 'node_modules/.bin/tsc'), ['-p', FOLDER, '--extendedDiagnostics'], { encoding: 'utf8' });
  return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
}
