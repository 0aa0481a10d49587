import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { JWK } from 'jose';
import { type Configuration, interactionPolicy, Provider } from 'oidc-provider';
import type { Log } from '../runtime/log.ts';
import { createMemoryAdapters } from './memory-adapter.ts';
import { failurePage, signInPage } from './pages.ts';
import { AUDIENCE, CLIENT_ID, type DemoUserName, REDIRECT_PATH, RESOURCE } from './settings.ts';

/** The account of a demo user. */
export interface Account {
  /** The `sub`. */
  readonly id: string;
  readonly name: DemoUserName;
  readonly displayName: string;
  readonly email: string;
}

export interface ProviderDependencies {
  readonly issuer: string;
  readonly privateJwk: JWK;
  readonly accounts: () => Promise<readonly Account[]>;
  readonly log: Log;
}

const HOUR = 3_600;
const OIDC_SCOPES = 'openid email profile';
const INTERACTION = /^\/interaction\/[\w-]+$/;
/** In characters; a form with one choice is shorter. */
const MAX_FORM_LENGTH = 1_000;

/** Creates a real OpenID provider whose sign-in page requires no password. Importing this module takes a fifth of a second. */
export function createProvider(dependencies: ProviderDependencies): RequestListener {
  const provider = new Provider(dependencies.issuer, configure(dependencies));
  provider.on('server_error', (_context, error) => dependencies.log.error({ error }, 'the development identity provider failed'));
  const handle = provider.callback();
  return (request, response) => {
    if (!INTERACTION.test(request.url ?? '')) return void handle(request, response);
    interact(provider, dependencies, request, response).catch((error: unknown) => {
      dependencies.log.warn({ error }, 'a sign-in at the development identity provider failed');
      sendPage(response, 400, failurePage('The sign-in timed out, or the browser blocks cookies.'));
    });
  };
}

async function interact(
  provider: Provider,
  { accounts }: ProviderDependencies,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await provider.interactionDetails(request, response);
  const choices = await accounts();
  if (request.method !== 'POST') return sendPage(response, 200, signInPage(request.url ?? '', choices));
  const chosen = new URLSearchParams(await readForm(request)).get('user');
  const account = choices.find(({ name }) => name === chosen);
  if (!account) return sendPage(response, 400, failurePage('This provider has no user with that name.'));
  await provider.interactionFinished(request, response, { login: { accountId: account.id } });
}

function configure({ issuer, privateJwk, accounts }: ProviderDependencies): Configuration {
  return {
    adapter: createMemoryAdapters(),
    jwks: { keys: [privateJwk] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    clients: [
      {
        client_id: CLIENT_ID,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}${REDIRECT_PATH}`),
        id_token_signed_response_alg: 'ES256',
      },
    ],
    clientBasedCORS: (_context, origin) => isOnThisMachine(origin),
    async findAccount(_context, id) {
      const account = (await accounts()).find((each) => each.id === id);
      return account && { accountId: id, claims: () => ({ sub: id, ...claimsOf(account) }) };
    },
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    async extraTokenClaims(_context, token) {
      const account = 'accountId' in token ? (await accounts()).find(({ id }) => id === token.accountId) : undefined;
      return account && claimsOf(account);
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: AUDIENCE,
          accessTokenTTL: HOUR,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    interactions: { policy: withoutConsent(), url: (_context, { uid }) => `/interaction/${uid}` },
    // The only client is Keyrail's own, which needs no consent.
    async loadExistingGrant(context) {
      const grant = new context.oidc.provider.Grant({
        accountId: context.oidc.session?.accountId ?? '',
        clientId: context.oidc.client?.clientId ?? '',
      });
      grant.addOIDCScope(OIDC_SCOPES);
      await grant.save();
      return grant;
    },
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    pkce: { required: () => true },
    renderError(context, { error, error_description: description }) {
      context.type = 'html';
      context.set(PAGE_HEADERS);
      context.body = failurePage(description ?? error);
    },
    scopes: ['openid'],
    ttl: {
      AccessToken: HOUR,
      AuthorizationCode: 60,
      Grant: 24 * HOUR,
      IdToken: HOUR,
      Interaction: 600,
      RefreshToken: 24 * HOUR,
      Session: 24 * HOUR,
    },
    routes: { authorization: '/authorize', token: '/token', jwks: '/jwks' },
    fetch: () => Promise.reject(new Error(`${issuer} fetches nothing`)),
  };
}

const claimsOf = ({ email, displayName }: Account) => ({ email, email_verified: true, name: displayName });

function withoutConsent() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
}

function isOnThisMachine(origin: string): boolean {
  const url = URL.parse(origin);
  return url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}

async function readForm(request: IncomingMessage): Promise<string> {
  let form = '';
  for await (const chunk of request) if ((form += chunk).length > MAX_FORM_LENGTH) throw new Error('the form is too long');
  return form;
}

const PAGE_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
};

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { ...PAGE_HEADERS, 'Content-Type': 'text/html; charset=utf-8' }).end(html);
}
