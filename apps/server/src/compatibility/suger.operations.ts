import { Problem } from '../http/problems.ts';
import { listFirstMembers } from '../members/memberships.repository.ts';
import type { Handlers } from '../pipeline/handler.ts';
import { issueAccessToken, type TokenDependencies } from '../tokens/issue-access-token.ts';

/** The published list has no pages, but every response must be bounded. The contract states this maximum. */
const MAX_USERS = 1_000;

/** The operations at the paths that Suger published. */
export function sugerOperations(dependencies: TokenDependencies) {
  return {
    async exchangeAccessToken({ body, admitClient }) {
      const { organizationID: organizationId, id, secret } = body;
      const client = await admitClient({ organizationId, id, secret });
      const token = await issueAccessToken(dependencies, client, client.permissions);
      return {
        status: 200,
        body: {
          access_token: token.value,
          expires_in: token.expiresIn,
          // The published format has six decimal places of the second.
          expires_on: token.expiresAt.toISOString().replace('Z', '000Z'),
          token_type: 'Bearer',
        },
        headers: { 'Cache-Control': 'no-store' },
      };
    },

    async listOrganizationUsers({ principal, reader, path }) {
      if (path.organizationId !== principal.organization.id) {
        throw new Problem('ORGANIZATION_MISMATCH', "The path names another organization. Use the id of the credential's organization.");
      }
      const rows = await listFirstMembers(reader, MAX_USERS);
      return {
        status: 200,
        body: rows.map(({ id, email, name, role }) => ({ id, organizationID: principal.organization.id, email, name, role })),
      };
    },
  } satisfies Partial<Handlers>;
}
