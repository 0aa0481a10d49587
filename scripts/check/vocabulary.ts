import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { split } from './prose.ts';
import { keptWords, type RetiredName, type RetiredWord, retiredFiles, retiredNames, retiredWords } from './retired-words.ts';

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly use: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const EXCLUDED_FOLDERS = new Set(['.git', '.keyrail', '.turbo', 'coverage', 'dist', 'generated', 'node_modules']);
/** The list of retired words and its test name them. A changelog is history. A program writes the lockfile. */
const EXCLUDED = /(^|\/)(retired-words\.ts|vocabulary\.test\.ts|CHANGELOG\.md|pnpm-lock\.yaml|LICENSE|\.gitignore)$/;
const INCLUDED = /(\.([mc]?[jt]sx?|md|ya?ml|json|py|toml)|Dockerfile|\.ci\/run)$/;

const words = retiredWords.map((word) => ({ use: word.use, regexp: wordPattern(word) }));
const start = performance.now();
const paths = process.argv.slice(2);
const files = (paths.length > 0 ? paths.map((path) => resolve(path)) : [ROOT]).flatMap(filesAt);
const found = files.flatMap(findingsOf);
const findings = found.filter((finding) => !isKept(finding));
const unneeded = keptWords.filter((kept) => files.includes(resolve(ROOT, kept.file)) && !found.some((finding) => matches(finding, kept)));

for (const { file, line, text, use } of findings) console.error(`${file}:${line}: "${text}" is retired: ${use}`);
for (const { file, text } of unneeded)
  console.error(`${file}:1: "${text}" is not used any more: delete it from keptWords in scripts/check/retired-words.ts`);
if (files.length === 0) console.error(`No file to read at ${paths.join(' ')}: name a file or folder with sources or documents`);
if (findings.length + unneeded.length > 0) {
  console.error(`${findings.length} retired words in ${new Set(findings.map(({ file }) => file)).size} of ${files.length} files.`);
}
if (findings.length + unneeded.length > 0 || files.length === 0) process.exitCode = 1;
else console.log(`${files.length} files use no retired word (${Math.round(performance.now() - start)} ms).`);

function findingsOf(path: string): Finding[] {
  const file = relative(ROOT, path).startsWith('..') ? path : relative(ROOT, path);
  const source = readFileSync(path, 'utf8');
  const { prose, code } = split(path, source);
  const inProse = words.flatMap(({ regexp, use }) => matchesIn(prose, regexp).map(({ index, text }) => ({ index, text, use })));
  const inNames = retiredNames
    .filter(({ below }) => below === undefined || below.some((folder) => file.startsWith(folder)))
    .flatMap((name) => matchesIn(code, namePattern(name)).map(({ index, text }) => ({ index, text, use: name.use })));
  const inText = [...inProse, ...inNames].toSorted((one, other) => one.index - other.index);
  return [
    ...inFileName(file),
    ...inText.map(({ index, text, use }) => ({ file, line: source.slice(0, index).split('\n').length, text, use })),
  ];
}

function inFileName(file: string): Finding[] {
  const name = basename(file);
  const spelled = name.replace(/\.[\w.]*$/, '').replaceAll('-', ' ');
  const use =
    retiredFiles.find(({ pattern }) => new RegExp(`^(${pattern})$`).test(name))?.use ??
    words.find(({ regexp }) => spelled.match(regexp) !== null)?.use;
  return use === undefined ? [] : [{ file, line: 1, text: name, use: `rename the file: ${use}` }];
}

function matchesIn(text: string, regexp: RegExp): { index: number; text: string }[] {
  return [...text.matchAll(regexp)].map((match) => ({ index: match.index, text: match[0].replace(/[\s*/#]+/g, ' ').trim() }));
}

/**
 * A phrase may continue on the next line of a comment, which starts with `*`, `//` or `#`. A word after a dot or the parenthesis of
 * a function, as in the SQL `sum(row.refused)`, is a name.
 */
function wordPattern({ pattern, isCaseSensitive = false }: RetiredWord): RegExp {
  const blank = '(?:[ \\t]|\\r?\\n[ \\t]*(?:\\*|//|#|>)?[ \\t]*)+';
  return new RegExp(`(?<![\\w$-]|\\w[.(])(?:${pattern.replaceAll(' ', blank)})(?![\\w$]|-\\w)`, isCaseSensitive ? 'gm' : 'gim');
}

function namePattern({ pattern }: RetiredName): RegExp {
  return new RegExp(`(?<![\\w$])(?:${pattern})(?![\\w$])`, 'g');
}

function isKept(finding: Finding): boolean {
  return keptWords.some((kept) => matches(finding, kept));
}

function matches(finding: Finding, kept: { readonly file: string; readonly text: string }): boolean {
  return finding.file === kept.file && finding.text.toLowerCase() === kept.text.toLowerCase();
}

function filesAt(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !EXCLUDED_FOLDERS.has(entry.name))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return filesAt(inner);
      return INCLUDED.test(inner) && !EXCLUDED.test(inner) ? [inner] : [];
    });
}
