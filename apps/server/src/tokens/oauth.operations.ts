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

/** The standard OAuth endpoints: token (RFC 6749), introspection (RFC 7662) and revocation (RFC 7009). */
export function oauthOperations(dependencies: TokenDependencies & { principalLookUp: PrincipalLookUp; recordAudit: RecordAudit }) {
  const { database, clock, recordAudit } = dependencies;

  return {
    async issueOAuthToken({ client, body }) {
      if (body.grant_type !== 'client_credentials') {
        throw new OAuthError('unsupported_grant_type', 'This grant_type is not supported. Use client_credentials.');
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
      const row = await findAccessToken(dependencies, body.token);
      // The same response for each token that the client must not know about (RFC 7662, section 2.2).
      if (!row || row.organization_id !== client.organizationId || (client.environment === 'test' && row.environment !== 'test')) {
        return { status: 200, body: { active: false } };
      }
      // Its hash is stored, so this server signed exactly this token, and its claims are true.
      const { exp = 0, iat = 0, aud, iss = '', jti = '' } = decodeJwt(body.token);
      return {
        status: 200,
        body: {
          active: true,
          scope: row.permissions.join(' '),
          client_id: row.id,
          organization_id: row.organization_id,
          token_type: 'Bearer',
          exp,
          iat,
          sub: row.id,
          aud: String(aud),
          iss,
          jti,
        },
      };
    },

    async revokeOAuthToken({ client, origin, body }) {
      await inOrganization(database, client.organizationId, async (transaction) => {
        const clientRow = await lockCredential(transaction, { kind: 'api_client' }, client.id, clock.now());
        // If the client was revoked in the meantime, its tokens are revoked as well.
        if (!clientRow || !(await deleteAccessToken(transaction, hashSecret(body.token), client.id))) return;
        await recordAudit(transaction, {
          action: 'access_token.revoked',
          actor: actorOf({ type: 'api_client', id: client.id }),
          target: { type: 'access_token', id: client.id },
          origin,
          announcement: credentialAnnouncement('access_token.revoked', clientRow),
        });
      });
      return { status: 200, body: undefined };
    },
  } satisfies Partial<Handlers>;
}

/**
 * Reads the permissions in a scope (RFC 6749, section 3.3); without a scope, all of the client's.
 *
 * @throws OAuthError `invalid_scope`
 */
function readScope({ permissions }: TokenClient, scope: string | undefined): Permission[] {
  const requested = new Set<string>(scope?.split(' ') ?? permissions);
  const granted = permissions.filter((permission) => requested.has(permission));
  if (granted.length === requested.size) return granted;
  const missing = [...requested].filter((name) => !permissions.some((permission) => permission === name));
  throw new OAuthError('invalid_scope', `The client lacks permissions: ${missing.join(', ')}. Request a subset of its permissions.`);
}
