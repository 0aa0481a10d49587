import type { components, Principal } from '@keyrail/contract';
import type { Clock } from '../../runtime/clock.ts';
import { createIpList } from '../../runtime/ip-list.ts';
import { toAuthenticatedCaller } from '../principals/find-principal.ts';
import type { LastUsed } from '../principals/last-used.ts';
import type { PrincipalLookUp } from '../principals/principal-look-up.ts';
import { hashSecret } from '../secret.ts';

type ApiKeyVerification = components['schemas']['ApiKeyVerification'];

/**
 * Verifies a secret that a client presented to one of the organization's own services. A valid key counts as used: for a key
 * of such a service, Keyrail sees no other use.
 */
export async function verifyApiKey(
  { principalLookUp, clock, lastUsed }: { principalLookUp: PrincipalLookUp; clock: Clock; lastUsed: LastUsed },
  caller: Principal,
  request: components['schemas']['ApiKeyVerify'],
): Promise<ApiKeyVerification> {
  const row = await principalLookUp.bySecret(hashSecret(request.key));
  const isVisible =
    row?.kind === 'api_key' &&
    row.organization_id === caller.organization.id &&
    (caller.environment === 'live' || row.environment === caller.environment);
  if (!row || !isVisible) return { valid: false, code: 'NOT_FOUND', principal: null };

  const { principal, allowedIps } = toAuthenticatedCaller(row);
  const invalid = (code: ApiKeyVerification['code']): ApiKeyVerification => ({ valid: false, code, principal });
  if (row.expires_at && row.expires_at <= clock.now()) return invalid('EXPIRED');
  if (request.environment && request.environment !== principal.environment) return invalid('WRONG_ENVIRONMENT');
  if (allowedIps.length > 0 && !(request.ip && createIpList(allowedIps).includes(request.ip))) return invalid('IP_NOT_ALLOWED');
  if (!(request.permissions ?? []).every((permission) => principal.permissions.includes(permission)))
    return invalid('INSUFFICIENT_PERMISSIONS');
  lastUsed.touch({ organizationId: row.organization_id, credentialId: row.id, secretHash: row.secret_hash });
  return { valid: true, code: 'VALID', principal };
}
