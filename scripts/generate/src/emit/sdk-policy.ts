import type { Contract } from '../contract.ts';
import { BANNER } from './banner.ts';

/**
 * The numbers of `x-client-policy` for the TypeScript SDK. Each is a constant of its own, so that a bundler leaves of it the
 * number alone. Durations are in milliseconds.
 *
 * @throws Error if the contract has no such policy.
 */
export function emitSdkPolicy(contract: Contract): string {
  const policy = contract['x-client-policy'];
  if (!isGroup(policy)) throw new Error('openapi.yaml has no x-client-policy: say there how every SDK behaves');
  return `${BANNER}
// How every Keyrail SDK behaves towards the API.
${emitGroup(policy, [])}`;
}

function emitGroup(group: Record<string, unknown>, path: readonly string[]): string {
  return Object.entries(group)
    .map(([name, value]) => (isGroup(value) ? emitGroup(value, [...path, name]) : emitConstant([...path, name], value)))
    .join('');
}

/** A duration is a number whose name says its unit. */
function emitConstant(path: readonly string[], value: unknown): string {
  const name = path
    .join('_')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase();
  if (typeof value === 'number' && name.endsWith('_SECONDS'))
    return emitLine(name.replace(/SECONDS$/, 'MILLISECONDS'), 'number', value * 1000);
  if (Array.isArray(value)) return emitLine(name, `readonly ${typeof value[0]}[]`, value);
  return emitLine(name, typeof value, value);
}

function emitLine(name: string, type: string, value: unknown): string {
  return `export const ${name}: ${type} = ${JSON.stringify(value).replaceAll('"', "'").replaceAll(',', ', ')};\n`;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
