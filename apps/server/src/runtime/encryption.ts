import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveKey } from './derive-key.ts';

/** The server's secret can't decrypt a value of the database. */
export class WrongServerSecret extends Error {
  override readonly name = 'WrongServerSecret';
}

/** Encrypts values of the database that only the server may read. */
export interface Encryption {
  /** @param associatedData - where the value is stored; it can then be decrypted only with the same associated data */
  encrypt(plaintext: Uint8Array, associatedData?: Uint8Array): Buffer;
  /** @throws WrongServerSecret if the value was encrypted with another secret or other associated data, or was changed */
  decrypt(ciphertext: Uint8Array, associatedData?: Uint8Array): Buffer;
}

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const NO_ASSOCIATED_DATA = new Uint8Array();

/**
 * Authenticated encryption (AES-256-GCM) whose key is derived from the server's secret (HKDF, RFC 5869).
 *
 * @param purpose - names the kind of values. A value that is encrypted for one purpose can't be decrypted for another.
 */
export function createEncryption(secret: string, purpose: string): Encryption {
  const key = deriveKey(secret, `keyrail encryption: ${purpose}`);
  return {
    encrypt(plaintext, associatedData = NO_ASSOCIATED_DATA) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES }).setAAD(associatedData);
      return Buffer.concat([iv, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
    },
    decrypt(ciphertext, associatedData = NO_ASSOCIATED_DATA) {
      const iv = ciphertext.subarray(0, IV_BYTES);
      const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES }).setAAD(associatedData);
      decipher.setAuthTag(ciphertext.subarray(-TAG_BYTES));
      const plaintext = decipher.update(ciphertext.subarray(IV_BYTES, -TAG_BYTES));
      try {
        return Buffer.concat([plaintext, decipher.final()]);
      } catch (cause) {
        throw new WrongServerSecret(
          'KEYRAIL_SECRET is not the secret with which values of this database were encrypted. ' +
            'Start with the previous secret; if you never set one, it is in the file "secret" in DATA_DIR.',
          { cause },
        );
      }
    },
  };
}
