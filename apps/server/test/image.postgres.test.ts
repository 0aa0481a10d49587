import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from './harness/server-process.ts';
import { createPostgresDatabase } from './harness/test-database.ts';
import { SERVER_SECRET } from './harness/test-server.ts';

const ROOT = join(import.meta.dirname, '../../..');

interface Step {
  readonly instruction: string;
  readonly parameters: string;
}

/** The instructions of the Dockerfile, with continued lines joined. */
const steps: readonly Step[] = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [, instruction = '', parameters = ''] = /^(\w+) +(.*)$/.exec(line) ?? [];
    return { instruction, parameters };
  });

/** The folder in place of the image's file system. Both stages share it, since the second copies everything of the first. */
let image: string;
beforeAll(() => {
  image = temporaryFolder();
  for (const { instruction, parameters } of steps) execute(instruction, parameters);
}, 300_000);
afterAll(() => rmSync(image, { recursive: true, force: true }));

function execute(instruction: string, parameters: string): void {
  if (instruction === 'COPY' && !parameters.startsWith('--from')) {
    const names = parameters.split(/ +/);
    const target = names.pop() ?? '';
    for (const name of names) {
      const to = join(image, target.endsWith('/') ? join(target, name.split('/').at(-1) ?? '') : target);
      mkdirSync(dirname(to), { recursive: true });
      cpSync(join(ROOT, name), to, { recursive: true, filter: (path) => !path.endsWith('.test.ts') });
    }
  }
  // The image's users do not exist on this machine.
  if (instruction === 'RUN' && !parameters.includes('chown')) execFileSync('sh', ['-c', parameters], { cwd: image, stdio: 'pipe' });
}

const parametersOf = (instruction: string): string => steps.findLast((step) => step.instruction === instruction)?.parameters ?? '';

describe('the container image', () => {
  test('contains all files of the server, and starts it on Postgres', async () => {
    const [program = '', ...entry] = JSON.parse(parametersOf('ENTRYPOINT')) as string[];
    expect(program).toBe('node');
    const child = spawn(process.execPath, entry, {
      cwd: image,
      env: {
        DATABASE_URL: await createPostgresDatabase(),
        KEYRAIL_SECRET: SERVER_SECRET,
        PORT: '0',
        NODE_ENV: 'production',
        SHUTDOWN_DELAY_SECONDS: '0',
      },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
    const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
    await expect.poll(() => printed, { timeout: 60_000 }).toMatch(/ready at http/);
    const url = /ready at (\S+)/.exec(printed)?.[1] ?? '';
    expect((await fetch(`${url}/readyz`)).status).toBe(200);

    // Runs the program of the Dockerfile's health check.
    const check = JSON.parse(parametersOf('HEALTHCHECK').replace(/^.*CMD /, '')) as string[];
    execFileSync(process.execPath, check.slice(1), { env: { PORT: new URL(url).port } });

    child.kill('SIGTERM');
    expect(await exited).toBe(0);
  });

  test('does not run as root', () => expect(parametersOf('USER')).toBe('node'));

  test('uses the same version of Node as the workspace', () => {
    const { devDependencies, packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const { parameters } of steps.filter(({ instruction }) => instruction === 'FROM')) {
      expect(parameters).toContain(`node:${devDependencies.node}-`);
    }
    expect(steps.some(({ parameters }) => parameters.includes(`npx --yes ${packageManager} install`))).toBe(true);
  });
});
