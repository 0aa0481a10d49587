/** The organization was deleted while something was done in it, and nothing of that happened. */
export class OrganizationGone extends Error {
  override readonly name = 'OrganizationGone';
  override readonly message = 'the organization was deleted meanwhile';
}

/** Whether an error says that a row was to belong to an organization that there is not. */
export function isOrganizationMissing(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && String(error.constraint).endsWith('_organization_id_fkey');
}
