import type { components } from '@keyrail/contract';
import type { RecordAudit } from '../audit/record.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import { Problem } from '../http/problems.ts';
import { type CredentialRow, findCredential } from './credentials.repository.ts';
import { decideGrant } from './grants.ts';
import { issueCredential } from './issue.ts';
import type { Caller } from './manage.ts';
import { readRestrictions } from './restrictions.ts';
import { findCredentialOfSecret, isSecretTaken } from './secrets.repository.ts';

type ImportedKey = components['schemas']['ApiKeyImport']['keys'][number];

/**
 * Takes over keys that were issued elsewhere: all of them or none. One that the organization has already stays as it is.
 *
 * @returns the keys, in the order given
 * @throws Problem `SECRET_IN_USE` if a hash belongs to another organization, or to something that is no API key
 */
export async function importApiKeys(
  dependencies: { database: Database; clock: Clock; recordAudit: RecordAudit },
  { principal, origin }: Caller,
  keys: readonly ImportedKey[],
): Promise<CredentialRow[]> {
  const { database, clock } = dependencies;
  const prepared = keys.map((key, index) => ({
    name: key.name,
    grant: decideGrant(principal, key),
    restrictions: readRestrictions(clock, key, `/body/keys/${index}`),
    secret: { hash: Buffer.from(key.hash, 'hex'), displayPrefix: key.keyPrefix ?? '' },
  }));

  return inOrganization(database, principal.organization.id, async (transaction) => {
    const rows: CredentialRow[] = [];
    for (const [index, key] of prepared.entries()) {
      const known = await findCredentialOfSecret(transaction, key.secret.hash);
      const existing = known === undefined ? undefined : await findCredential(transaction, { kind: 'api_key' }, known, clock.now());
      if (known && !existing) throw inUse(index);
      rows.push(
        existing ??
          (await issueCredential(dependencies, transaction, {
            kind: 'api_key',
            action: 'api_key.imported',
            creator: principal,
            origin,
            ...key,
          }).catch((error: unknown) => {
            throw isSecretTaken(error) ? inUse(index) : error;
          })),
      );
    }
    return rows;
  });
}

const inUse = (index: number): Problem =>
  new Problem('SECRET_IN_USE', 'One of these hashes belongs to somebody else, so nothing was imported. See issues.', {
    issues: [{ path: `/body/keys/${index}/hash`, message: 'belongs to somebody else' }],
  });
