import { auditVerify } from './audit-verify.ts';
import { bootstrap } from './bootstrap.ts';
import type { Command } from './command.ts';
import { devToken } from './dev-token.ts';
import { organizationSet } from './organization-set.ts';
import { organizationSetLimit } from './organization-set-limit.ts';
import { organizationSetRateLimit } from './organization-set-rate-limit.ts';
import { rotateSigningKeys } from './rotate-signing-keys.ts';
import { serve } from './serve.ts';

/** Every command by its name. Without a name, the server serves. */
export const commands: Readonly<Record<string, Command>> = {
  '': serve,
  bootstrap,
  'organization set-limit': organizationSetLimit,
  'organization set-rate-limit': organizationSetRateLimit,
  'organization set': organizationSet,
  'audit verify': auditVerify,
  'keys rotate': rotateSigningKeys,
  'dev-token': devToken,
};
