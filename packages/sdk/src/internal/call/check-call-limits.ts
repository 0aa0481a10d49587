import { KeyrailError } from '../../core/errors.ts';
import type { CallLimits } from '../../core/options.ts';

/** @throws KeyrailError for a limit that is no number, or below zero. */
export function checkLimits(limits: CallLimits): void {
  for (const name of ['maxRetries', 'attemptTimeout', 'deadline'] as const) {
    const value = limits[name] ?? 0;
    if (!(typeof value === 'number' && value >= 0)) throw new KeyrailError(`\`${name}\` is a number, and not below 0.`);
  }
}
