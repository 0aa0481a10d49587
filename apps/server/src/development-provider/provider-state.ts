import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';

/** What the development provider keeps, so that its tokens go on working after a restart. */
export interface ProviderState {
  /** Where it listens: a part of its issuer, and so of its tokens. */
  readonly port: number;
  /** What it signs with. */
  readonly privateJwk: JWK;
}

const fileOf = (dataDirectory: string): string => join(dataDirectory, 'identity-provider.json');

/** Reads what was kept; `undefined` if there is nothing, or nothing whole. */
export function readProviderState(dataDirectory: string): ProviderState | undefined {
  try {
    const kept: Partial<ProviderState> = JSON.parse(readFileSync(fileOf(dataDirectory), 'utf8'));
    return typeof kept.port === 'number' && kept.privateJwk?.kty === 'EC' ? (kept as ProviderState) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes it for its owner's eyes alone, whole or not at all. */
export function writeProviderState(dataDirectory: string, kept: ProviderState): void {
  const file = fileOf(dataDirectory);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(kept), { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}

/** Makes a key to sign with. */
export function makePrivateJwk(): JWK {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), kid: randomUUID(), alg: 'ES256', use: 'sig' };
}
