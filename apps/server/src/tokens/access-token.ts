import { decodeProtectedHeader } from 'jose';
import { prefixes } from '../runtime/identifiers.ts';

/** Whether a JWT names one of this server's own signing keys. Whether it is valid, only its hash can tell. */
export function isAccessToken(jwt: string): boolean {
  try {
    return decodeProtectedHeader(jwt).kid?.startsWith(`${prefixes.signingKey}_`) ?? false;
  } catch {
    return false;
  }
}
