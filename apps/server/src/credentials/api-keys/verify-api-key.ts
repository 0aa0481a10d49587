import type { components, Principal } from '@keyrail/contract';
import type { Clock } from '../../runtime/clock.ts';
import { createIpList } from '../../runtime/ip-list.ts';
import { toAuthenticatedCaller } from '../principals/find-principal.ts';
import type { LastUsed } from '../principals/last-used.ts';
import type { PrincipalLookUp } from '../principals/principal-look-up.ts';
import { hashSecret } from '../secret.ts';

type Verification = components['schemas']['ApiKeyVerification'];

/**
 * Tells what a secret that was presented to one of the organization's own services is worth. One that is found valid
 * counts as used: for a key that guards such a service, this is the only use that Keyrail sees.
 */
export async function verifyApiKey(
  { principalLookUp, clock, lastUsed }: { principalLookUp: PrincipalLookUp; clock: Clock; lastUsed: LastUsed },
  caller: Principal,
  asked: components['schemas']['ApiKeyVerify'],
): Promise<Verification> {
  const row = await principalLookUp.bySecret(hashSecret(asked.key));
  const isVisible =
    row?.kind === 'api_key' &&
    row.organization_id === caller.organization.id &&
    (caller.environment === 'live' || row.environment === caller.environment);
  if (!row || !isVisible) return { valid: false, code: 'NOT_FOUND', principal: null };

  const { principal, allowedIps } = toAuthenticatedCaller(row);
  const refuse = (code: Verification['code']): Verification => ({ valid: false, code, principal });
  if (row.expires_at && row.expires_at <= clock.now()) return refuse('EXPIRED');
  if (asked.environment && asked.environment !== principal.environment) return refuse('WRONG_ENVIRONMENT');
  if (allowedIps.length > 0 && !(asked.ip && createIpList(allowedIps).includes(asked.ip))) return refuse('IP_NOT_ALLOWED');
  if (!(asked.permissions ?? []).every((permission) => principal.permissions.includes(permission)))
    return refuse('INSUFFICIENT_PERMISSIONS');
  lastUsed.touch({ organizationId: row.organization_id, credentialId: row.id, secretHash: row.secret_hash });
  return { valid: true, code: 'VALID', principal };
}
