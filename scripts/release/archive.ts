import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `package.json` says, as far as a release needs it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly repository?: unknown;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package of the workspace that is published, and the folder that it is packed from. */
export interface PublishablePackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** A packed package; `manifest` is the one inside the archive, which `publishConfig` changes. */
export interface Archive {
  readonly file: string;
  readonly manifest: Manifest;
}

/** The packages below `packages/` and `apps/` that are not private. */
export function findPublishablePackages(root: string): PublishablePackage[] {
  return globSync('{packages,apps}/*/package.json', { cwd: root })
    .toSorted()
    .map((file) => ({ folder: join(root, file, '..'), manifest: JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest }))
    .filter(({ manifest }) => manifest.private !== true);
}

/** Packs a package with pnpm, which replaces `workspace:` versions and applies `publishConfig`. */
export function pack(pnpm: string, { folder }: PublishablePackage, destination: string): void {
  execFileSync(pnpm, ['pack', '--pack-destination', destination], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Reads the archives of a folder. */
export function readArchives(folder: string): Archive[] {
  return globSync('*.tgz', { cwd: folder })
    .toSorted()
    .map((name) => {
      const file = join(folder, name);
      const manifest = execFileSync('tar', ['--extract', '--to-stdout', '--gzip', '--file', file, 'package/package.json'], {
        encoding: 'utf8',
      });
      return { file, manifest: JSON.parse(manifest) as Manifest };
    });
}
