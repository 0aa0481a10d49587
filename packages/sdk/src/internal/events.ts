import type { Events, Hooks } from '../core/hooks.ts';
import type { Logger } from '../core/logger.ts';

/** Tells what happens to whoever wants to know. The details are put together only if someone does. */
export type Emit = <Name extends keyof Events>(name: Name, details: () => Events[Name]) => void;

const WARNINGS = new Set<keyof Events>(['waitStarted', 'tokenRefreshFailed', 'credentialPromoted']);

/** Both a hook and the logger get the same, with the secrets taken out. What they throw is theirs, and stops no call. */
export function createEmit(hooks: Hooks = {}, logger: Logger | undefined, redact: (text: string) => string): Emit {
  return (name, details) => {
    const hook = hooks[name];
    if (!hook && !logger) return;
    const event = Object.fromEntries(
      Object.entries(details()).map(([member, value]) => [member, typeof value === 'string' ? redact(value) : value]),
    );
    try {
      logger?.[WARNINGS.has(name) ? 'warn' : 'debug'](`keyrail: ${name}`, event);
      (hook as ((event: object) => void) | undefined)?.(event);
    } catch {
      tell(logger, name);
    }
  };
}

function tell(logger: Logger | undefined, name: string): void {
  try {
    logger?.warn(`keyrail: the hook or logger for ${name} threw`, {});
  } catch {
    // A logger that can't be told that it fails.
  }
}
