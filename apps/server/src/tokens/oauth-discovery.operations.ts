import { rolePermissions } from '../members/roles.ts';
import type { Handlers } from '../pipeline/handler.ts';
import { KEY_LEAD_SECONDS, type SigningKeys } from './signing-keys.ts';

/** How long clients may cache the metadata, in seconds. It changes only with a new version of the server. */
const METADATA_MAX_AGE_SECONDS = 300;

const AUTHENTICATION_METHODS: ('client_secret_basic' | 'client_secret_post')[] = ['client_secret_basic', 'client_secret_post'];

/** The documents from which OAuth clients, and services that verify access tokens, configure themselves (RFC 8414 and 7517). */
export function oauthDiscoveryOperations({ issuer, signingKeys }: { issuer: () => string; signingKeys: SigningKeys }) {
  return {
    getOAuthMetadata: () => ({
      status: 200,
      body: {
        issuer: issuer(),
        token_endpoint: `${issuer()}/oauth/token`,
        introspection_endpoint: `${issuer()}/oauth/introspect`,
        revocation_endpoint: `${issuer()}/oauth/revoke`,
        jwks_uri: `${issuer()}/.well-known/jwks.json`,
        // An owner has every permission.
        scopes_supported: [...rolePermissions.owner],
        response_types_supported: [],
        grant_types_supported: ['client_credentials'],
        token_endpoint_auth_methods_supported: AUTHENTICATION_METHODS,
        introspection_endpoint_auth_methods_supported: AUTHENTICATION_METHODS,
        revocation_endpoint_auth_methods_supported: AUTHENTICATION_METHODS,
      },
      headers: { 'Cache-Control': `public, max-age=${METADATA_MAX_AGE_SECONDS}` },
    }),

    async getSigningKeys() {
      return {
        status: 200,
        body: { keys: [...(await signingKeys.published())] },
        headers: { 'Cache-Control': `public, max-age=${KEY_LEAD_SECONDS}` },
      };
    },
  } satisfies Partial<Handlers>;
}
