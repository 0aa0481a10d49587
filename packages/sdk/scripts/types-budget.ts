// Counts the type instantiations of a program that calls each operation, by path and by name. They make an editor slow. Fails if
// an operation costs a tenth more than is recorded here.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '@keyrail/contract';
import { resourceMethods } from './resource-methods.ts';

/** The instantiations of one operation when they were last measured, with the declarations that a program has. */
const RECORDED_PER_OPERATION = 813;

const PACKAGE = join(import.meta.dirname, '..');
const FOLDER = join(PACKAGE, 'node_modules/.cache/types-budget');
const TSC = join(PACKAGE, 'node_modules/.bin/tsc');

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
const methods = resourceMethods.map(
  (place, index) => `const method${index} = keyrail.${place};\nexport type Data${index} = Awaited<ReturnType<typeof method${index}>>;\n`,
);

// A program has the declarations of the package. Its sources would share instantiations with the program, and hide them.
compile('declarations', {
  extends: join(PACKAGE, 'tsconfig.json'),
  compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: 'declarations', rootDir: join(PACKAGE, '../..') },
  include: [join(PACKAGE, 'src/index.ts')],
});

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

/** The instantiations of a program that has the package. */
function instantiations(program: string): number {
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
    paths: { '@keyrail/sdk': ['./declarations/packages/sdk/src/index.d.ts'] },
  };
  return Number(/Instantiations:\s+(\d+)/.exec(compile('program', { compilerOptions, files: ['program.ts'] }))?.[1]);
}

/** @throws Error with the errors of the compiler, if there are any */
function compile(name: string, config: object): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `tsconfig.${name}.json`);
  writeFileSync(file, JSON.stringify(config));
  return execFileSync(TSC, ['-p', file, '--extendedDiagnostics'], { encoding: 'utf8' });
}
