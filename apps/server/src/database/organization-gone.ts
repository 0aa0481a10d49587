/** The organization was deleted during a transaction in it. The transaction was rolled back. */
export class OrganizationGone extends Error {
  override readonly name = 'OrganizationGone';
  override readonly message = 'the organization was deleted during the transaction';
}

/** Whether the error means that a new row names an organization that does not exist. */
export function isOrganizationMissing(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && String(error.constraint).endsWith('_organization_id_fkey');
}
