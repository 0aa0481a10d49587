import { createHash, randomBytes } from 'node:crypto';
import { CLIENT_ID, type DemoUserName, REDIRECT_PATH } from './settings.ts';

/**
 * Signs in at the development provider as a browser would, by the authorization code flow with PKCE (RFC 6749, section
 * 4.1; RFC 7636), and returns the access token.
 *
 * @throws TypeError if the provider can't be reached, and Error if it rejects the request
 */
export async function obtainToken(issuer: string, user: DemoUserName): Promise<string> {
  const cookies = new Map<string, string>();
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `http://127.0.0.1${REDIRECT_PATH}`;

  /** Requests a URL with the current cookies, and returns the URL that the response redirects to. */
  async function requestRedirect(url: URL, form?: URLSearchParams): Promise<URL> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { cookie }, ...(form && { method: 'POST', body: form }) });
    for (const [name = '', value = ''] of response.headers.getSetCookie().map((line) => line.split(/[=;]/))) cookies.set(name, value);
    const location = response.headers.get('location');
    if (location === null) throw new Error(`The identity provider responded ${response.status} at ${url.pathname}.`);
    return new URL(location, issuer);
  }

  const discovery = await fetch(`${issuer}/.well-known/openid-configuration`);
  const endpoints = (await discovery.json()) as { authorization_endpoint: string; token_endpoint: string };
  const authorization = new URL(endpoints.authorization_endpoint);
  authorization.search = new URLSearchParams({
    client_id: CLIENT_ID,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid email profile',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const signInUrl = await requestRedirect(authorization);
  const resumeUrl = await requestRedirect(signInUrl, new URLSearchParams({ user }));
  const code = (await requestRedirect(resumeUrl)).searchParams.get('code') ?? '';

  const response = await fetch(endpoints.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: CLIENT_ID,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    }),
  });
  const answer = (await response.json()) as { access_token?: string; error_description?: string };
  if (answer.access_token === undefined)
    throw new Error(`The identity provider rejected the code: ${answer.error_description ?? response.status}.`);
  return answer.access_token;
}
