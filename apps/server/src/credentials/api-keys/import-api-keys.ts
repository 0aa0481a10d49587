import type { components, Principal } from '@keyrail/contract';
import type { RecordAudit } from '../../audit/record.ts';
import { Problem } from '../../http/problems.ts';
import { lockOrganization } from '../../organizations/organizations.repository.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { Caller } from '../credential-manager.ts';
import { type CredentialRow, type CredentialScope, findCredentials } from '../credentials.repository.ts';
import { decideGrant, visibleEnvironment } from '../grants.ts';
import { issueCredentials } from '../issue-credential.ts';
import { readRestrictions } from '../restrictions.ts';
import { findSecrets, isSecretTaken } from '../secrets.repository.ts';

type ImportedKey = components['schemas']['ApiKeyImport']['keys'][number];

/**
 * Takes over keys that were issued elsewhere: all of them or none. One that the organization has already stays as it is.
 *
 * @returns the keys, in the order given
 * @throws Problem `SECRET_IN_USE` if a hash belongs to another organization, or to something that is no API key
 */
export async function importApiKeys(
  dependencies: { clock: Clock; recordAudit: RecordAudit },
  { principal, heldLimits, origin, transact }: Caller,
  keys: readonly ImportedKey[],
): Promise<CredentialRow[]> {
  const { clock } = dependencies;
  const prepared = keys.map((key, index) => ({
    name: key.name,
    grant: decideGrant(principal, key),
    restrictions: readRestrictions(clock, heldLimits, key, `/body/keys/${index}`),
    secret: { hash: Buffer.from(key.hash, 'hex'), displayPrefix: key.keyPrefix ?? '' },
  }));

  return transact(async (transaction) => {
    // Two that import the same keys take turns, so that the second finds what the first has made.
    await lockOrganization(transaction);
    const hashes = prepared.map(({ secret }) => secret.hash);
    const idOf = new Map((await findSecrets(transaction, hashes)).map(({ hash, credentialId }) => [hash.toString('hex'), credentialId]));

    // A hash that is given twice is one key, the first.
    const fresh = new Map(prepared.toReversed().map((key) => [key.secret.hash.toString('hex'), key]));
    for (const name of idOf.keys()) fresh.delete(name);
    if (fresh.size > 0) {
      const newCredentials = [...fresh.values()].map((key) => ({
        kind: 'api_key' as const,
        action: 'api_key.imported' as const,
        creator: principal,
        origin,
        ...key,
      }));
      const made = await issueCredentials(dependencies, transaction, newCredentials).catch((error: unknown) => {
        throw isSecretTaken(error) ? inUse() : error;
      });
      for (const [index, name] of [...fresh.keys()].entries()) idOf.set(name, made[index]?.id ?? '');
    }

    const rows = await findCredentials(transaction, scopeOf(principal), [...new Set(idOf.values())], clock.now());
    return hashes.map((hash, index) => {
      const row = rows.get(idOf.get(hash.toString('hex')) ?? '');
      if (!row) throw inUse(index);
      return row;
    });
  });
}

const scopeOf = (principal: Principal): CredentialScope => ({ kind: 'api_key', environment: visibleEnvironment(principal) });

/** @param index - of the key at fault; not known where the secret is another organization's, which is not to be looked into */
function inUse(index?: number): Problem {
  const issues = index === undefined ? undefined : [{ path: `/body/keys/${index}/hash`, message: 'belongs to somebody else' }];
  return new Problem('SECRET_IN_USE', 'One of these hashes belongs to somebody else, so nothing was imported.', issues && { issues });
}
