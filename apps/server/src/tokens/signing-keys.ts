import { createPrivateKey, createPublicKey, generateKeyPair, type JsonWebKey, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { newId } from '../identifiers.ts';
import type { Encryption } from './encryption.ts';
import { insertSigningKey, listSigningKeys, type SigningKeyRow } from './signing-keys.repository.ts';

/** A key to sign with. */
export interface SigningKey {
  /** The `kid`. */
  readonly id: string;
  readonly privateKey: KeyObject;
}

/** A public key as it is published (RFC 7517). */
export type PublishedKey = JsonWebKey & { readonly kid: string; readonly use: 'sig'; readonly alg: 'RS256' };

/** The server's signing keys, which all servers of one database share. */
export interface SigningKeys {
  /** The newest key. One is made if there is none. */
  current(): Promise<SigningKey>;
  /** Every key that a live token may be signed with. */
  published(): Promise<readonly PublishedKey[]>;
  /** Makes a new key the current one. Tokens signed with those before go on working. */
  rotate(): Promise<{ readonly id: string }>;
}

/** How long a server may go on signing with a key after a newer one was made, in milliseconds. */
const REFRESH_MILLISECONDS = 10_000;
const MODULUS_BITS = 2_048;

export function createSigningKeys({
  database,
  clock,
  encryption,
}: {
  database: Database;
  clock: Clock;
  encryption: Encryption;
}): SigningKeys {
  let cached: { readonly key: SigningKey; readonly until: number } | undefined;

  async function make(): Promise<SigningKeyRow['id']> {
    const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: MODULUS_BITS });
    const id = newId('signingKey');
    await insertSigningKey(database, {
      id,
      public_jwk: JSON.stringify(publicKey.export({ format: 'jwk' })),
      encrypted_private_key: encryption.encrypt(privateKey.export({ type: 'pkcs8', format: 'der' })),
      created_at: clock.now(),
    });
    return id;
  }

  async function newest(): Promise<SigningKeyRow> {
    const [row] = await listSigningKeys(database);
    if (row) return row;
    await make();
    return newest();
  }

  return {
    async current() {
      const now = clock.now().getTime();
      if (cached && now < cached.until) return cached.key;
      const { id, encrypted_private_key } = await newest();
      const privateKey = createPrivateKey({ key: encryption.decrypt(encrypted_private_key), type: 'pkcs8', format: 'der' });
      cached = { key: { id, privateKey }, until: now + REFRESH_MILLISECONDS };
      return cached.key;
    },

    async published() {
      await newest();
      const rows = await listSigningKeys(database);
      return rows.map((row) => ({
        ...createPublicKey({ key: row.public_jwk as JsonWebKey, format: 'jwk' }).export({ format: 'jwk' }),
        kid: row.id,
        use: 'sig',
        alg: 'RS256',
      }));
    },

    async rotate() {
      const id = await make();
      cached = undefined;
      return { id };
    },
  };
}
