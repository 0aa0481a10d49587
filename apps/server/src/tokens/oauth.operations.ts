import type { Permission } from '@keyrail/contract';
import { decodeJwt } from 'jose';
import { actorOf } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import { credentialAnnouncement } from '../credentials/credential-announcement.ts';
import { lockCredential } from '../credentials/credentials.repository.ts';
import type { PrincipalLookUp } from '../credentials/principals/principal-look-up.ts';
import { hashSecret } from '../credentials/secret.ts';
import { inOrganization } from '../database/organization-scope.ts';
import { OAuthError } from '../http/oauth-error.ts';
import type { Handlers } from '../pipeline/handler.ts';
import { deleteAccessToken } from './access-tokens.repository.ts';
import type { TokenClient } from './authenticate-client.ts';
import { findAccessToken } from './find-access-token.ts';
import { issueAccessToken, type TokenDependencies } from './issue-access-token.ts';

/** The standard door to access tokens: RFC 6749, 7662 and 7009. */
export function oauthOperations(dependencies: TokenDependencies & { principalLookUp: PrincipalLookUp; recordAudit: RecordAudit }) {
  const { database, clock, recordAudit } = dependencies;

  return {
    async issueOAuthToken({ client, body }) {
      if (body.grant_type !== 'client_credentials') {
        throw new OAuthError('unsupported_grant_type', 'The grant_type is client_credentials. There is no other.');
      }
      const permissions = readScope(client, body.scope);
      const token = await issueAccessToken(dependencies, client, permissions);
      return {
        status: 200,
        body: { access_token: token.value, token_type: 'Bearer', expires_in: token.expiresIn, scope: permissions.join(' ') },
        headers: { Pragma: 'no-cache' },
      };
    },

    async introspectOAuthToken({ client, body }) {
      const found = await findAccessToken(dependencies, body.token);
      // One answer for all that the client may not know of (RFC 7662, section 2.2).
      if (!found || found.organization_id !== client.organizationId || (client.environment === 'test' && found.environment !== 'test')) {
        return { status: 200, body: { active: false } };
      }
      // Its hash is stored, so it is to the letter what was signed here, and its claims are true.
      const { exp = 0, iat = 0, aud, iss = '', jti = '' } = decodeJwt(body.token);
      return {
        status: 200,
        body: {
          active: true,
          scope: found.permissions.join(' '),
          client_id: found.id,
          organization_id: found.organization_id,
          token_type: 'Bearer',
          exp,
          iat,
          sub: found.id,
          aud: String(aud),
          iss,
          jti,
        },
      };
    },

    async revokeOAuthToken({ client, origin, body }) {
      await inOrganization(database, client.organizationId, async (transaction) => {
        const held = await lockCredential(transaction, { kind: 'api_client' }, client.id, clock.now());
        // A client that was ended meanwhile has taken its tokens with it.
        if (!held || !(await deleteAccessToken(transaction, hashSecret(body.token), client.id))) return;
        await recordAudit(transaction, {
          action: 'access_token.revoked',
          actor: actorOf({ type: 'api_client', id: client.id }),
          target: { type: 'access_token', id: client.id },
          origin,
          announcement: credentialAnnouncement('access_token.revoked', held),
        });
      });
      return { status: 200, body: undefined };
    },
  } satisfies Partial<Handlers>;
}

/**
 * The permissions that a scope names (RFC 6749, section 3.3); without one, all of the client's.
 *
 * @throws OAuthError `invalid_scope`
 */
function readScope({ permissions }: TokenClient, scope: string | undefined): Permission[] {
  const asked = new Set<string>(scope?.split(' ') ?? permissions);
  const granted = permissions.filter((permission) => asked.has(permission));
  if (granted.length === asked.size) return granted;
  const lacking = [...asked].filter((name) => !permissions.some((permission) => permission === name));
  throw new OAuthError('invalid_scope', `The client does not have: ${lacking.join(', ')}. Ask for a subset of its permissions.`);
}
