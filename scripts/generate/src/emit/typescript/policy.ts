import type { ClientPolicy, PolicySetting } from '../../model/client-policy.ts';
import { screamingSnakeCase } from '../../model/names.ts';
import { BANNER } from '../emitter.ts';

/**
 * The settings of `x-client-policy`. Each is a separate constant, so that a bundler keeps only the numbers that are used.
 * Durations are in milliseconds.
 */
export function emitPolicy(policy: ClientPolicy): string {
  return `${BANNER}
// The rules by which all Keyrail SDKs call the API.
${policy.map(emitSetting).join('')}`;
}

function emitSetting({ path, value, unit }: PolicySetting): string {
  if (unit === 'seconds') return emitConstant([...path, 'milliseconds'], 'number', Number(value) * 1000);
  if (Array.isArray(value)) return emitConstant(path, `readonly ${typeof value[0]}[]`, value);
  return emitConstant(path, typeof value, value);
}

function emitConstant(path: readonly string[], type: string, value: unknown): string {
  const text = JSON.stringify(value).replaceAll('"', "'").replaceAll(',', ', ');
  return `export const ${screamingSnakeCase(path.join('_'))}: ${type} = ${text};\n`;
}
