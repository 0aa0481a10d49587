import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { createEncryption } from '../../runtime/encryption.ts';
import type { WebhookRow } from './webhooks.repository.ts';

/** Standard Webhooks requires 24 to 64 bytes. */
const SECRET_BYTES = 32;

const PREFIX = 'whsec_';

/** Mints the secrets that sign deliveries, encrypts them for the database, and signs deliveries with them. */
export interface SigningSecrets {
  /** Mints a secret: the value for the receiver, and the encrypted bytes to store. */
  mint(): { readonly value: string; readonly encrypted: Buffer };
  /**
   * Signs a delivery, and returns the value of `webhook-signature`: one signature a valid secret, the current one first.
   *
   * @throws WrongServerSecret
   */
  sign(webhook: WebhookRow, message: { readonly id: string; readonly body: string; readonly at: Date }): string;
}

/** @param secret - the server's secret, from which the encryption key is derived */
export function createSigningSecrets(secret: string): SigningSecrets {
  const encryption = createEncryption(secret, 'webhook signing secrets');
  return {
    mint() {
      const bytes = randomBytes(SECRET_BYTES);
      return { value: PREFIX + bytes.toString('base64'), encrypted: encryption.encrypt(bytes) };
    },
    sign({ encrypted_secret, encrypted_previous_secret, previous_secret_ends_at }, { id, body, at }) {
      const valid = [encrypted_secret];
      if (encrypted_previous_secret && previous_secret_ends_at && previous_secret_ends_at > at) valid.push(encrypted_previous_secret);
      return valid.map((encrypted) => new Webhook(encryption.decrypt(encrypted), { format: 'raw' }).sign(id, at, body)).join(' ');
    },
  };
}
