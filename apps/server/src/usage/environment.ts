import type { Environment, Principal } from '@keyrail/contract';

/** The requested environment, or the caller's own by default; `undefined` if the caller may not see it. */
export function chooseEnvironment(principal: Principal, requested: Environment | undefined): Environment | undefined {
  if (principal.environment === 'test' && requested === 'live') return undefined;
  return requested ?? principal.environment;
}
