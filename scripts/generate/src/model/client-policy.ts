import type { Contract } from '../contract.ts';

/** The rules by which all SDKs call the API: the settings of `x-client-policy`, in the contract's order. */
export type ClientPolicy = readonly PolicySetting[];

export interface PolicySetting {
  /** The names of its groups, then its own name without the unit: `['retry', 'backoff', 'base']`. */
  readonly path: readonly string[];
  readonly value: number | string | readonly number[] | readonly string[];
  /** The unit of a duration. The contract writes it at the end of the name: `baseSeconds`. */
  readonly unit: 'seconds' | undefined;
}

/** @throws Error that names the place and the fix */
export function readClientPolicy(contract: Contract): ClientPolicy {
  const policy = contract['x-client-policy'];
  if (!isGroup(policy)) throw new Error('openapi.yaml has no x-client-policy: add the rules by which all SDKs call the API');
  return readGroup(policy, []);
}

function readGroup(group: Record<string, unknown>, path: readonly string[]): PolicySetting[] {
  return Object.entries(group).flatMap(([name, value]) =>
    isGroup(value) ? readGroup(value, [...path, name]) : [readSetting([...path, name], value)],
  );
}

function readSetting(path: readonly string[], value: unknown): PolicySetting {
  const items = Array.isArray(value) ? value : [value];
  const type = typeof items[0];
  if ((type !== 'number' && type !== 'string') || !items.every((item) => typeof item === type)) {
    throw new Error(`openapi.yaml: x-client-policy/${path.join('/')} must be a number, a string, or a list of one of these types`);
  }
  const name = path.at(-1) ?? '';
  const isDuration = typeof value === 'number' && name.endsWith('Seconds');
  return {
    path: isDuration ? [...path.slice(0, -1), name.slice(0, -'Seconds'.length)] : path,
    value: value as PolicySetting['value'],
    unit: isDuration ? 'seconds' : undefined,
  };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
