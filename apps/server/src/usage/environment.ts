import type { Environment, Principal } from '@keyrail/contract';

/** Which environment's numbers a caller gets: the one asked for, else the caller's own; `undefined` if it may not see that one. */
export function chooseEnvironment(principal: Principal, asked: Environment | undefined): Environment | undefined {
  if (principal.environment === 'test' && asked === 'live') return undefined;
  return asked ?? principal.environment;
}
