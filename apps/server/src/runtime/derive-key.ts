import { hkdfSync } from 'node:crypto';

/**
 * Derives a 32-byte key from the server's secret (HKDF with SHA-256, RFC 5869).
 *
 * @param info - names the purpose; each purpose has its own key
 */
export function deriveKey(secret: string, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', info, 32));
}
