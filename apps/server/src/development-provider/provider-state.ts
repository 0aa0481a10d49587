import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';

/** The state that the development provider stores, so that its tokens remain valid after a restart. */
export interface ProviderState {
  /** The port that it listens on, which is part of the issuer in its tokens. */
  readonly port: number;
  /** The key that signs its tokens. */
  readonly privateJwk: JWK;
}

const stateFilePath = (dataDirectory: string): string => join(dataDirectory, 'identity-provider.json');

/** Reads the stored state; `undefined` if the file does not exist or is incomplete. */
export function readProviderState(dataDirectory: string): ProviderState | undefined {
  try {
    const state: Partial<ProviderState> = JSON.parse(readFileSync(stateFilePath(dataDirectory), 'utf8'));
    return typeof state.port === 'number' && state.privateJwk?.kty === 'EC' ? (state as ProviderState) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes the state atomically to a file that only its owner can read. */
export function writeProviderState(dataDirectory: string, state: ProviderState): void {
  const file = stateFilePath(dataDirectory);
  const temporaryFile = `${file}.${process.pid}`;
  writeFileSync(temporaryFile, JSON.stringify(state), { mode: 0o600 });
  chmodSync(temporaryFile, 0o600);
  renameSync(temporaryFile, file);
}

/** Generates a signing key. */
export function generatePrivateJwk(): JWK {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), kid: randomUUID(), alg: 'ES256', use: 'sig' };
}
