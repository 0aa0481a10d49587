import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** A statement of a document that is false. */
interface FalseStatement {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly fix: string;
}

/** A line of a document, and whether it is in a code block. */
interface Line {
  readonly file: string;
  readonly number: number;
  readonly text: string;
  readonly isCode: boolean;
}

const ROOT = join(import.meta.dirname, '../..');
const EXCLUDED_FOLDERS = new Set(['.git', '.keyrail', '.turbo', 'coverage', 'dist', 'node_modules']);
const SOURCE = /[\w>*]\.(ts|mjs|js|json|yaml|md)$/;
/** Commands of pnpm and npm, which are no scripts of ours. */
const BUILT_IN_COMMANDS = new Set(['install', 'exec', 'add']);

const files = filesBelow('.');
const folders = new Set(files.flatMap(foldersAbove));
const topLevel = new Set([...folders].filter((folder) => !folder.includes('/')));
const manifests = files.filter((file) => posix.basename(file) === 'package.json');
const scripts = Object.keys(readManifest('package.json').scripts ?? {});

const documents = globSync(['*.md', 'docs/**/*.md', '{packages,apps}/*/README.md', 'scripts/**/README.md'], { cwd: ROOT }).toSorted();
const falseStatements = [
  ...documents.flatMap(linesOf).flatMap((line) => [...falsePaths(line), ...falseScripts(line), ...falseLinks(line)]),
  ...falseDependencies('CONTRIBUTING.md'),
];

for (const { file, line, reason, fix } of falseStatements) console.error(`${file}:${line}: ${reason}: ${fix}`);
if (falseStatements.length > 0) process.exitCode = 1;
else console.log(`All paths, scripts, links and dependencies that ${documents.length} documents name exist.`);

/** A path of the project exists. It may be complete, relative to the document's folder, or only the last part (`http/problems.ts`). */
function falsePaths(line: Line): FalseStatement[] {
  const candidates = line.isCode ? line.text.split(/[\s'"`()│]+/) : codeSpans(line.text);
  return candidates
    .filter((candidate) => isPath(candidate) && !pathExists(candidate, dirname(line.file)))
    .map((path) => falseStatement(line, `the project has no ${path}`, 'write the present path, or leave it out'));
}

function isPath(text: string): boolean {
  if (!/^[\w.@*<>-]+(\/[\w.@*<>-]+)*\/?$/.test(text)) return false;
  return SOURCE.test(text) || text.endsWith('/') || (text.includes('/') && topLevel.has(text.split('/')[0] ?? ''));
}

function pathExists(path: string, folder: string): boolean {
  const name = path.replace(/\/$/, '');
  const pattern = name.replace(/[.\\+^$()[\]{}|]/g, '\\$&').replace(/\*+|<[^>]*>/g, '[^/]*');
  const asLastPart = new RegExp(`^(.*/)?${pattern}$`);
  if (files.includes(posix.join(folder, name)) || [...folders].some((existing) => asLastPart.test(existing))) return true;
  return !path.endsWith('/') && files.some((existing) => asLastPart.test(existing));
}

/** A script that is named as `pnpm <script>` or `npm <script>` is in the root's package.json. */
function falseScripts(line: Line): FalseStatement[] {
  const texts = line.isCode ? [line.text] : codeSpans(line.text);
  return texts
    .flatMap((text) => [...text.matchAll(/(?:^|[\s;&(])(?:pnpm|npm) (?:run )?([a-z][\w:-]*)/g)].map(([, name = '']) => name))
    .filter((name) => !BUILT_IN_COMMANDS.has(name) && !scripts.includes(name))
    .map((name) => falseStatement(line, `package.json has no script "${name}"`, `name one of ${scripts.join(', ')}`));
}

/** A relative link points to a file or folder, and its fragment to a heading of that file. */
function falseLinks(line: Line): FalseStatement[] {
  if (line.isCode) return [];
  return [...line.text.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path = '', fragment] = target.split('#');
    const file = path === '' ? line.file : posix.join(dirname(line.file), path).replace(/\/$/, '');
    if (!files.includes(file) && !folders.has(file))
      return [falseStatement(line, `the link ${target} is broken`, 'link to a file that exists')];
    if (fragment === undefined || headingsOf(file).includes(fragment)) return [];
    return [falseStatement(line, `${file} has no heading #${fragment}`, `link to one of ${headingsOf(file).join(', ')}`)];
  });
}

/**
 * Each package.json has a heading in the document that names its path. Under it is a line `- `name`: reason` for each of the
 * dependencies, and no other such line. Packages of this workspace need none.
 */
function falseDependencies(document: string): FalseStatement[] {
  const explained = new Map<string, Line[]>();
  let current: Line[] | undefined;
  const lines = linesOf(document);
  for (const line of lines.filter(({ isCode }) => !isCode)) {
    const heading = /^#+ (.*)$/.exec(line.text)?.[1];
    if (heading !== undefined) {
      const manifest = codeSpans(heading).find((path) => manifests.includes(path));
      current = manifest === undefined ? undefined : [];
      if (manifest !== undefined && current) explained.set(manifest, current);
    } else if (/^- `[^`]+`:/.test(line.text)) current?.push(line);
  }
  return manifests.flatMap((manifest) => {
    const named = new Map((explained.get(manifest) ?? []).map((line) => [codeSpans(line.text)[0] ?? '', line]));
    const dependencies = dependenciesOf(manifest);
    const missing = dependencies.filter((name) => !named.has(name));
    const removed = [...named].filter(([name]) => !dependencies.includes(name));
    return [
      ...missing.map((name) => ({
        file: document,
        line: explained.get(manifest)?.[0]?.number ?? lines.length,
        reason: `${manifest} depends on ${name}, which is not explained`,
        fix: `under a heading with \`${manifest}\`, add - \`${name}\`: what it is for`,
      })),
      ...removed.map(([name, line]) => falseStatement(line, `${manifest} does not depend on ${name}`, 'delete the line')),
    ];
  });
}

function dependenciesOf(manifest: string): string[] {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = readManifest(manifest);
  return Object.entries({ ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies })
    .filter(([, version]) => !version.startsWith('workspace:'))
    .map(([name]) => name);
}

function readManifest(file: string): Record<string, Readonly<Record<string, string>> | undefined> {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}

function headingsOf(file: string): string[] {
  if (!file.endsWith('.md')) return [];
  return linesOf(file)
    .filter(({ text, isCode }) => !isCode && /^#+ /.test(text))
    .map(({ text }) =>
      text
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );
}

function linesOf(file: string): Line[] {
  let isCode = false;
  return readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .map((text, index) => {
      const isFence = /^\s*```/.test(text);
      if (isFence) isCode = !isCode;
      return { file, number: index + 1, text, isCode: isCode && !isFence };
    });
}

function codeSpans(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function falseStatement({ file, number }: Line, reason: string, fix: string): FalseStatement {
  return { file, line: number, reason, fix };
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !EXCLUDED_FOLDERS.has(entry.name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

function foldersAbove(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}
