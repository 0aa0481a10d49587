import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function check(files: Readonly<Record<string, string>>): { exitCode: number | null; findings: string[] } {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'vocabulary.ts'), folder], { encoding: 'utf8' });
  const findings = stderr.split('\n').filter((line) => line.includes(' is retired: '));
  return { exitCode: status, findings: findings.map((line) => line.replace(`${folder}/`, '').replace(/ is retired: .*/, '')) };
}

test('names the file, the line, the retired word and its replacement', () => {
  writeFileSync(join(folder, 'README.md'), '# Keys\n\nRevoked for whoever asks.\n');
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'vocabulary.ts'), folder], { encoding: 'utf8' });
  expect(stderr).toContain(`${folder}/README.md:3: "whoever" is retired: name the actor (caller, client, operator, organization)\n`);
  expect(status).toBe(1);
});

test('finds retired words in comments, strings, templates, test titles, documents, YAML, JSON and Python', () => {
  const { findings } = check({
    'a.ts': "// Nobody calls.\nconst a = 'is told';\nconst b = `x ${a} tells ${`is told`} whom`;\n/* it gave up */",
    'a.test.ts': "test('lets in a caller', () => {});",
    'a.yaml': 'description: It tells of a change.',
    'a.json': '{ "description": "Keys that let programs in." }',
    'a.py': '# Somebody called.',
    Dockerfile: '# Sorts out files.',
  });
  expect(findings).toEqual([
    'Dockerfile:1: "Sorts out"',
    'a.json:1: "let programs in"',
    'a.py:1: "Somebody"',
    'a.test.ts:1: "lets in"',
    'a.ts:1: "Nobody"',
    'a.ts:2: "told"',
    'a.ts:3: "tells"',
    'a.ts:3: "told"',
    'a.ts:3: "whom"',
    'a.ts:4: "gave up"',
    'a.yaml:1: "tells"',
  ]);
});

test('finds a phrase that is broken over two lines', () => {
  const { findings } = check({ 'a.ts': '/**\n * The client tries\n * again.\n */\n// used\n// up', 'a.md': 'The client gives\nup.' });
  expect(findings).toEqual(['a.md:1: "gives up"', 'a.ts:2: "tries again"', 'a.ts:5: "used up"']);
});

test('finds retired identifiers in code, in code spans and in code blocks of documents', () => {
  const { findings } = check({
    'a.ts': 'interface Stretch {}\nfunction holdCredential(patience: Patience) {}\nawait within(5, work);',
    'a.md': 'Call `readStretch` first.\n\n```ts\nlet giveUp; // whoever\n```\n',
  });
  expect(findings).toEqual([
    'a.md:1: "readStretch"',
    'a.md:4: "giveUp"',
    'a.md:4: "whoever"',
    'a.ts:1: "Stretch"',
    'a.ts:2: "holdCredential"',
    'a.ts:2: "patience"',
    'a.ts:2: "Patience"',
    'a.ts:3: "within"',
  ]);
});

test('finds retired names of files', () => {
  const { findings } = check({ 'src/manage.ts': '', 'src/not-let-in.test.ts': '', 'docs/0004-unknown-members-are-refused.md': '' });
  expect(findings).toEqual([
    'docs/0004-unknown-members-are-refused.md:1: "0004-unknown-members-are-refused.md"',
    'src/manage.ts:1: "manage.ts"',
    'src/not-let-in.test.ts:1: "not-let-in.test.ts"',
  ]);
});

test('accepts what only looks like a retired word', () => {
  const { findings, exitCode } = check({
    'a.ts': [
      'const results = await Promise.allSettled(calls);',
      'const retold = told + within.limit + redis.settle() + queue?.judge() + x.giveUp;',
      "if (error.code === 'ECONNREFUSED') throw new Error('The connection was refused within 5 s.');",
      '// `told` and `redis.giveUp` are names; the promise settles, and a stand-in stands in for it. See https://x.example/refused.',
      'const notFound = NotFound; const stretchy = isFound;',
      'const pattern = /whoever|told/;',
      "type State = 'accepted' | 'refused';",
      "const sql = 'select sum(refused), max(row.refused) from rows';",
    ].join('\n'),
    'a.md': 'See [the decision](docs/0004-members-are-refused.md) and `GET /told`. Who may call? A client within its limit.',
    'a.yaml': 'required: [accepted, refused]\nproperties:\n  refused: { type: integer }\n  "told": 1',
    'generated/a.ts': '// whoever',
    'node_modules/a/index.js': '// whoever',
    'CHANGELOG.md': 'whoever',
  });
  expect({ findings, exitCode }).toEqual({ findings: [], exitCode: 0 });
});

test('fails when it is given a folder without a file to read', () => {
  expect(check({}).exitCode).toBe(1);
});
