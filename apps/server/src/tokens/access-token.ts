import { decodeProtectedHeader } from 'jose';
import { prefixes } from '../runtime/identifiers.ts';

/** Whether the `kid` of a JWT is the id of a signing key of this server. Only a look-up of its hash decides if it is valid. */
export function isAccessToken(jwt: string): boolean {
  try {
    return decodeProtectedHeader(jwt).kid?.startsWith(`${prefixes.signingKey}_`) ?? false;
  } catch {
    return false;
  }
}
