import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { createEncryption } from '../../runtime/encryption.ts';
import type { WebhookRow } from './webhooks.repository.ts';

/** Standard Webhooks asks for 24 to 64 bytes. */
const SECRET_BYTES = 32;

const PREFIX = 'whsec_';

/** Makes the secrets that deliveries are signed with, keeps them so that nobody can read them in the database, and signs. */
export interface SigningSecrets {
  /** A new secret: what the receiver gets, and what is to be stored. */
  mint(): { readonly value: string; readonly encrypted: Buffer };
  /**
   * The value of `webhook-signature`: a signature of each live secret, the current one first.
   *
   * @throws WrongServerSecret
   */
  sign(webhook: WebhookRow, message: { readonly id: string; readonly body: string; readonly at: Date }): string;
}

/** @param secret - the server's, under which signing secrets are encrypted */
export function createSigningSecrets(secret: string): SigningSecrets {
  const encryption = createEncryption(secret, 'webhook signing secrets');
  return {
    mint() {
      const bytes = randomBytes(SECRET_BYTES);
      return { value: PREFIX + bytes.toString('base64'), encrypted: encryption.encrypt(bytes) };
    },
    sign({ encrypted_secret, encrypted_previous_secret, previous_secret_ends_at }, { id, body, at }) {
      const live = [encrypted_secret];
      if (encrypted_previous_secret && previous_secret_ends_at && previous_secret_ends_at > at) live.push(encrypted_previous_secret);
      return live.map((encrypted) => new Webhook(encryption.decrypt(encrypted), { format: 'raw' }).sign(id, at, body)).join(' ');
    },
  };
}
