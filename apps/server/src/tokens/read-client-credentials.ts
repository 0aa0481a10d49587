import { validationFailed } from '../http/check-request.ts';
import { decodeFormText, type Form } from '../http/form-urlencoded.ts';
import { Problem } from '../http/problems.ts';
import type { PresentedClient } from './authenticate-client.ts';

/** The scheme is not case-sensitive (RFC 9110, section 11.1), and its parameter is base64 (RFC 7617, section 2). */
const BASIC = /^Basic +([A-Za-z0-9+/]+={0,2})$/i;

/**
 * Reads the credentials of a client from the `Authorization` header (`client_secret_basic`) or from the form
 * (`client_secret_post`). A client must not use both (RFC 6749, section 2.3).
 *
 * @throws Problem `CREDENTIAL_MISSING`, `UNSUPPORTED_SCHEME`, `INVALID_TOKEN` or `VALIDATION_FAILED`
 */
export function readClientCredentials(authorization: string | undefined, form: Form): PresentedClient {
  const { client_id: id, client_secret: secret } = form;
  if (authorization === undefined) {
    if (id !== undefined && secret !== undefined) return { id, secret };
    throw new Problem(
      'CREDENTIAL_MISSING',
      'The client credentials are missing. Send client_id and client_secret by Basic or in the body.',
    );
  }
  const presented = readBasic(authorization);
  if (secret !== undefined)
    throw validationFailed([{ path: '/body/client_secret', message: 'must not be sent together with the Authorization header' }]);
  // Many clients send their id in the body as well, which is harmless if the two are the same.
  if (id !== undefined && id !== presented.id) {
    throw validationFailed([{ path: '/body/client_id', message: 'must be the same as in the Authorization header' }]);
  }
  return presented;
}

/** The user and the password are the client's id and secret, each form-urlencoded (RFC 6749, section 2.3.1). */
function readBasic(authorization: string): PresentedClient {
  if (!/^Basic(?: |$)/i.test(authorization)) {
    throw new Problem('UNSUPPORTED_SCHEME', 'The scheme is not supported. Use Basic, or client_id and client_secret in the body.');
  }
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(BASIC.exec(authorization)?.[1] ?? '', 'base64'));
    const colon = decoded.indexOf(':');
    if (colon > 0) return { id: decodeFormText(decoded.slice(0, colon)), secret: decodeFormText(decoded.slice(colon + 1)) };
  } catch {
    // The text is not UTF-8, or has an invalid percent-encoding.
  }
  throw new Problem('INVALID_TOKEN', 'The Authorization header is not valid. Send base64 of id:secret, each form-urlencoded.');
}
