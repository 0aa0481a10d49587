import type { LastUsed } from '../credentials/last-used.ts';
import { inOrganization } from '../database/organization-scope.ts';
import type { FailureLimiter } from '../http/failure-limiter.ts';
import type { Handlers } from '../http/handler.ts';
import { Problem } from '../http/problems.ts';
import { listAllMembers } from '../organizations/memberships.repository.ts';
import { ACCESS_TOKEN_SECONDS, findTokenClient, issueAccessToken, type TokenDependencies } from '../tokens/issue-access-token.ts';

/** The paths that Suger published. */
export function sugerOperations(dependencies: TokenDependencies & { failures: FailureLimiter; lastUsed: LastUsed }) {
  return {
    async exchangeAccessToken({ origin, body }) {
      await dependencies.failures.refuseIfExceeded(origin.ip);
      const client = await findTokenClient(dependencies, body.id, body.secret);
      const token =
        client?.organization_id === body.organizationID ? await issueAccessToken(dependencies, client, client.permissions) : undefined;
      if (!client || !token) {
        await dependencies.failures.count(origin.ip);
        throw new Problem('INVALID_TOKEN', 'There is no client with this organizationID, id and secret.', {
          headers: { 'WWW-Authenticate': 'Bearer realm="keyrail", error="invalid_token"' },
        });
      }
      dependencies.lastUsed.touch({
        organizationId: client.organization_id,
        credentialId: client.id,
        secretHash: Buffer.from(client.secret_hash),
      });
      return {
        status: 200,
        body: {
          access_token: token.value,
          expires_in: ACCESS_TOKEN_SECONDS,
          // Published with six digits of the second.
          expires_on: token.expiresAt.toISOString().replace('Z', '000Z'),
          token_type: 'Bearer',
        },
        headers: { 'Cache-Control': 'no-store' },
      };
    },

    async listOrganizationUsers({ principal, path }) {
      if (path.organizationId !== principal.organization.id) {
        throw new Problem('ORGANIZATION_MISMATCH', "The path names another organization than the credential's.");
      }
      const rows = await inOrganization(dependencies.database, principal.organization.id, listAllMembers);
      return {
        status: 200,
        body: rows.map(({ id, email, name, role }) => ({ id, organizationID: principal.organization.id, email, name, role })),
      };
    },
  } satisfies Partial<Handlers>;
}
