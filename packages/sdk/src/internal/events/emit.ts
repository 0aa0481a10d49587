import type { ClientEvents, Hooks } from '../../core/hooks.ts';
import type { Logger } from '../../core/logger.ts';

/** Tells what happens to whoever wants to know. The details are put together only if someone does. */
export type Emit = <Name extends keyof ClientEvents>(name: Name, details: () => ClientEvents[Name]) => void;

const WARNINGS = new Set<keyof ClientEvents>(['waitStarted', 'tokenRefreshFailed', 'credentialPromoted']);

/**
 * Both a hook and the logger get the same, with the secrets taken out. What they throw is theirs, and stops no call.
 * `undefined` where there is neither.
 */
export function createEmit(hooks: Hooks | undefined, logger: Logger | undefined, redact: (text: string) => string): Emit | undefined {
  if (!hooks && !logger) return undefined;

  return (name, details) => {
    const hook = hooks?.[name] as ((event: object) => unknown) | undefined;
    if (!hook && !logger) return;
    const event = Object.fromEntries(
      Object.entries(details()).map(([member, value]) => [member, typeof value === 'string' ? redact(value) : value]),
    );
    write(logger, WARNINGS.has(name) ? 'warn' : 'debug', `keyrail: ${name}`, event);
    // A hook may be asynchronous, and its failure would end the program if nobody took it.
    (async () => hook?.(event))().catch(() => write(logger, 'warn', `keyrail: the hook for ${name} threw`, {}));
  };
}

function write(logger: Logger | undefined, level: 'debug' | 'warn', message: string, details: object): void {
  try {
    logger?.[level](message, details);
  } catch {
    // A logger that fails can't be told so.
  }
}
