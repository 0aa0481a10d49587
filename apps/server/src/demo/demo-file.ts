import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

/** The secrets of the demo organization, one of each kind. */
export interface DemoSecrets {
  readonly organizationId: string;
  /** The secret of an API key with an owner's permissions. */
  readonly token: string;
  /** The key of an `API_KEY` client. */
  readonly clientKey: string;
  /** The id and secret of a `BEARER_TOKEN` client. */
  readonly clientId: string;
  readonly clientSecret: string;
}

const VARIABLES = {
  token: 'KEYRAIL_TOKEN',
  organizationId: 'KEYRAIL_ORGANIZATION_ID',
  clientKey: 'KEYRAIL_CLIENT_KEY',
  clientId: 'KEYRAIL_CLIENT_ID',
  clientSecret: 'KEYRAIL_CLIENT_SECRET',
} as const satisfies Record<keyof DemoSecrets, string>;

/** Returns the absolute path of the file in a data directory. */
export function demoFilePath(dataDirectory: string): string {
  return join(dataDirectory, 'demo.env');
}

/** Writes the file atomically, readable only by its owner. */
export function writeDemoFile(file: string, url: string, secrets: DemoSecrets): void {
  const lines = Object.entries(VARIABLES).map(([name, variable]) => `${variable}=${secrets[name as keyof DemoSecrets]}\n`);
  const temporaryFile = `${file}.${process.pid}`;
  writeFileSync(temporaryFile, `KEYRAIL_URL=${url}\n${lines.join('')}`, { mode: 0o600 });
  chmodSync(temporaryFile, 0o600);
  renameSync(temporaryFile, file);
}

/** Reads the file; `undefined` if it does not exist or lacks a variable. */
export function readDemoFile(file: string): DemoSecrets | undefined {
  let variables: NodeJS.Dict<string>;
  try {
    variables = parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const entries = Object.entries(VARIABLES).map(([name, variable]) => [name, variables[variable]]);
  return entries.every(([, value]) => value) ? (Object.fromEntries(entries) as DemoSecrets) : undefined;
}
