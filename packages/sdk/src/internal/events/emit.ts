import type { ClientEvents, Hooks } from '../../core/hooks.ts';
import type { Logger } from '../../core/logger.ts';

/** Passes an event to its hook and to the logger. It builds the details only if one of them exists. */
export type Emit = <Name extends keyof ClientEvents>(name: Name, details: () => ClientEvents[Name]) => void;

const WARNINGS = new Set<keyof ClientEvents>(['waitStarted', 'tokenRefreshFailed', 'credentialPromoted']);

/**
 * Creates the function that emits a client's events, redacted. An error that a hook or the logger throws affects no call.
 *
 * @returns `undefined` if there are neither hooks nor a logger.
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
    // A hook may be asynchronous. If its rejection stayed unhandled, it would end the process.
    (async () => hook?.(event))().catch(() => write(logger, 'warn', `keyrail: the hook for ${name} threw an error`, {}));
  };
}

function write(logger: Logger | undefined, level: 'debug' | 'warn', message: string, details: object): void {
  try {
    logger?.[level](message, details);
  } catch {
    // There is no place left to report that the logger fails.
  }
}
