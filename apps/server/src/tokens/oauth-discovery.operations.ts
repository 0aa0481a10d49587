import { rolePermissions } from '../members/roles.ts';
import type { Handlers } from '../pipeline/handler.ts';
import { KEY_LEAD_SECONDS, type SigningKeys } from './signing-keys.ts';

/** The metadata changes with a new version of the server at most. */
const METADATA_SECONDS = 300;

const AUTHENTICATION_METHODS: ('client_secret_basic' | 'client_secret_post')[] = ['client_secret_basic', 'client_secret_post'];

/** From which an OAuth client, and whoever verifies access tokens, configures itself: RFC 8414 and 7517. */
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
        // An owner may do all that there is to do.
        scopes_supported: [...rolePermissions.owner],
        response_types_supported: [],
        grant_types_supported: ['client_credentials'],
        token_endpoint_auth_methods_supported: AUTHENTICATION_METHODS,
        introspection_endpoint_auth_methods_supported: AUTHENTICATION_METHODS,
        revocation_endpoint_auth_methods_supported: AUTHENTICATION_METHODS,
      },
      headers: { 'Cache-Control': `public, max-age=${METADATA_SECONDS}` },
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
