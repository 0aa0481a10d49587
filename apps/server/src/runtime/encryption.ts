import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveKey } from './derive-key.ts';

/** What is encrypted in the database can't be read with the secret that the server was started with. */
export class WrongServerSecret extends Error {
  override readonly name = 'WrongServerSecret';
}

/** Encrypts what is kept in the database and nobody may read there. */
export interface Encryption {
  /** @param place - where it is kept, if it is to be of no use in any other place */
  encrypt(plain: Uint8Array, place?: Uint8Array): Buffer;
  /** @throws WrongServerSecret if it was encrypted under another secret or for another place, or changed */
  decrypt(encrypted: Uint8Array, place?: Uint8Array): Buffer;
}

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const ANYWHERE = new Uint8Array();

/**
 * Authenticated encryption (AES-256-GCM) whose key is derived from the server's secret (HKDF, RFC 5869).
 *
 * @param purpose - what it is for; what is encrypted for one purpose can't be decrypted for another
 */
export function createEncryption(secret: string, purpose: string): Encryption {
  const key = deriveKey(secret, `keyrail encryption: ${purpose}`);
  return {
    encrypt(plain, place = ANYWHERE) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES }).setAAD(place);
      return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    decrypt(encrypted, place = ANYWHERE) {
      const decipher = createDecipheriv(ALGORITHM, key, encrypted.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES }).setAAD(place);
      decipher.setAuthTag(encrypted.subarray(-TAG_BYTES));
      const plain = decipher.update(encrypted.subarray(IV_BYTES, -TAG_BYTES));
      try {
        return Buffer.concat([plain, decipher.final()]);
      } catch (cause) {
        throw new WrongServerSecret(
          "KEYRAIL_SECRET is not the one that this database was set up with, so what is encrypted in it can't be read. " +
            'Start with the one from before; without any, the file "secret" in DATA_DIR holds it.',
          { cause },
        );
      }
    },
  };
}
