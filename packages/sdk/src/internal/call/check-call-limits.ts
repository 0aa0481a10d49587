import { KeyrailError } from '../../core/errors.ts';
import type { CallLimits } from '../../core/options.ts';

/** @throws KeyrailError for a limit that is not a number, or is negative. */
export function checkCallLimits(limits: CallLimits): void {
  for (const name of ['maxRetries', 'attemptTimeout', 'deadline'] as const) {
    const value = limits[name] ?? 0;
    if (!(typeof value === 'number' && value >= 0)) throw new KeyrailError(`\`${name}\` must be a number of at least 0.`);
  }
}
