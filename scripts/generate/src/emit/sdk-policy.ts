import type { Contract } from '../contract.ts';
import { BANNER } from './banner.ts';

const NAMES = ['retry', 'idempotency', 'timeouts', 'refresh', 'webhooks'];

/**
 * The numbers of `x-client-policy` for the TypeScript SDK, durations in milliseconds.
 *
 * @throws Error if a part of the policy is missing.
 */
export function emitSdkPolicy(contract: Contract): string {
  const policy = (contract['x-client-policy'] ?? {}) as Record<string, unknown>;
  const missing = NAMES.find((name) => !(name in policy));
  if (missing) throw new Error(`openapi.yaml: x-client-policy has no ${missing}: say how every SDK behaves there`);
  return `${BANNER}
/** How every Keyrail SDK behaves towards the API. Durations are in milliseconds. */
export const policy = ${emitValue(policy, '')} as const;
`;
}

function emitValue(value: unknown, indent: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => emitValue(item, indent)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
  const inner = `${indent}  `;
  return `{\n${Object.entries(value)
    .map(([name, member]) => `${inner}${emitMember(name, member, inner)},\n`)
    .join('')}${indent}}`;
}

/** A duration is a number whose name says its unit. */
function emitMember(name: string, value: unknown, indent: string): string {
  const duration = name.match(/^(.*)Seconds$/)?.[1];
  return duration && typeof value === 'number' ? `${duration}Milliseconds: ${value * 1000}` : `${name}: ${emitValue(value, indent)}`;
}
