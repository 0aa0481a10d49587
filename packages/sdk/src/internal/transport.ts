import { ConnectionError, KeyrailError, UnexpectedResponseError } from '../core/errors.ts';
import type { Credential } from './credential.ts';
import { deepestMessage, safeCause } from './safe-cause.ts';

/** Sends a request and gives the answer, its body already received. What decides over sending wraps one of these in another. */
export type Transport = (request: Request) => Promise<Response>;

/** The transport next to the network: it puts the credential on a request, and lets none of it out again. */
export function createTransport(baseUrl: string, credential: Credential, fetch: (request: Request) => Promise<Response>): Transport {
  return async (request) => {
    if (!request.url.startsWith(`${baseUrl}/`))
      throw new KeyrailError('The path leads away from the base URL, and the credential is for that alone.');
    const authorized = credential.authorize(request);
    let response: Response;
    let body: ArrayBuffer;
    try {
      response = await fetch(authorized);
      // A body that is cut is a failure of this call like any other, and not one for whoever reads it later.
      body = await response.arrayBuffer();
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason;
      const cause = safeCause(error, (text) => credential.redact(text));
      const { origin, pathname } = new URL(request.url);
      throw new ConnectionError(`${request.method} ${pathname} got no whole answer from ${origin}: ${deepestMessage(cause)}`, { cause });
    }
    return admit(response, body, withoutSecret(response.headers, credential), credential);
  };
}

/**
 * The answer as whoever called may have it: without the secret, which a server or proxy may repeat in a header or in
 * its complaint, and which would end up in logs with the error.
 */
function admit({ status, statusText, type, ok }: Response, body: ArrayBuffer, headers: Headers, credential: Credential): Response {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    throw new UnexpectedResponseError(
      `${status}: the answer is a redirect, which is not followed. Give the address that it leads to as \`baseUrl\`.`,
      { status, headers },
    );
  }
  const hasNoBody = status === 204 || status === 205;
  const redacted = ok ? body : credential.redact(new TextDecoder().decode(body));
  return new Response(hasNoBody ? null : redacted, { status, statusText, headers });
}

function withoutSecret(headers: Headers, credential: Credential): Headers {
  return new Headers([...headers].map(([name, value]) => [name, credential.redact(value)]));
}
