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

/** How long an access token works, in seconds. */
export const ACCESS_TOKEN_SECONDS = 3_600;

/**
 * How long a new key is published before it signs, in seconds. Servers look for newer keys, and caches may keep the
 * published ones, for no longer: so all servers sign with a new key from the same moment on, and whoever verifies knows
 * it by then.
 */
export const KEY_LEAD_SECONDS = 10;

/** So far the clocks of servers may be apart when a key is taken away for good, in seconds. */
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
   * The key to sign with. One is made if there is none.
   *
   * @throws WrongServerSecret
   */
  current(): Promise<SigningKey>;
  /** Every key that a live token may be signed with, and the next one. */
  published(): Promise<readonly PublishedKey[]>;
  /**
   * Makes a new key, which is the current one soon. Tokens signed with those before go on working; the keys that none can
   * be signed with are taken away.
   *
   * @throws WrongServerSecret
   */
  rotate(): Promise<{ readonly id: string; readonly signsFrom: Date; readonly retired: number }>;
}

/** @param secret - the server's, under which private keys are encrypted */
export function createSigningKeys({ database, clock, secret }: { database: Database; clock: Clock; secret: string }): SigningKeys {
  const encryption = createEncryption(secret, 'signing keys');
  let cached: { readonly key: SigningKey; readonly until: number } | undefined;

  /** All keys, newest first; at least one. */
  async function list(): Promise<[SigningKeyRow, ...SigningKeyRow[]]> {
    const [newest, ...older] = await listSigningKeys(database);
    if (newest) return [newest, ...older];
    await insertFirstSigningKey(database, await make());
    return list();
  }

  async function make(): Promise<NewSigningKey> {
    const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: MODULUS_BITS });
    return {
      id: newId('signingKey'),
      public_jwk: JSON.stringify(publicKey.export({ format: 'jwk' })),
      encrypted_private_key: encryption.encrypt(privateKey.export({ type: 'pkcs8', format: 'der' })),
      created_at: clock.now(),
    };
  }

  function open({ id, encrypted_private_key }: SigningKeyRow): SigningKey {
    if (cached?.key.id === id) return cached.key;
    return { id, privateKey: createPrivateKey({ key: encryption.decrypt(encrypted_private_key), type: 'pkcs8', format: 'der' }) };
  }

  return {
    async current() {
      const now = clock.now().getTime();
      if (cached && now < cached.until) return cached.key;
      const rows = await list();
      // The very first key has nothing before it to bridge its lead.
      const row = rows.find((candidate) => signsFrom(candidate) <= now) ?? (rows.at(-1) as SigningKeyRow);
      const changes = rows.map(signsFrom).filter((moment) => moment > now);
      cached = { key: open(row), until: Math.min(now + KEY_LEAD_SECONDS * 1_000, ...changes) };
      return cached.key;
    },

    async published() {
      const rows = await list();
      const retired = retiredOf(rows, clock.now());
      return rows.filter((row) => !retired.includes(row)).map(publish);
    },

    async rotate() {
      // Under another secret than the servers' the new key would be of no use to them.
      const rows = await list();
      open(rows[0]);
      const key = await make();
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

/** From when on a key signs, in milliseconds. */
function signsFrom({ created_at }: { readonly created_at: Date }): number {
  return created_at.getTime() + KEY_LEAD_SECONDS * 1_000;
}

/** The keys of which a newer one has taken the place for so long that none of their tokens is left. */
function retiredOf(newestFirst: readonly SigningKeyRow[], now: Date): SigningKeyRow[] {
  const longest = (ACCESS_TOKEN_SECONDS + CLOCK_TOLERANCE_SECONDS) * 1_000;
  const successor = newestFirst.findIndex((row) => signsFrom(row) + longest <= now.getTime());
  return successor === -1 ? [] : newestFirst.slice(successor + 1);
}

function publish(row: SigningKeyRow): PublishedKey {
  const { n, e } = createPublicKey({ key: row.public_jwk as JsonWebKey, format: 'jwk' }).export({ format: 'jwk' });
  return { kty: 'RSA', kid: row.id, use: 'sig', alg: 'RS256', n: String(n), e: String(e) };
}
