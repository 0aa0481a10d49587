import type { components, Principal } from '@keyrail/contract';
import type { RecordAudit } from '../../audit/record.ts';
import { Problem } from '../../http/problems.ts';
import { lockOrganization } from '../../organizations/organizations.repository.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { CallerContext } from '../credential-manager.ts';
import { type CredentialRow, type CredentialScope, findCredentials } from '../credentials.repository.ts';
import { resolveGrant, visibleEnvironment } from '../grants.ts';
import { issueCredentials } from '../issue-credential.ts';
import { readRestrictions } from '../restrictions.ts';
import { findSecrets, isDuplicateSecret } from '../secrets.repository.ts';

type ImportedKey = components['schemas']['ApiKeyImport']['keys'][number];

/**
 * Imports keys that another system issued: all of them or none. A key that the organization already has stays as it is.
 *
 * @returns the keys, in the given order
 * @throws Problem `SECRET_IN_USE` if a hash belongs to another organization, or to a credential that is no API key
 */
export async function importApiKeys(
  dependencies: { clock: Clock; recordAudit: RecordAudit },
  { principal, heldLimits, origin, transact }: CallerContext,
  keys: readonly ImportedKey[],
): Promise<CredentialRow[]> {
  const { clock } = dependencies;
  const prepared = keys.map((key, index) => ({
    name: key.name,
    grant: resolveGrant(principal, key),
    restrictions: readRestrictions(clock, heldLimits, key, `/body/keys/${index}`),
    secret: { hash: Buffer.from(key.hash, 'hex'), displayPrefix: key.keyPrefix ?? '' },
  }));

  return transact(async (transaction) => {
    // Concurrent imports run one after another, so that a second import finds the keys of the first.
    await lockOrganization(transaction);
    const hashes = prepared.map(({ secret }) => secret.hash);
    const idOf = new Map((await findSecrets(transaction, hashes)).map(({ hash, credentialId }) => [hash.toString('hex'), credentialId]));

    // Of several entries with the same hash, the first is imported.
    const newKeys = new Map(prepared.toReversed().map((key) => [key.secret.hash.toString('hex'), key]));
    for (const hash of idOf.keys()) newKeys.delete(hash);
    if (newKeys.size > 0) {
      const newCredentials = [...newKeys.values()].map((key) => ({
        kind: 'api_key' as const,
        action: 'api_key.imported' as const,
        creator: principal,
        origin,
        ...key,
      }));
      const issued = await issueCredentials(dependencies, transaction, newCredentials).catch((error: unknown) => {
        throw isDuplicateSecret(error) ? secretInUse() : error;
      });
      for (const [index, hash] of [...newKeys.keys()].entries()) idOf.set(hash, issued[index]?.id ?? '');
    }

    const rows = await findCredentials(transaction, scopeOf(principal), [...new Set(idOf.values())], clock.now());
    return hashes.map((hash, index) => {
      const row = rows.get(idOf.get(hash.toString('hex')) ?? '');
      if (!row) throw secretInUse(index);
      return row;
    });
  });
}

const scopeOf = (principal: Principal): CredentialScope => ({ kind: 'api_key', environment: visibleEnvironment(principal) });

/** @param index - the index of the key at fault; unknown if the secret is another organization's, whose rows can't be read */
function secretInUse(index?: number): Problem {
  const issues = index === undefined ? undefined : [{ path: `/body/keys/${index}/hash`, message: 'is in use by another credential' }];
  return new Problem(
    'SECRET_IN_USE',
    'Another credential uses one of these hashes, so nothing was imported. Remove that key.',
    issues && { issues },
  );
}
