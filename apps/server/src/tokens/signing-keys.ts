import { createPrivateKey, createPublicKey, generateKeyPair, type JsonWebKey, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { components } from '@keyrail/contract';
import type { Database } from '../database/database.ts';
import type { Clock } from '../runtime/clock.ts';
import { createEncryption } from '../runtime/encryption.ts';
import { newId } from '../runtime/identifiers.ts';
import {
  deleteSigningKeys,
  insertFirstSigningKey,
  insertSigningKey,
  listSigningKeys,
  type NewSigningKey,
  type SigningKeyRow,
} from './signing-keys.repository.ts';

/** The lifetime of an access token in seconds. */
export const ACCESS_TOKEN_SECONDS = 3_600;

/**
 * The time that a new key is published before it signs, in seconds. Servers reload the keys, and caches of the published keys
 * expire, within that time. So all servers start to sign with a new key at the same moment, and each verifier has it by then.
 */
export const KEY_LEAD_SECONDS = 10;

/** The most that the clocks of servers may differ, in seconds. A key is deleted only after this time on top. */
const CLOCK_TOLERANCE_SECONDS = 60;

const MODULUS_BITS = 2_048;

/** A key to sign with. */
export interface SigningKey {
  /** The `kid`. */
  readonly id: string;
  readonly privateKey: KeyObject;
}

/** A public key as it is published (RFC 7517). */
export type PublishedKey = components['schemas']['JsonWebKeySet']['keys'][number];

/** The server's signing keys, which all servers of one database share. */
export interface SigningKeys {
  /**
   * Returns the key to sign with, and generates the first one if there is none.
   *
   * @throws WrongServerSecret
   */
  current(): Promise<SigningKey>;
  /** Returns each public key that an unexpired token may be signed with, and the next key. */
  published(): Promise<readonly PublishedKey[]>;
  /**
   * Generates a new key, which is the current one after {@link KEY_LEAD_SECONDS}. Tokens signed with earlier keys stay valid.
   * Deletes the keys that no unexpired token can be signed with.
   *
   * @throws WrongServerSecret
   */
  rotate(): Promise<{ readonly id: string; readonly signsFrom: Date; readonly retired: number }>;
}

/** @param secret - the server's secret, from which the encryption key of private keys is derived */
export function createSigningKeys({ database, clock, secret }: { database: Database; clock: Clock; secret: string }): SigningKeys {
  const encryption = createEncryption(secret, 'signing keys');
  let cached: { readonly key: SigningKey; readonly until: number } | undefined;

  /** Lists all keys, newest first. There is at least one. */
  async function list(): Promise<[SigningKeyRow, ...SigningKeyRow[]]> {
    const [newest, ...older] = await listSigningKeys(database);
    if (newest) return [newest, ...older];
    await insertFirstSigningKey(database, await generateKey());
    return list();
  }

  async function generateKey(): Promise<NewSigningKey> {
    const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: MODULUS_BITS });
    return {
      id: newId('signingKey'),
      public_jwk: JSON.stringify(publicKey.export({ format: 'jwk' })),
      encrypted_private_key: encryption.encrypt(privateKey.export({ type: 'pkcs8', format: 'der' })),
      created_at: clock.now(),
    };
  }

  function decrypt({ id, encrypted_private_key }: SigningKeyRow): SigningKey {
    if (cached?.key.id === id) return cached.key;
    return { id, privateKey: createPrivateKey({ key: encryption.decrypt(encrypted_private_key), type: 'pkcs8', format: 'der' }) };
  }

  return {
    async current() {
      const now = clock.now().getTime();
      if (cached && now < cached.until) return cached.key;
      const rows = await list();
      // The first key signs at once, since no earlier key can sign in its lead time.
      const row = rows.find((candidate) => signsFrom(candidate) <= now) ?? (rows.at(-1) as SigningKeyRow);
      const changes = rows.map(signsFrom).filter((moment) => moment > now);
      cached = { key: decrypt(row), until: Math.min(now + KEY_LEAD_SECONDS * 1_000, ...changes) };
      return cached.key;
    },

    async published() {
      const rows = await list();
      const retired = retiredOf(rows, clock.now());
      return rows.filter((row) => !retired.includes(row)).map(toPublishedKey);
    },

    async rotate() {
      // Fails if the secret is not the servers' one, which could not decrypt the new key.
      const rows = await list();
      decrypt(rows[0]);
      const key = await generateKey();
      await insertSigningKey(database, key);
      const retired = retiredOf(rows, clock.now());
      if (retired.length > 0) {
        await deleteSigningKeys(
          database,
          retired.map(({ id }) => id),
        );
      }
      return { id: key.id, signsFrom: new Date(signsFrom(key)), retired: retired.length };
    },
  };
}

/** The time from which a key signs, in milliseconds since the epoch. */
function signsFrom({ created_at }: { readonly created_at: Date }): number {
  return created_at.getTime() + KEY_LEAD_SECONDS * 1_000;
}

/** The keys that were replaced so long ago that all their tokens have expired. */
function retiredOf(newestFirst: readonly SigningKeyRow[], now: Date): SigningKeyRow[] {
  const longest = (ACCESS_TOKEN_SECONDS + CLOCK_TOLERANCE_SECONDS) * 1_000;
  const successor = newestFirst.findIndex((row) => signsFrom(row) + longest <= now.getTime());
  return successor === -1 ? [] : newestFirst.slice(successor + 1);
}

function toPublishedKey(row: SigningKeyRow): PublishedKey {
  const { n, e } = createPublicKey({ key: row.public_jwk as JsonWebKey, format: 'jwk' }).export({ format: 'jwk' });
  return { kty: 'RSA', kid: row.id, use: 'sig', alg: 'RS256', n: String(n), e: String(e) };
}
