import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { Contract } from '../../contract.ts';
import { BANNER } from '../emitter.ts';

/** The contract's paths, components and operations as TypeScript types. */
export async function emitContractTypes(contract: Contract): Promise<string> {
  return `${BANNER}\n${astToString(await openapiTS(structuredClone(contract) as unknown as OpenAPI3, { alphabetize: false }))}`;
}
