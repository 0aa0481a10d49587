import { readFileSync } from 'node:fs';
import type { components } from './generated/openapi.ts';

/** The text of `openapi.yaml`. */
export const contractYaml: string = readFileSync(new URL('../../../openapi.yaml', import.meta.url), 'utf8');

/** The same document as JSON. */
export const contractDocument = JSON.parse(
  readFileSync(new URL('./generated/openapi.json', import.meta.url), 'utf8'),
) as components['schemas']['ContractDocument'];
